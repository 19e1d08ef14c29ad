import { createHash } from "node:crypto";
import {
  type Actor,
  type Claim,
  EVIDENCE_CONTEXT_LENGTH,
  type Evidence,
  onDay,
  type Position,
  type Stance,
  type Statement,
} from "@stance/schema";
import type { ArticleRecord } from "@stance/store";
import { makeId } from "./make-id.ts";

/** One statement of an article and what it was read to mean. */
interface Saying {
  readonly by: Actor;
  readonly on: string;
  readonly stance: Stance;
  readonly words?: string;
  readonly said?: string;
  readonly target?: string;
  readonly condition?: string;
  readonly confidence?: number;
  readonly status?: Position["status"];
  /** What the words tell of how the topic's thing stands. */
  readonly outcome?: "SETTLED" | "NEARLY" | "OPEN";
}

interface ArticleOptions {
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly published?: string;
  readonly recordedAt?: string;
  readonly says: readonly Saying[];
}

const RUN = { id: makeId<ArticleRecord["run"]["id"]>("run", "test"), reader: "test", version: "1", settings: {} };

/** An article named `key` whose text is one line for each saying, with its evidence cut from that text. */
export function makeArticle(key: string, options: ArticleOptions): ArticleRecord {
  const { title = key, outlet = null, url = null, published = "2025-03-01", recordedAt = "2025-06-01T00:00:00.000Z" } = options;
  const sayings = options.says.map((saying, index) => ({ ...saying, words: saying.words ?? `words ${index} of ${key}` }));
  const text = sayings.map(({ by, words }) => `${by.name} said: “${words}”.`).join("\n");
  const articleId = makeId<ArticleRecord["article"]["id"]>("art", key);
  const versionId = makeId<ArticleRecord["version"]["id"]>("ver", key);
  const outletRow =
    outlet === null ? null : { id: makeId<NonNullable<ArticleRecord["outlet"]>["id"]>("out", outlet), name: outlet };
  const actors = [...new Map(sayings.map(({ by }) => [by.id, by])).values()];
  const read = sayings.map((saying, index) => readSaying(saying, { key, index, text, versionId, published, recordedAt }));
  return {
    outlet: outletRow,
    article: {
      id: articleId,
      storyId: makeId("sto", key),
      outletId: outletRow?.id ?? null,
      address: url ?? `file:${key}.txt`,
      url,
      title,
      byline: [],
      publishedAt: onDay(published, "STATED"),
      language: "en",
    },
    copy: null,
    version: {
      id: versionId,
      articleId,
      sha256: createHash("sha256").update(text).digest("hex"),
      text,
      boilerplate: [],
      readAt: recordedAt,
      changes: [],
    },
    run: RUN,
    actors,
    mentions: read.map(({ mention }) => mention),
    identifications: actors.map(({ id }) => ({ versionId, actorId: id, rule: "new-name", roles: [] })),
    statements: read.map(({ statement, evidence }) => ({ statement, evidence: [evidence] })),
    positions: read.map(({ position, evidence }) => ({ position, evidence: [evidence] })),
    claims: sayings.flatMap((saying, index) => makeClaims(saying, `${key} ${index}`)),
  };
}

const makeClaims = ({ on, outcome, words }: Saying & { readonly words: string }, place: string): Claim[] =>
  outcome === undefined
    ? []
    : [
        {
          id: makeId("clm", place),
          statementId: makeId("stm", place),
          topicId: makeId("top", on),
          kind: "OUTCOME",
          actorId: null,
          subject: "",
          answer: [outcome],
          words,
        },
      ];

interface Place {
  readonly key: string;
  readonly index: number;
  readonly text: string;
  readonly versionId: Evidence["versionId"];
  readonly published: string;
  readonly recordedAt: string;
}

function readSaying(saying: Saying & { readonly words: string }, { key, index, text, versionId, published, recordedAt }: Place) {
  const place = `${key} ${index}`;
  const lineStart = text.split("\n").slice(0, index).join("\n").length + (index === 0 ? 0 : 1);
  const start = text.indexOf(saying.words, lineStart);
  const end = start + saying.words.length;
  const evidence: Evidence = {
    id: makeId("evi", place),
    versionId,
    start,
    end,
    exact: saying.words,
    prefix: text.slice(Math.max(0, start - EVIDENCE_CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + EVIDENCE_CONTEXT_LENGTH),
  };
  const saidOn = onDay(saying.said ?? published, "STATED");
  const statement: Statement = {
    id: makeId("stm", place),
    speakerId: saying.by.id,
    onBehalfOfId: null,
    reportedBy: null,
    form: "DIRECT",
    text: saying.words,
    cue: "said",
    saidOn,
    runId: RUN.id,
  };
  const position: Position = {
    id: makeId("pos", place),
    actorId: saying.by.id,
    topicId: makeId("top", saying.on),
    statementId: statement.id,
    stance: saying.stance,
    target: saying.target ?? null,
    condition: saying.condition ?? null,
    basis: "DIRECT_QUOTE",
    confidence: saying.confidence ?? 0.9,
    rule: "test",
    saidOn,
    status: saying.status ?? "UNREVIEWED",
    recordedAt,
    runId: RUN.id,
  };
  const mention = {
    id: makeId<ArticleRecord["mentions"][number]["id"]>("men", place),
    versionId,
    start: lineStart,
    end: lineStart + saying.by.name.length,
    form: "NAME" as const,
    actorId: saying.by.id,
    rule: "test",
  };
  return { evidence, statement, position, mention };
}
