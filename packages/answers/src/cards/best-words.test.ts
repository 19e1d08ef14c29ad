import { describe, expect, it } from "vitest";
import { day, makeActor, makePosition, makeTopic, type TestPosition } from "../../test/world.ts";
import { bestWords } from "./best-words.ts";

const actor = makeActor("A");
const topic = makeTopic("T");
const said = (words: string, more: Parameters<typeof makePosition>[5] = {}, on = "2025-01-01"): TestPosition =>
  makePosition(actor, topic, "SUPPORT", words, day(on), more);
const otherSpeaker = { ...said("").statement, speaker: { id: "act_otheraaaa", name: "B" } };

describe("bestWords", () => {
  it.each([
    ["own words before reported ones", said("he backs it", { basis: "REPORTED_SPEECH" }), said("I back it")],
    [
      "any words before a headline",
      said("A Backs It", { article: "A Backs It" }),
      said("he backs it", { basis: "REPORTED_SPEECH" }),
    ],
    [
      "own words before those told by others",
      said("he backs it", { statement: otherSpeaker }),
      said("he said so", { basis: "ACTION" }),
    ],
  ])("takes %s", (_, carrier, better) => {
    expect(bestWords(carrier, [carrier, better])).toBe(better);
  });

  it.each([
    ["another day", said("I back it", {}, "2025-01-02")],
    ["another version", said("I back it", { target: "the first draft" })],
    ["another stance", said("I back it", { stance: "OPPOSE" })],
  ])("takes no words of %s", (_, other) => {
    const carrier = said("he backs it", { basis: "REPORTED_SPEECH" });
    expect(bestWords(carrier, [other])).toBe(carrier);
  });

  it("keeps the carrier among words alike", () => {
    const carrier = said("I back it");
    expect(bestWords(carrier, [said("we back it")])).toBe(carrier);
  });
});
