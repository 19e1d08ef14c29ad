import { describe, expect, it } from "vitest";
import { otherWordings } from "./other-wordings.ts";

describe("otherWordings", () => {
  it.each([
    ["joining a body for membership of it", "NATO membership", "NATO accession"],
    ["the body by its plain word", "joining NATO", "membership alliance"],
    ["the Union by its plain word", "EU membership", "bloc membership"],
  ])("knows %s", (_, keyword, expected) => {
    expect(otherWordings(keyword)).toContain(expected);
  });

  it("knows none for a keyword about anything else", () => {
    expect(otherWordings("carbon tax")).toEqual([]);
  });
});
