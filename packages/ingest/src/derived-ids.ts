import { createHash } from "node:crypto";
import type {
  ActorId,
  ArticleId,
  ArticleVersionId,
  ClaimId,
  EvidenceId,
  MentionId,
  OutletId,
  PositionId,
  RunId,
  Span,
  StatementId,
  StoryId,
  TopicId,
} from "@stance/schema";

/** The SHA-256 of `text` in UTF-8, as 64 hexadecimal digits. */
export const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** 80 bits of the parts' SHA-256: among a billion rows two share an id with a chance below one in a million. */
const ID_DIGITS = 20;

const derive = (prefix: string, ...parts: readonly (string | number)[]): string =>
  `${prefix}_${sha256(JSON.stringify([prefix, ...parts])).slice(0, ID_DIGITS)}`;

// The prefix makes the id one of its kind; schema's patterns are tested against these functions.
export const outletIdOf = (name: string) => derive("out", name.toLowerCase().trim()) as OutletId;
/** The story that an article makes where it has no copies. */
export const storyIdOf = (article: ArticleId) => derive("sto", article) as StoryId;
export const contentIdOf = (words: string) => derive("con", words);
export const articleIdOf = (address: string) => derive("art", address) as ArticleId;
export const versionIdOf = (article: ArticleId, textSha256: string) => derive("ver", article, textSha256) as ArticleVersionId;
export const actorIdOf = (slug: string) => derive("act", slug) as ActorId;
export const topicIdOf = (slug: string) => derive("top", slug) as TopicId;
export const mentionIdOf = (version: ArticleVersionId, span: Span) => derive("men", version, span.start, span.end) as MentionId;
export const evidenceIdOf = (version: ArticleVersionId, span: Span) => derive("evi", version, span.start, span.end) as EvidenceId;
export const spokenStatementIdOf = (speaker: string, words: string) => derive("stm", "spoken", speaker, words) as StatementId;
export const placedStatementIdOf = (version: ArticleVersionId, place: string) => derive("stm", version, place) as StatementId;
export const positionIdOf = (statement: StatementId, actor: ActorId, topic: TopicId) =>
  derive("pos", statement, actor, topic) as PositionId;
export const claimIdOf = (statement: StatementId, topic: TopicId, kind: string, actor: ActorId | null, subject: string) =>
  derive("clm", statement, topic, kind, actor ?? "", subject) as ClaimId;
export const runIdOf = (reader: string, version: string, settings: Readonly<Record<string, string>>) =>
  derive("run", reader, version, JSON.stringify(Object.entries(settings).sort())) as RunId;
