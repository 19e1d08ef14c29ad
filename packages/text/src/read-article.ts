import type {
  ArticleInput,
  PartialDate,
  ReadActor,
  Reading,
  ReadMention,
  ReadPosition,
  ReadStatement,
  Span,
} from "@stance/schema";
import { quote } from "@stance/schema";
import { findMentions } from "./actors/mentions.ts";
import { type KnownActorIndex, resolveActors } from "./actors/resolve.ts";
import { nameSpeakers } from "./actors/speaking-bodies.ts";
import { dateStatements } from "./dates/date-statements.ts";
import { readDocument } from "./document/document.ts";
import type { Explain } from "./explain/decision.ts";
import { untold } from "./explain/untold.ts";
import type { Document, FoundPosition, FoundStatement, LocalMention } from "./findings.ts";
import { readMetadata } from "./metadata/metadata.ts";
import { findActs } from "./stances/acts/find-acts.ts";
import { findPositions } from "./stances/find-positions.ts";
import { findStatements } from "./statements/find-statements.ts";
import { wholeCue } from "./statements/whole-cue.ts";
import { wholeSpeaker } from "./statements/whole-speaker.ts";
import type { Tagger } from "./tagger/judge.ts";
import { tagStatements } from "./tagger/tag-statements.ts";
import type { TopicIndex } from "./topics/index-topics.ts";

/**
 * Reads one article by rules, and by a tagger too where one is given: statements, mentions, topics and stances, each with its
 * span into `article.text`. Text that is not English gives a reading without findings. `explain` is told the choices between
 * readings as they are made. Never throws.
 */
export function readArticle(
  article: ArticleInput,
  topics: TopicIndex,
  known: KnownActorIndex,
  tagger: Tagger | null = null,
  explain?: Explain,
): Reading {
  const bare = readDocument(article);
  const metadata = readMetadata(article.text, bare.parts);
  const publishedAt = article.publishedAt ?? metadata.publishedAt ?? article.publishedAtIfUnstated ?? null;
  const facts = {
    title: article.title ?? titleOf(bare),
    byline: article.byline && article.byline.length > 0 ? [...article.byline] : metadata.byline,
    publisher: article.publisher ?? metadata.publisher,
    publishedAt,
    publishedAtText: metadata.publishedAtText,
    language: metadata.language,
    parts: [...bare.parts],
  };
  if (metadata.language !== "en" && metadata.language !== "und") {
    return { ...facts, mentions: [], actors: [], statements: [], positions: [] };
  }
  const document: Document = { ...bare, publishedAt };
  const named = findMentions(document, explain);
  const byRules = findStatements(document, named.actors, named.mentions, explain);
  const told = tagger === null ? byRules : tagStatements(tagger, document, byRules, named.actors, named.mentions, explain);
  const { actors, mentions, statements: found } = nameSpeakers(document, told, named.actors, named.mentions);
  const statements = [...found, ...findActs(document, mentions, found)];
  const dates = dateStatements(document, statements);
  const { positions, topicsOf } = findPositions(document, statements, actors, mentions, topics, explain);
  const resolved = resolveActors(actors, known, article.key, explain);
  const held = new Set(positions.map((position) => position.statement));
  // What was not said is no statement, yet "does not support" is a position and needs the statement it is read from.
  const isTold = ({ id, form, cueClass, negated, hypothetical }: FoundStatement) =>
    held.has(id) || (form !== "ACTION" && !negated && (!hypothetical || cueClass === "ATTITUDE"));
  const kept = statements.filter(isTold);
  if (explain !== undefined) for (const one of statements) if (!isTold(one)) explain(untold(document.text, one));
  return {
    ...facts,
    mentions: mentions.map((mention) => readMention(document.text, mention, resolved)),
    actors: distinctActors(resolved),
    statements: kept.map((statement) => readStatement(document, statement, topicsOf, dates, resolved)),
    positions: positions.flatMap((position) => readPosition(document.text, position, dates, resolved)),
  };
}

type Resolved = ReadonlyMap<string, ReadActor>;
type Dates = ReadonlyMap<string, PartialDate | null>;

function titleOf(document: Document): string | null {
  const title = document.parts.find((part) => part.kind === "TITLE");
  return title === undefined ? null : document.text.slice(title.start, title.end);
}

const distinctActors = (resolved: Resolved): ReadActor[] => [
  ...new Map([...resolved.values()].map((actor) => [actor.slug, actor])).values(),
];

const slugOf = (resolved: Resolved, key: string | null): string | null =>
  key === null ? null : (resolved.get(key)?.slug ?? null);

const readMention = (text: string, mention: LocalMention, resolved: Resolved): ReadMention => ({
  ...quote(text, mention),
  form: mention.form,
  actor: slugOf(resolved, mention.actor),
  rule: mention.rule,
});

function readStatement(
  document: Document,
  statement: FoundStatement,
  topicsOf: ReadonlyMap<string, readonly string[]>,
  dates: Dates,
  resolved: Resolved,
): ReadStatement {
  const { text } = document;
  const { id, form, reportedBy, rule, confidence } = statement;
  const speaker = wholeSpeaker(document, statement);
  const cue = wholeCue(document, statement);
  return {
    id,
    form,
    speaker: speaker === null ? null : { ...quote(text, speaker), actor: slugOf(resolved, statement.actor) },
    onBehalfOf: slugOf(resolved, statement.onBehalfOf),
    reportedBy,
    cue: cue === null ? null : quote(text, cue),
    content: statement.content.map((span) => quote(text, span)),
    topics: [...(topicsOf.get(id) ?? [])],
    saidOn: dates.get(id) ?? null,
    rule,
    confidence,
  };
}

/** Empty for a holder who could not be told from another. */
function readPosition(text: string, position: FoundPosition, dates: Dates, resolved: Resolved): ReadPosition[] {
  const actor = slugOf(resolved, position.actor);
  if (actor === null) return [];
  const { statement, topic, stance, target, condition, basis, evidence, rule, confidence } = position;
  const read: ReadPosition = {
    statement,
    actor,
    topic,
    stance,
    target,
    condition,
    basis,
    evidence: evidence.map((span: Span) => quote(text, span)),
    saidOn: dates.get(statement) ?? null,
    rule,
    confidence,
  };
  return [read];
}
