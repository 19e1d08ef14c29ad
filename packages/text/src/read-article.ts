import type { ArticleInput, PartialDate, Reading, ReadMention, ReadPosition, ReadStatement, Span } from "@stance/schema";
import { quote } from "@stance/schema";
import { findMentions } from "./actors/mentions.ts";
import type { KnownActorIndex } from "./actors/resolve.ts";
import { nameSpeakers } from "./actors/speaking-bodies.ts";
import { dateStatements } from "./dates/date-statements.ts";
import { readDocument } from "./document/document.ts";
import type { Explain } from "./explain/decision.ts";
import { untold } from "./explain/untold.ts";
import type { Document, FoundPosition, FoundStatement, LocalMention } from "./findings.ts";
import { type LocalReading, resolveReading } from "./local-reading.ts";
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
export const readArticle = (
  article: ArticleInput,
  topics: TopicIndex,
  known: KnownActorIndex,
  tagger: Tagger | null = null,
  explain?: Explain,
): Reading => resolveReading(readLocally(article, topics, tagger, explain), known, explain);

/** Reads all of an article that needs no other one: what `readArticle` reads, actors not yet joined to known ones. Never throws. */
export function readLocally(
  article: ArticleInput,
  topics: TopicIndex,
  tagger: Tagger | null = null,
  explain?: Explain,
): LocalReading {
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
    return { articleKey: article.key, localActors: [], findings: { ...facts, mentions: [], statements: [], positions: [] } };
  }
  const document: Document = { ...bare, publishedAt };
  const named = findMentions(document, explain);
  const byRules = findStatements(document, named.actors, named.mentions, explain);
  const told = tagger === null ? byRules : tagStatements(tagger, document, byRules, named.actors, named.mentions, explain);
  const { actors, mentions, statements: found } = nameSpeakers(document, told, named.actors, named.mentions);
  const statements = [...found, ...findActs(document, mentions, found)];
  const dates = dateStatements(document, statements);
  const { positions, topicsOf } = findPositions(document, statements, actors, mentions, topics, explain);
  const held = new Set(positions.map((position) => position.statement));
  // What was not said is no statement, yet "does not support" is a position and needs the statement it is read from.
  const isTold = ({ id, form, cueClass, negated, hypothetical }: FoundStatement) =>
    held.has(id) || (form !== "ACTION" && !negated && (!hypothetical || cueClass === "ATTITUDE"));
  const kept = statements.filter(isTold);
  if (explain !== undefined) for (const one of statements) if (!isTold(one)) explain(untold(document.text, one));
  return {
    articleKey: article.key,
    localActors: actors,
    findings: {
      ...facts,
      mentions: mentions.map((mention) => readMention(document.text, mention)),
      statements: kept.map((statement) => readStatement(document, statement, topicsOf, dates)),
      positions: positions.map((position) => readPosition(document.text, position, dates)),
    },
  };
}

type Dates = ReadonlyMap<string, PartialDate | null>;

function titleOf(document: Document): string | null {
  const title = document.parts.find((part) => part.kind === "TITLE");
  return title === undefined ? null : document.text.slice(title.start, title.end);
}

const readMention = (text: string, mention: LocalMention): ReadMention => ({
  ...quote(text, mention),
  form: mention.form,
  actor: mention.actor,
  rule: mention.rule,
});

function readStatement(
  document: Document,
  statement: FoundStatement,
  topicsOf: ReadonlyMap<string, readonly string[]>,
  dates: Dates,
): ReadStatement {
  const { text } = document;
  const { id, form, onBehalfOf, reportedBy, rule, confidence } = statement;
  const speaker = wholeSpeaker(document, statement);
  const cue = wholeCue(document, statement);
  return {
    id,
    form,
    speaker: speaker === null ? null : { ...quote(text, speaker), actor: statement.actor },
    onBehalfOf,
    reportedBy,
    cue: cue === null ? null : quote(text, cue),
    content: statement.content.map((span) => quote(text, span)),
    topics: [...(topicsOf.get(id) ?? [])],
    saidOn: dates.get(id) ?? null,
    rule,
    confidence,
  };
}

function readPosition(text: string, position: FoundPosition, dates: Dates): ReadPosition {
  const { statement, actor, topic, stance, target, condition, basis, evidence, rule, confidence } = position;
  return {
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
}
