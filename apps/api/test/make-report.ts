import { type Claim, onDay, type Slug, type TopicId } from "@stance/schema";
import type { ArticleRecord } from "@stance/store";

export const LEASE = {
  id: "top_lease0000" as TopicId,
  slug: "harbour-lease" as Slug,
  name: "Harbour lease",
  proposition: null,
  description: "",
  keywords: [],
  broaderId: null,
};

const DAY = onDay("2025-04-01", "STATED");

/** An article in which one person says how the lease stands. */
export function makeReport(name: string, words: string, outcome: "SETTLED" | "OPEN"): ArticleRecord {
  // Each id is one of its kind and reads as its name where a test fails.
  const id = <Kind>(prefix: string) => `${prefix}_${name.padEnd(8, "0")}` as Kind;
  const version = {
    id: id<ArticleRecord["version"]["id"]>("ver"),
    articleId: id<ArticleRecord["article"]["id"]>("art"),
    sha256: Buffer.from(name).toString("hex").padEnd(64, "0"),
    text: `${name} said ${words}.`,
    boilerplate: [],
    readAt: "2025-04-02T00:00:00.000Z",
    changes: [],
  };
  const run = { id: "run_test0000" as ArticleRecord["run"]["id"], reader: "test", version: "1", settings: {} };
  const actor = { id: id<ArticleRecord["actors"][number]["id"]>("act"), slug: name as Slug, kind: "PERSON" as const, name };
  const start = version.text.indexOf(words);
  const statementId = id<Claim["statementId"]>("stm");
  return {
    outlet: null,
    article: {
      id: version.articleId,
      storyId: id("sto"),
      outletId: null,
      address: `file:${name}.txt`,
      url: null,
      title: name,
      byline: [],
      publishedAt: DAY,
      language: "en",
    },
    copy: null,
    version,
    run,
    actors: [{ ...actor, names: [], roles: [] }],
    mentions: [],
    identifications: [],
    statements: [
      {
        statement: {
          id: statementId,
          speakerId: actor.id,
          onBehalfOfId: null,
          reportedBy: null,
          form: "INDIRECT",
          text: words,
          cue: "said",
          saidOn: DAY,
          runId: run.id,
        },
        evidence: [
          {
            id: id("evi"),
            versionId: version.id,
            start,
            end: start + words.length,
            exact: words,
            prefix: version.text.slice(0, start),
            suffix: ".",
          },
        ],
      },
    ],
    positions: [],
    claims: [
      {
        id: id("clm"),
        statementId,
        topicId: LEASE.id,
        kind: "OUTCOME",
        actorId: null,
        subject: "",
        answer: [outcome],
        words,
      },
    ],
  };
}
