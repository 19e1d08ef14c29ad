import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText } from "../test/fuzz-texts.ts";
import { brokenPromises } from "../test/reading-laws.ts";

test("whatever the text, its reading is whole and quotes what stands there", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(brokenPromises(text)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
