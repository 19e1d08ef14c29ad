import { describe, expect, it } from "vitest";
import { day, makeActor, makePosition, makeTopic, type TestPosition } from "../../test/world.ts";
import { historyOf } from "./history.ts";
import { computedFacts } from "./standing-facts.ts";

const actor = makeActor("A");
const topic = makeTopic("T");
const said = (stance: TestPosition["stance"], on: string, words: string, more: Parameters<typeof makePosition>[5] = {}) =>
  makePosition(actor, topic, stance, words, day(on), more);
const told = (positions: TestPosition[]) =>
  historyOf(computedFacts(positions), positions).map(({ stance, position, further }) => [
    stance,
    position.evidence[0]?.exact,
    further?.evidence[0]?.exact ?? null,
  ]);

describe("the history of a stance", () => {
  it("is empty where nothing changed", () => {
    expect(told([said("SUPPORT", "2025-01-01", "yes"), said("SUPPORT", "2025-02-01", "still yes")])).toEqual([]);
  });

  it("gives each stretch the words it began with, and words on a version or an act that add to them", () => {
    const positions = [
      said("SUPPORT", "2024-01-01", "A proposed it"),
      said("OPPOSE", "2025-02-14", "It is not in our interest"),
      said("OPPOSE", "2025-02-16", "A rejected a draft", { target: "draft", basis: "ACTION" }),
      said("SUPPORT", "2025-02-25", "We are glad of it"),
      said("SUPPORT", "2025-04-15", "a framework", { target: "framework" }),
    ];
    expect(told(positions)).toEqual([
      ["SUPPORT", "A proposed it", null],
      ["OPPOSE", "It is not in our interest", "A rejected a draft"],
      ["SUPPORT", "We are glad of it", "a framework"],
    ]);
  });

  it("takes no further words of another stance, of a later stretch, or that repeat the first", () => {
    const positions = [
      said("SUPPORT", "2024-01-01", "A proposed the idea"),
      said("SUPPORT", "2024-01-01", "A proposed the idea last year", { basis: "ACTION" }),
      said("OPPOSE", "2025-02-14", "no"),
      said("SUPPORT", "2025-03-01", "the text of March", { target: "text of March" }),
    ];
    expect(told(positions).map(([, , further]) => further)).toEqual([null, null, null]);
  });

  it("prefers words of the text to the headline", () => {
    const positions = [
      said("SUPPORT", "2024-01-01", "yes"),
      said("OPPOSE", "2025-02-14", "A Says No", { article: "A Says No", confidence: 0.95 }),
      said("OPPOSE", "2025-02-14", "We say no", { confidence: 0.6 }),
    ];
    expect(told(positions)[1]?.[1]).toBe("We say no");
  });
});
