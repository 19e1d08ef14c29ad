import { describe, expect, it } from "vitest";
import { type DisputedClaim, disputesOf } from "./dispute.ts";

const told = (answer: string, statementId: string, ...articleIds: string[]): DisputedClaim => ({
  topicId: "harbour",
  kind: "OUTCOME",
  actorId: null,
  subject: "",
  answer: [answer],
  words: `${answer} in words`,
  statementId,
  articleIds,
});

describe("a dispute", () => {
  it("counts the articles of each side, the side of most articles first", () => {
    const claims = [told("SETTLED", "s1", "a1"), told("OPEN", "s2", "a2"), told("OPEN", "s3", "a2", "a3")];
    expect(disputesOf(claims)).toEqual([
      {
        topicId: "harbour",
        kind: "OUTCOME",
        actorId: null,
        subject: "",
        sides: [
          { answer: "OPEN", words: "OPEN in words", articles: 2, statementIds: ["s2", "s3"] },
          { answer: "SETTLED", words: "SETTLED in words", articles: 1, statementIds: ["s1"] },
        ],
      },
    ]);
  });

  it("is the same in any order, and counts a statement that is disputed twice once", () => {
    const claims = [told("SETTLED", "s1", "a1"), told("OPEN", "s2", "a2"), told("SETTLED", "s1", "a1")];
    expect(disputesOf(claims)).toEqual(disputesOf(claims.toReversed()));
    expect(disputesOf(claims)[0]?.sides.map(({ statementIds }) => statementIds)).toEqual([["s2"], ["s1"]]);
  });

  it("is none where one side is left", () => {
    expect(disputesOf([told("OPEN", "s1", "a1"), told("OPEN", "s2", "a2")])).toEqual([]);
  });
});
