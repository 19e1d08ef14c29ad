import fc from "fast-check";
import { expect, test } from "vitest";
import { mask } from "./mask.ts";

test("hidden places are replaced and lead back as a whole", () => {
  const text = "Today Roe said Roe's plan works.";
  const masked = mask(
    text,
    { start: 6, end: text.length },
    [
      { start: 6, end: 9 },
      { start: 15, end: 18 },
    ],
    "the speaker",
  );
  expect(masked.text).toBe("the speaker said the speaker's plan works.");
  const start = masked.text.indexOf("speaker's plan");
  const span = masked.original({ start, end: start + "speaker's plan".length });
  expect(text.slice(span.start, span.end)).toBe("Roe's plan");
});

test("the whole masked text leads back to the whole stretch, whatever is hidden", () => {
  const spans = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 10 })), { maxLength: 6 });
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 40 }), spans, (text, places) => {
      const hidden = places.map(([start, length]) => ({ start, end: start + length }));
      const masked = mask(text, { start: 0, end: text.length }, hidden, "#");
      expect(masked.original({ start: 0, end: masked.text.length })).toEqual({ start: 0, end: text.length });
    }),
  );
});

test("what is not hidden leads back to itself", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 12, maxLength: 40 });
  fc.assert(
    fc.property(letters, fc.nat(9), (text, start) => {
      const masked = mask(text, { start: 0, end: text.length }, [{ start, end: start + 2 }], "#");
      for (let at = 0; at < masked.text.length; at++) {
        if (masked.text[at] === "#") continue;
        const span = masked.original({ start: at, end: at + 1 });
        expect(text.slice(span.start, span.end)).toBe(masked.text[at]);
      }
    }),
  );
});
