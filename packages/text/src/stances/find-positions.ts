import type { Span } from "@stance/schema";
import type { Document, FoundPosition, FoundStatement, LocalActor, LocalMention } from "../findings.ts";
import { findTopicMentions, type TopicMention } from "../topics/find-topic-mentions.ts";
import type { TopicIndex } from "../topics/index-topics.ts";
import { type ByPlace, byPlace } from "./by-place.ts";
import type { ConditionLink } from "./conditions/condition-link.ts";
import { findConditions } from "./conditions/find-conditions.ts";
import { basisOf, evidenceOf } from "./evidence.ts";
import { governingSign } from "./governors.ts";
import { readInnerHolder, readPossessor } from "./inner-holders.ts";
import { type CuePolarity, clauseOfCue, PREDICATION_CUES, polarityOfCue } from "./lexicon/cue-polarity.ts";
import { ANSWERING } from "./lexicon/operators.ts";
import { readPolarity } from "./polarity.ts";
import { askedTopics, readAnswer } from "./question-context.ts";
import { clauseAround, regionsOf } from "./regions.ts";
import { invert, type StanceReading, signed } from "./stance-reading.ts";
import { targetOf } from "./target.ts";
import { type TokenRange, tokensWithin } from "./tokens-between.ts";

export interface PositionFindings {
  readonly positions: FoundPosition[];
  /** The topics each statement speaks of, by the statement's id, also where no position is taken. */
  readonly topicsOf: Map<string, string[]>;
}

/**
 * The stances that statements take on topics, each with the words it rests on. A stance belongs to words and a topic:
 * one statement may support one thing and set it as a condition of another. Planned and supposed acts give none.
 */
export function findPositions(
  document: Document,
  statements: readonly FoundStatement[],
  actors: readonly LocalActor[],
  mentions: readonly LocalMention[],
  topics: TopicIndex,
): PositionFindings {
  const spoken = findTopicMentions(document, mentions, topics);
  const unnamed = new Set(actors.filter((actor) => actor.kind === "ANONYMOUS").map((actor) => actor.key));
  const positions: FoundPosition[] = [];
  const topicsOf = new Map<string, string[]>();
  const mentionsAt = byPlace(mentions, (mention) => mention);
  const spokenAt = byPlace(spoken, (mention) => mention);
  const statementsAt = byPlace(statements, (statement) => statement.cue ?? statement.speaker);
  for (const statement of statements) {
    const near = [...statement.content, ...betweenCueAndContent(statement)].flatMap((span) =>
      spokenAt.beginningIn(span.start - MENTION_LENGTH, span.end),
    );
    const inContent = [...new Set(near)].filter(
      (mention) => statement.content.some((span) => touches(mention, span)) || isNamedThing(statement, mention),
    );
    const asked = inContent.some((mention) => mention.form !== "PRONOUN") ? [] : askedTopics(document, statement, spokenAt);
    topicsOf.set(statement.id, [...new Set([...inContent, ...asked].map((mention) => mention.topic))]);
    const others = statement.content
      .flatMap((span) => statementsAt.beginningIn(span.start, span.end))
      .filter((other) => other !== statement && isInside(other, statement));
    positions.push(...surest(positionsOf({ document, statement, others, mentions: mentionsAt, unnamed, inContent, asked })));
  }
  return { positions, topicsOf };
}

interface Reading {
  readonly document: Document;
  readonly statement: FoundStatement;
  /** Statements told within this one. */
  readonly others: readonly FoundStatement[];
  readonly mentions: ByPlace<LocalMention>;
  /** Keys of actors without a name. */
  readonly unnamed: ReadonlySet<string>;
  readonly inContent: readonly TopicMention[];
  readonly asked: readonly TopicMention[];
}

/** No words that name a topic are longer, in UTF-16 code units. */
const MENTION_LENGTH = 200;

const betweenCueAndContent = ({ cue, content }: FoundStatement): Span[] => {
  const [first] = content;
  return cue === null || first === undefined || cue.end >= first.start ? [] : [{ start: cue.end, end: first.start }];
};

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** "calling it “important”": the thing stands between the cue and the words that are said of it. */
function isNamedThing(statement: FoundStatement, mention: TopicMention): boolean {
  const { cue, content } = statement;
  const [first] = content;
  return (
    cue !== null && first !== undefined && isPredicating(statement) && mention.start >= cue.end && mention.end <= first.start
  );
}

const isPredicating = (statement: FoundStatement): boolean => PREDICATION_CUES.has(statement.cueLemma.split(" ")[0] ?? "");

function isInside(inner: FoundStatement, outer: FoundStatement): boolean {
  const place = inner.cue ?? inner.speaker;
  return place !== null && outer.content.some((span) => place.start >= span.start && place.end <= span.end);
}

function positionsOf(reading: Reading): FoundPosition[] {
  const { document, statement, asked, inContent } = reading;
  if (isOnlyWished(document, statement)) return [];
  const found: FoundPosition[] = [];
  for (const region of regionsOf(document, statement)) {
    const own = inContent.filter((mention) => mention.firstToken < region.end && region.first < mention.endToken);
    found.push(...readRegion(reading, region, own));
  }
  const [region] = regionsOf(document, statement);
  const named = region === undefined ? [] : inContent.filter((mention) => isNamedThing(statement, mention));
  for (const mention of region === undefined || statement.actor === null ? [] : named) {
    const read = readAnswer(document, region as TokenRange);
    if (read.stance === "SUPPORT" || read.stance === "OPPOSE")
      found.push(
        positionOf(reading, region as TokenRange, mention, { ...read, rule: "evaluated" }, statement.actor as string, null),
      );
  }
  if (found.length === 0 && region !== undefined && statement.actor !== null && statement.cueClass === "SPEECH") {
    for (const mention of asked)
      found.push(positionOf(reading, region, mention, readAnswer(document, region), statement.actor, null));
  }
  return found;
}

function readRegion(reading: Reading, region: TokenRange, own: readonly TopicMention[]): FoundPosition[] {
  const { document, statement, others, mentions } = reading;
  const cue = cueOf(document, statement);
  const links = findConditions(document, region, cue);
  const isNamed = own.some((mention) => mention.form !== "PRONOUN");
  const found: FoundPosition[] = [];
  for (const mention of own) {
    if (mention.form === "PRONOUN" && isNamed && mention.firstToken !== region.first) continue;
    if (others.some((other) => isOthers(document, other, statement) && tellsOf(document, other, mention))) continue;
    if (
      statement.cueClass === "ACTION" &&
      clauseAround(document, region, { first: mention.firstToken, end: mention.endToken }).first > region.first
    )
      continue;
    const inner = readInnerHolder(document, mentions, statement, region, mention);
    const possessor = readPossessor(document, mentions, statement, region, mention);
    if (possessor !== null) found.push(positionOf(reading, region, mention, possessor.reading, possessor.actor, null));
    // Who only tells of another's stance takes none; who praises or rejects it does.
    if (possessor !== null && (cue === "PLAIN" || cue === "CLAIM")) continue;
    const holder = reasonHolder(document, others, mention) ?? statement.actor;
    if (inner !== null) {
      found.push(positionOf(reading, region, mention, inner.reading, inner.actor, null));
      continue;
    }
    if (holder === null) continue;
    const link = links.find(({ conditioned, required }) => isWithin(mention, conditioned) || isWithin(mention, required));
    // What a thing is supposed to hang on is not thereby wanted.
    if (link !== undefined && link.wanted === null && isWithin(mention, link.required)) continue;
    if (link !== undefined && link.rule === "if" && mention.form === "PRONOUN") continue;
    if (link !== undefined && isWithin(mention, link.conditioned)) {
      found.push(
        positionOf(
          reading,
          region,
          mention,
          { stance: "CONDITIONAL", rule: link.rule, confidence: 0.75 },
          holder,
          conditionOf(document, link.condition, own),
        ),
      );
    } else if (link !== undefined && link.wanted !== null) {
      found.push(positionOf(reading, region, mention, wantedOf(document, link, mention), holder, null));
    } else {
      const read = readStance(statement, document, region, mention, cue);
      const isReported = reading.unnamed.has(holder) || statement.cueLemma === "according to";
      const isEmpty =
        read === null ||
        (isReported && REPORTED_RULES.has(read.rule)) ||
        (mention.form === "PRONOUN" && read.rule === "asserted");
      if (read !== null && !isEmpty) found.push(positionOf(reading, region, mention, read, holder, null));
    }
  }
  return found;
}

/** "no deal without lower tariffs": what is required may itself be turned. */
function wantedOf(document: Document, link: ConditionLink, mention: TopicMention): StanceReading {
  const governed = governingSign(
    document,
    { first: link.required.first, end: mention.firstToken },
    { first: mention.firstToken, end: mention.endToken },
  );
  const read = signed(link.wanted === "OPPOSE" ? -1 : 1, link.rule, 0.75);
  return governed !== "MISSED" && governed.sign < 0 ? invert(read) : read;
}

/** An act that is planned or asked for, or tells no stance: "is expected to sign", "ministers should accept". */
function isOnlyWished(document: Document, statement: FoundStatement): boolean {
  if (statement.cueClass === "ACTION" && (statement.hypothetical || cueOf(document, statement) === "PLAIN")) return true;
  if (statement.cue === null) return false;
  const { first } = tokensWithin(document, statement.cue);
  if (document.tokens.slice(Math.max(0, first - 2), first).some((token) => PRESCRIBED.has(token.lower))) return true;
  for (let at = first - 1; at >= Math.max(0, first - SUBJECT_LENGTH) && document.tokens[at]?.tag !== "PUNCT"; at--) {
    if (SUPPOSING.has(document.tokens[at]?.lower ?? "")) return true;
  }
  return false;
}

/** How many words a subject before the cue has at most. */
const SUBJECT_LENGTH = 8;
const SUPPOSING = new Set(["if", "unless", "whether", "until"]);

const PRESCRIBED = new Set(["should", "must", "ought"]);

/** Whether the mention lies in what the statement tells; an act reaches no further than its own clause. */
function tellsOf(document: Document, statement: FoundStatement, mention: TopicMention): boolean {
  return regionsOf(document, statement).some((region) => {
    if (mention.firstToken >= region.end || region.first >= mention.endToken) return false;
    const clause = clauseAround(document, region, { first: mention.firstToken, end: mention.endToken });
    return statement.cueClass !== "ACTION" || clause.first === region.first;
  });
}

/** Of an unnamed source, or behind "according to", these tell what is the case, not what is wanted. */
const REPORTED_RULES = new Set(["asserted", "off-the-table", "denied", "turned"]);

/** Whether a statement told within another takes its words from the outer speaker: not where the outer cue takes a side itself. */
function isOthers(document: Document, inner: FoundStatement, outer: FoundStatement): boolean {
  if (inner.actor === null || inner.actor === outer.actor) return false;
  if (isOnlyWished(document, inner)) return false;
  const cue = cueOf(document, outer);
  return cue !== "FOR" && cue !== "AGAINST";
}

const REASON_WORDS = new Set(["because", "as", "since", "citing", "saying", "arguing", "over", "feeling", "fearing"]);

/** Who gives the reason that the mention stands in: "indicated that Zelensky had rejected a draft because it lacked commitments". */
function reasonHolder(document: Document, others: readonly FoundStatement[], mention: TopicMention): string | null {
  const act = others.findLast((other) => other.cueClass !== "SPEECH" && other.content.every((span) => span.end <= mention.start));
  const end = act?.content.at(-1)?.end;
  if (act === undefined || end === undefined) return null;
  const between = document.tokens.slice(tokensWithin(document, { start: end, end: mention.start }).first, mention.firstToken);
  return between.length < REASON_LENGTH && between.some((token) => REASON_WORDS.has(token.lower)) ? act.actor : null;
}

const REASON_LENGTH = 12;

function readStance(
  statement: FoundStatement,
  document: Document,
  region: TokenRange,
  mention: TopicMention,
  cue: CuePolarity,
): StanceReading | null {
  if (isRefusalToAnswer(statement, document, region)) return { stance: "DECLINED", rule: "declined", confidence: 0.8 };
  const isPredication = isPredicating(statement);
  const read =
    (isPredication ? readSplitPredicate(document, statement, region) : null) ??
    readPolarity({ document, region, cue, isPredication, clause: clauseOfCue(statement.cueLemma) }, mention);
  const meant = read !== null && mention.isReversed ? invertReversed(read) : read;
  if (meant !== null && cue === "FOR" && isHeldBack(document, statement))
    return { stance: "NEUTRAL", rule: "held-back", confidence: 0.5 };
  if (meant === null || !statement.negated) return meant;
  // "does not oppose", "did not rule out": openness, no support.
  if (cue === "AGAINST") return { stance: "NEUTRAL", rule: "not-against", confidence: 0.5 };
  return cue === "FOR" ? { stance: "OPPOSE", rule: "not-for", confidence: 0.7 } : null;
}

/** Who is against what the topic does away with is for the topic; an act that does away with it is the topic itself. */
const invertReversed = (read: StanceReading): StanceReading => ({ ...invert(read), rule: `${read.rule}-reversed` });

/** "the tone of the talks has been described by officials as constructive": the predicate stands behind the cue. */
function readSplitPredicate(document: Document, statement: FoundStatement, region: TokenRange): StanceReading | null {
  const [thing, predicate] = statement.content;
  if (thing === undefined || predicate === undefined || statement.form === "DIRECT") return null;
  const rest = tokensWithin(document, predicate);
  if (region.first >= rest.first) return null;
  const read = readAnswer(document, rest);
  return read.stance === "SUPPORT" || read.stance === "OPPOSE" ? { ...read, rule: "evaluated" } : null;
}

function isRefusalToAnswer(statement: FoundStatement, document: Document, region: TokenRange): boolean {
  if (!/^(?:decline|refuse|avoid|stop short)/.test(statement.cueLemma)) return false;
  const words = [
    ...statement.cueLemma.split(" ").slice(1),
    ...document.tokens.slice(region.first, region.first + 3).map((token) => token.lemma),
  ];
  return words.some((word) => ANSWERING.has(word));
}

/** What the cue says of its content, with the preposition that stands before the content: "warned against". */
function cueOf(document: Document, statement: FoundStatement): CuePolarity {
  const [first] = statement.content;
  const lemma = statement.cueLemma;
  if (first === undefined || statement.cue === null || statement.cue.end > first.start) return polarityOfCue(lemma);
  const start = tokensWithin(document, first).first;
  if (document.tokens[start]?.lower === "to") return polarityOfCue(`${lemma} to`);
  const before = document.tokens[start - 1];
  const isLinked = before?.tag === "ADP" && before.start >= statement.cue.end && !lemma.endsWith(before.lower);
  return polarityOfCue(isLinked ? `${lemma} ${before.lower}` : lemma);
}

/** "stopped short of backing", "refrained from backing": the act is named to say that it was not done. */
function isHeldBack(document: Document, statement: FoundStatement): boolean {
  if (statement.cue === null) return false;
  const { first } = tokensWithin(document, statement.cue);
  const before = document.tokens.slice(Math.max(0, first - 3), first).map((token) => token.lower);
  return (
    (before.at(-1) === "of" && before.includes("short")) ||
    (before.at(-1) === "from" && /^(?:refrain|abstain|shied|shy|steer)/.test(before.at(-2) ?? ""))
  );
}

const isWithin = (mention: TopicMention, range: TokenRange): boolean =>
  mention.firstToken >= range.first && mention.firstToken < range.end;

/** A condition that is a mere pronoun is told by what the pronoun stands for. */
function conditionOf(document: Document, span: Span, own: readonly TopicMention[]): string {
  const words = document.text.slice(span.start, span.end);
  const pronoun = own.find((mention) => mention.form === "PRONOUN" && mention.start === span.start && mention.end === span.end);
  const meant =
    pronoun === undefined ? undefined : own.find((mention) => mention.form === "NAMED" && mention.topic === pronoun.topic);
  return meant === undefined ? words : document.text.slice(meant.start, meant.end);
}

function positionOf(
  reading: Reading,
  region: TokenRange,
  mention: TopicMention,
  read: StanceReading,
  actor: string,
  condition: string | null,
): FoundPosition {
  const { document, statement } = reading;
  return {
    statement: statement.id,
    actor,
    topic: mention.topic,
    stance: read.stance,
    target: targetOf(document, mention),
    condition,
    basis: basisOf(statement),
    evidence: evidenceOf(document, statement, region),
    rule: read.rule,
    confidence: Math.round(read.confidence * mention.score * Math.min(1, statement.confidence + 0.2) * 100) / 100,
  };
}

const RANK: Readonly<Record<string, number>> = {
  CONDITIONAL: 3,
  OPPOSE: 2,
  SUPPORT: 2,
  MIXED: 1,
  NEUTRAL: 1,
  DECLINED: 1,
  UNCLEAR: 0,
};

/** One position for each holder and topic of a statement: a condition outweighs a side, a side outweighs none, else the surest. */
function surest(positions: readonly FoundPosition[]): FoundPosition[] {
  const groups = Map.groupBy(
    positions.filter((position) => position.evidence.length > 0),
    (position) => JSON.stringify([position.actor, position.topic]),
  );
  const rank = (position: FoundPosition): number => RANK[position.stance] ?? 0;
  return [...groups.values()].map((group) =>
    group.reduce((best, one) =>
      rank(one) > rank(best) || (rank(one) === rank(best) && one.confidence > best.confidence) ? one : best,
    ),
  );
}
