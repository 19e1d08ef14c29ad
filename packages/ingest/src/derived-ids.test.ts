import {
  ActorId,
  ArticleId,
  ArticleVersionId,
  EvidenceId,
  MentionId,
  OutletId,
  PositionId,
  RunId,
  StatementId,
  StoryId,
  TopicId,
} from "@stance/schema";
import { describe, expect, it } from "vitest";
import {
  actorIdOf,
  articleIdOf,
  evidenceIdOf,
  mentionIdOf,
  outletIdOf,
  placedStatementIdOf,
  positionIdOf,
  runIdOf,
  sha256,
  spokenStatementIdOf,
  storyIdOf,
  topicIdOf,
  versionIdOf,
} from "./derived-ids.ts";

const article = articleIdOf("file:///news/one.txt");
const version = versionIdOf(article, sha256("text"));
const span = { start: 0, end: 4 };
const statement = spokenStatementIdOf("jane-doe", "we back the bill");

describe("a derived id", () => {
  it.each([
    ["outlet", OutletId, outletIdOf("The Daily")],
    ["story", StoryId, storyIdOf(articleIdOf("file:a.txt"))],
    ["article", ArticleId, article],
    ["version", ArticleVersionId, version],
    ["actor", ActorId, actorIdOf("jane-doe")],
    ["topic", TopicId, topicIdOf("carbon-tax")],
    ["mention", MentionId, mentionIdOf(version, span)],
    ["evidence", EvidenceId, evidenceIdOf(version, span)],
    ["quoted statement", StatementId, statement],
    ["placed statement", StatementId, placedStatementIdOf(version, "0-4")],
    ["position", PositionId, positionIdOf(statement, actorIdOf("jane-doe"), topicIdOf("carbon-tax"))],
    ["run", RunId, runIdOf("rules", "1", { topics: "x" })],
  ])("of a(n) %s is one of its kind", (_name, model, id) => {
    expect(model.safeParse(id).error).toBeUndefined();
  });

  it("is the same for the same thing and another for another", () => {
    expect(articleIdOf("file:///news/one.txt")).toBe(article);
    expect(articleIdOf("file:///news/two.txt")).not.toBe(article);
    expect(runIdOf("rules", "1", { a: "1", b: "2" })).toBe(runIdOf("rules", "1", { b: "2", a: "1" }));
    expect(runIdOf("rules", "2", {})).not.toBe(runIdOf("rules", "1", {}));
  });

  it("does not confuse parts that join to the same letters", () => {
    expect(spokenStatementIdOf("a b", "c")).not.toBe(spokenStatementIdOf("a", "b c"));
  });
});
