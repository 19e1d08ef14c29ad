import { isVerbatim } from "@stance/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutEvidence } from "./cut-evidence.ts";
import { articleIdOf, versionIdOf } from "./derived-ids.ts";

const version = versionIdOf(articleIdOf("text:a"), "0".repeat(64));

describe("evidence", () => {
  it("carries its words and what stands around them", () => {
    expect(cutEvidence(version, "She backs it.", { start: 4, end: 9 })).toMatchObject({
      exact: "backs",
      prefix: "She ",
      suffix: " it.",
    });
  });

  it("is verbatim wherever it is cut, and never ends in half a character", () => {
    const wholeCharacters = fc.array(fc.constantFrom("a", " ", "“", "й", "😀", "👩‍👩‍👧"), { minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(wholeCharacters, fc.nat(), fc.nat(), (characters, a, b) => {
        const [from, to] = [a % characters.length, b % characters.length].sort((x, y) => x - y) as [number, number];
        const text = characters.join("");
        const start = characters.slice(0, from).join("").length;
        const end = characters.slice(0, to + 1).join("").length;
        const evidence = cutEvidence(version, text, { start, end });
        expect(isVerbatim(text, evidence)).toBe(true);
        expect(Buffer.from(evidence.prefix, "utf8").toString("utf8")).toBe(evidence.prefix);
        expect(Buffer.from(evidence.suffix, "utf8").toString("utf8")).toBe(evidence.suffix);
      }),
    );
  });
});
