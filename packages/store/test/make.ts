import {
  type Actor,
  type ActorId,
  type Article,
  type ArticleId,
  type ArticleVersion,
  type ArticleVersionId,
  type Claim,
  type ClaimId,
  EVIDENCE_CONTEXT_LENGTH,
  type Evidence,
  type EvidenceId,
  type Mention,
  type MentionId,
  type Outlet,
  type OutletId,
  onDay,
  type Position,
  type PositionId,
  type Run,
  type RunId,
  type Slug,
  type Statement,
  type StatementId,
  type StoryId,
  type Topic,
  type TopicId,
} from "@stance/schema";
import type { ArticleCopy, ArticleRecord } from "../src/write/article-record.ts";

/** An id of a kind that reads as its name in a failing test: `act_adaminex`. */
const idOf = (prefix: string, name: string): string =>
  `${prefix}_${name
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "")
    .padEnd(8, "x")}`;

export const actorId = (name: string) => idOf("act", name) as ActorId;
export const topicId = (name: string) => idOf("top", name) as TopicId;
export const articleId = (name: string) => idOf("art", name) as ArticleId;
export const versionId = (name: string) => idOf("ver", name) as ArticleVersionId;
export const outletId = (name: string) => idOf("out", name) as OutletId;
export const statementId = (name: string) => idOf("stm", name) as StatementId;
export const positionId = (name: string) => idOf("pos", name) as PositionId;
export const runId = (name: string) => idOf("run", name) as RunId;

export const makeTopic = (name: string, fields: Partial<Topic> = {}): Topic => ({
  id: topicId(name),
  slug: name.toLowerCase().replaceAll(" ", "-") as Slug,
  name,
  proposition: null,
  description: "",
  keywords: [],
  broaderId: null,
  ...fields,
});

export const makeActor = (name: string, fields: Partial<Actor> = {}): Actor => ({
  id: actorId(name),
  slug: name.toLowerCase().replaceAll(" ", "-") as Slug,
  kind: "PERSON",
  name,
  names: [{ name, weak: false }],
  roles: [],
  ...fields,
});

export const makeRun = (version = "1", reader = "rules"): Run => ({
  id: runId(`${reader}${version}`),
  reader,
  version,
  settings: {},
});

export const makeOutlet = (name: string): Outlet => ({ id: outletId(name), name });

/** Words of a text as evidence, with their context. */
export function makeEvidence(version: Pick<ArticleVersion, "id" | "text">, exact: string): Evidence {
  const start = version.text.indexOf(exact);
  const end = start + exact.length;
  return {
    id: idOf("evi", `${version.id.slice(4)}${start}x${end}`) as EvidenceId,
    versionId: version.id,
    start,
    end,
    exact,
    prefix: version.text.slice(Math.max(0, start - EVIDENCE_CONTEXT_LENGTH), start),
    suffix: version.text.slice(end, end + EVIDENCE_CONTEXT_LENGTH),
  };
}

/** What somebody says in an article, and the position it is read as. */
export interface Said {
  readonly words: string;
  readonly actor: Actor;
  readonly topic: Topic;
  readonly day?: string;
  readonly stance?: Position["stance"];
  readonly target?: string | null;
  readonly confidence?: number;
  /** Statements of one name are the same, in whichever articles they are. */
  readonly name?: string;
  readonly form?: Statement["form"];
  /** By whose account it is told. */
  readonly reportedBy?: string;
  /** What it tells of an act, as kind, subject and answer; of the actor's own act unless `ofTopic`. */
  readonly tells?: readonly { kind: Claim["kind"]; subject?: string; answer: string[]; ofTopic?: true }[];
}

export interface MadeArticle {
  readonly name: string;
  readonly said?: readonly Said[];
  readonly text?: string;
  readonly article?: Partial<Article>;
  readonly version?: Partial<ArticleVersion>;
  readonly outlet?: Outlet | null;
  readonly run?: Run;
  readonly actors?: readonly Actor[];
  readonly recordedAt?: string;
  readonly copy?: ArticleCopy;
}

const NOON = "2025-04-15T12:00:00.000Z";

/** A record of an article whose text is what is said in it, sentence after sentence, unless a text is given. */
export function makeRecord(made: MadeArticle): ArticleRecord {
  const { name, said = [], run = makeRun(), outlet = makeOutlet("Gazette"), recordedAt = NOON } = made;
  const text = made.text ?? said.map(({ actor, words }) => `${actor.name} said: “${words}”.`).join("\n");
  const article: Article = {
    id: articleId(name),
    storyId: idOf("sto", name) as StoryId,
    outletId: outlet?.id ?? null,
    address: `file:${name}.txt`,
    url: null,
    title: `About ${name}`,
    byline: [],
    publishedAt: onDay("2025-04-15", "STATED"),
    language: "en",
    ...made.article,
  };
  const sha256 = Buffer.from(name).toString("hex").padEnd(64, "0").slice(0, 64);
  const version: ArticleVersion = {
    id: versionId(name),
    articleId: article.id,
    sha256,
    text,
    boilerplate: [],
    readAt: NOON,
    changes: [],
    ...made.version,
  };
  const actors = new Map([...(made.actors ?? []), ...said.map(({ actor }) => actor)].map((actor) => [actor.id, actor]));
  return {
    outlet,
    article,
    copy: made.copy ?? null,
    version,
    run,
    actors: [...actors.values()],
    mentions: said.map(({ actor }, place) => makeMention(version, actor, place)),
    identifications: [...actors.values()].map(({ id }) => ({ versionId: version.id, actorId: id, rule: "new-name", roles: [] })),
    statements: said.map((saying, place) => ({
      statement: makeStatement(saying, `${name}${place}`, run),
      evidence: [makeEvidence(version, saying.words)],
    })),
    positions: said.map((saying, place) => ({
      position: makePosition(saying, `${name}${place}`, run, recordedAt),
      evidence: [makeEvidence(version, saying.words)],
    })),
    claims: said.flatMap((saying, place) => makeClaims(saying, `${name}${place}`)),
  };
}

const makeMention = (version: ArticleVersion, actor: Actor, place: number): Mention => ({
  id: idOf("men", `${version.id.slice(4)}${place}`) as MentionId,
  versionId: version.id,
  start: place,
  end: place + 1,
  form: "NAME",
  actorId: actor.id,
  rule: "exact",
});

const makeClaims = ({ tells = [], words, actor, topic, name }: Said, place: string): Claim[] =>
  tells.map(({ kind, subject = "", answer, ofTopic }, at) => ({
    id: idOf("clm", `${name ?? place}x${at}`) as ClaimId,
    statementId: statementId(name ?? place),
    topicId: topic.id,
    kind,
    actorId: ofTopic ? null : actor.id,
    subject,
    answer,
    words,
  }));

const makeStatement = (said: Said, place: string, run: Run): Statement => ({
  id: statementId(said.name ?? place),
  speakerId: said.actor.id,
  onBehalfOfId: null,
  reportedBy: said.reportedBy ?? null,
  form: said.form ?? "DIRECT",
  text: said.words,
  cue: "said",
  saidOn: onDay(said.day ?? "2025-04-01", "STATED"),
  runId: run.id,
});

const makePosition = (said: Said, place: string, run: Run, recordedAt: string): Position => ({
  id: positionId(said.name ?? place),
  actorId: said.actor.id,
  topicId: said.topic.id,
  statementId: statementId(said.name ?? place),
  stance: said.stance ?? "SUPPORT",
  target: said.target ?? null,
  condition: said.stance === "CONDITIONAL" ? "if it lasts" : null,
  basis: said.form === "ACTION" ? "ACTION" : "DIRECT_QUOTE",
  confidence: said.confidence ?? 0.9,
  rule: "rule",
  saidOn: onDay(said.day ?? "2025-04-01", "STATED"),
  status: "UNREVIEWED",
  recordedAt,
  runId: run.id,
});
