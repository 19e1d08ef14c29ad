import { readFileSync } from "node:fs";
import { TopicFile } from "@stance/schema";
import { describe, expect, it } from "vitest";
import { createRulesReader } from "../rules-reader.ts";

const read = (name: string): string => readFileSync(new URL(`../../test/articles/${name}`, import.meta.url), "utf8");
const topics = TopicFile.parse(JSON.parse(read("topics.json")));

/** "bob-harlan background-checks OPPOSE", each once, of an invented article. */
function positionsIn(file: string): Set<string> {
  const reading = createRulesReader(topics).read({ key: file, text: read(file) });
  return new Set(reading.positions.map(({ actor, topic, stance }) => `${actor} ${topic} ${stance}`));
}

describe("whole articles on other topics", () => {
  it.each([
    [
      "carbon-tax.txt",
      [
        "helen-carter carbon-tax SUPPORT",
        "martin-doyle carbon-tax OPPOSE",
        "ravi-anand carbon-tax CONDITIONAL",
        "ravi-anand carbon-rebate SUPPORT",
      ],
      ["helen-carter carbon-tax OPPOSE", "martin-doyle carbon-tax SUPPORT", "ravi-anand carbon-tax OPPOSE"],
    ],
    [
      "background-checks.txt",
      [
        "bob-harlan background-checks OPPOSE",
        "diane-foster background-checks SUPPORT",
        "rita-moreno red-flag-laws SUPPORT",
        "mike-sullivan red-flag-laws CONDITIONAL",
      ],
      [
        "bob-harlan background-checks SUPPORT",
        "mike-sullivan background-checks SUPPORT",
        "diane-foster assault-weapons-ban OPPOSE",
      ],
    ],
    [
      "trade-deal.txt",
      ["arvind-mehta visa-rules SUPPORT", "arvind-mehta trade-deal CONDITIONAL", "malcolm-reid whisky-tariffs OPPOSE"],
      ["dan-fletcher trade-deal SUPPORT", "arvind-mehta visa-rules OPPOSE", "alan-webb trade-deal SUPPORT"],
    ],
  ])("reads %s", (file, held, never) => {
    const found = positionsIn(file);
    expect(held.filter((position) => !found.has(position))).toEqual([]);
    expect(never.filter((position) => found.has(position))).toEqual([]);
  });
});
