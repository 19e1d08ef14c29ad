import { describe, expect, it } from "vitest";
import { ANNOTATED_ARTICLES, compareWithAnnotation } from "../../test/annotated-positions.ts";

const compared = ANNOTATED_ARTICLES.map((name) => ({ name, ...compareWithAnnotation(name) }));
const total = (of: "right" | "missed" | "wrong"): number => compared.reduce((sum, one) => sum + one[of].length, 0);

describe("annotated articles on many themes", () => {
  it.each(compared)("reads $name as it is annotated", ({ surprises }) => {
    expect(surprises).toEqual([]);
  });

  it("counts what is read rightly, what is known to be missed and what is known to be wrong", () => {
    expect({ right: total("right"), missed: total("missed"), wrong: total("wrong") }).toMatchInlineSnapshot(`
      {
        "missed": 67,
        "right": 147,
        "wrong": 25,
      }
    `);
  });
});
