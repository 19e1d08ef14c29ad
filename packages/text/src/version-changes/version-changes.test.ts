import fc from "fast-check";
import { expect, it } from "vitest";
import { versionChanges } from "./version-changes.ts";

it.each([
  ["the same text has none", "One.\nTwo.", "One.\nTwo.", []],
  ["a changed word", "We back the pier.", "We reject the pier.", ["back → reject"]],
  [
    "two changed words of one paragraph",
    "We back the old pier now.",
    "We reject the old pier today.",
    ["back → reject", "now. → today."],
  ],
  ["a new paragraph", "One.\nTwo.", "One.\nNew here.\nTwo.", [" → New here."]],
  ["a paragraph that is gone", "One.\n\nTwo here.\n\nThree.", "One.\n\nThree.", ["Two here. → "]],
  ["more space alone is none", "One.\n\nTwo.", "One.\n\n\n  Two.", []],
  ["everything new", "One.", "", ["One. → "]],
])("%s", (_promise, before, after, expected) => {
  expect(versionChanges(before, after).map(({ removed, added }) => `${removed?.text ?? ""} → ${added?.text ?? ""}`)).toEqual(
    expected,
  );
});

it("every change is verbatim, in order, at most 200, and none where nothing differs", () => {
  const text = fc.array(fc.constantFrom("a", "b", "c", "\n", "\n\n"), { maxLength: 600 }).map((parts) => parts.join(" "));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = versionChanges(before, after);
      let [from, to] = [0, 0];
      for (const { removed, added } of changes) {
        expect(removed ?? added).not.toBeNull();
        if (removed !== null) expect(before.slice(removed.start, removed.end)).toBe(removed.text);
        if (added !== null) expect(after.slice(added.start, added.end)).toBe(added.text);
        expect((removed?.start ?? from) >= from && (added?.start ?? to) >= to).toBe(true);
        [from, to] = [removed?.end ?? from, added?.end ?? to];
      }
      expect(changes.length).toBeLessThanOrEqual(200);
      expect(versionChanges(before, before)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
