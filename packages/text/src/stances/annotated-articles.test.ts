import { describe, expect, it } from "vitest";
import { ANNOTATED_ARTICLES, compareWithAnnotation } from "../../test/annotated-positions.ts";

const compared = ANNOTATED_ARTICLES.map((name) => ({ name, ...compareWithAnnotation(name) }));
const total = (of: "right" | "missed" | "wrong"): number => compared.reduce((sum, one) => sum + one[of].length, 0);

describe("annotated articles on many themes", () => {
  it.each(compared)("reads $name as it is annotated", ({ surprises }) => {
    expect(surprises).toEqual([]);
  });

  it("reads most of what is held, and little that is not", () => {
    const [right, missed, wrong] = [total("right"), total("missed"), total("wrong")];
    expect(right / (right + missed)).toBeGreaterThan(0.74);
    expect(right / (right + wrong)).toBeGreaterThan(0.91);
  });
});
