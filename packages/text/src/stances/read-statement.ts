import type { Span } from "@stance/schema";
import type { Explain } from "../explain/decision.ts";
import type { Document, FoundPosition, FoundStatement, LocalMention } from "../findings.ts";
import type { TopicMention } from "../topics/find-topic-mentions.ts";
import type { ByPlace } from "./by-place.ts";
import type { ConditionLink } from "./conditions/condition-link.ts";
import { findConditions } from "./conditions/find-conditions.ts";
import { cueOf, isOnlyWished, isPredicating, isRefusalToAnswer, namesOtherThing } from "./cues.ts";
import { basisOf, evidenceOf } from "./evidence.ts";
import { readInnerHolder, readPossessor } from "./inner-holders.ts";
import type { CuePolarity } from "./lexicon/cue-polarity.ts";
import { isNamedThing } from "./named-thing.ts";
import { readAnswer } from "./question-context.ts";
import { readRequired, readStance } from "./read-stance.ts";
import { clauseAround, regionsOf } from "./regions.ts";
import {
  BESIDE_NAME,
  INNER,
  LATER_CLAUSE,
  LOOSE_PRONOUN,
  NO_HOLDER,
  NO_SIDE,
  OF_ITSELF,
  ONLY_CONDITION,
  ONLY_REPORTED,
  ONLY_WISHED,
  refused,
  taken,
} from "./stance-decision.ts";
import type { StanceReading } from "./stance-reading.ts";
import { targetOf } from "./target/target.ts";
import type { TokenRange } from "./tokens-between.ts";
import { belongsToInner, reasonHolder } from "./told-within.ts";

/** A statement with what its stance is read from. */
export interface StatementContext {
  readonly document: Document;
  readonly statement: FoundStatement;
  /** Statements told within this one. */
  readonly inner: readonly FoundStatement[];
  readonly mentions: ByPlace<LocalMention>;
  /** Keys of actors without a name. */
  readonly unnamed: ReadonlySet<string>;
  /** Keys of actors that are no persons. */
  readonly bodies: ReadonlySet<string>;
  /** Every topic spoken of in the document. */
  readonly spoken: ByPlace<TopicMention>;
  /** Topics spoken of in the content. */
  readonly topics: readonly TopicMention[];
  /** Topics of the question that it answers. */
  readonly asked: readonly TopicMention[];
  readonly explain: Explain | undefined;
}

/** Every stance that the words of a statement take, each of one holder on one topic; one holder and topic may have several. */
export function readStatement(context: StatementContext): FoundPosition[] {
  const { document, statement, asked, topics } = context;
  if (isOnlyWished(document, statement)) return topics.flatMap((mention) => refused(context, mention, ONLY_WISHED));
  const regions = regionsOf(document, statement);
  const found = regions.flatMap((region) => readRegion(context, region));
  const [region] = regions;
  if (region === undefined || statement.actor === null) return found;
  if (topics.length === 0 && isRefusalToAnswer(document, statement, region)) {
    const mention = asked[0] ?? (namesOtherThing(document, region) ? null : spokenOfBefore(context));
    return mention === null ? [] : positionOf(context, region, mention, SILENT, statement.actor);
  }
  const answer = readAnswer(document, region);
  for (const mention of topics.filter((one) => isNamedThing(statement, one))) {
    if (answer.stance !== "SUPPORT" && answer.stance !== "OPPOSE") continue;
    found.push(...positionOf(context, region, mention, { ...answer, rule: "evaluated" }, statement.actor));
  }
  if (found.length > 0 || statement.cueClass !== "SPEECH") return found;
  return asked.flatMap((mention) => positionOf(context, region, mention, answer, statement.actor));
}

const SILENT: StanceReading = { stance: "DECLINED", rule: "declined", confidence: 0.5 };

/** How far back a refusal to answer reaches, in UTF-16 code units. */
const REFUSAL_REACH = 400;

/** The one topic that was spoken of right before; null where several were. */
function spokenOfBefore({ document, statement, spoken }: StatementContext): TopicMention | null {
  const start = document.sentences[statement.sentence]?.start ?? 0;
  const before = spoken.beginningIn(start - REFUSAL_REACH, statement.cue?.start ?? start);
  return new Set(before.map(({ topic }) => topic)).size === 1 ? (before.at(-1) ?? null) : null;
}

function readRegion(context: StatementContext, region: TokenRange): FoundPosition[] {
  const { document, statement, inner, topics } = context;
  const own = topics.filter((mention) => mention.firstToken < region.end && region.first < mention.endToken);
  if (own.length === 0) return [];
  const links = findConditions(document, region, meantBy(cueOf(document, statement), statement.negated));
  const isNamed = own.some((mention) => mention.form !== "PRONOUN");
  return own.flatMap((mention) => {
    // "That is important: the guarantees": beside a name only "it" at the beginning points back.
    const isIt = mention.firstToken === region.first && document.tokens[region.first]?.lower === "it";
    if (mention.form === "PRONOUN" && isNamed && !isIt) return refused(context, mention, BESIDE_NAME);
    if (
      mention.form === "PRONOUN" &&
      mention.firstToken <= region.first + 1 &&
      region.end > mention.endToken + 1 &&
      speaksOfItself(context)
    )
      return refused(context, mention, OF_ITSELF);
    if (belongsToInner(document, statement, inner, mention)) return refused(context, mention, INNER);
    const clause = clauseAround(document, region, { first: mention.firstToken, end: mention.endToken });
    // An act is told in one clause; what follows tells something else.
    if (statement.cueClass === "ACTION" && clause.first > region.first) return refused(context, mention, LATER_CLAUSE);
    return readMention(context, region, mention, { links, own });
  });
}

/** "could not accept" refuses; "did not rule out" asks for nothing. */
const meantBy = (cue: CuePolarity, negated: boolean): CuePolarity =>
  !negated || cue === "PLAIN" || cue === "CLAIM" ? cue : cue === "FOR" ? "AGAINST" : "PLAIN";

/** "the union said it would": a body that is told of speaks of itself as "it". */
const speaksOfItself = ({ statement, bodies }: StatementContext): boolean =>
  statement.form !== "DIRECT" &&
  statement.cueClass === "SPEECH" &&
  !isPredicating(statement) &&
  statement.actor !== null &&
  bodies.has(statement.actor);

interface Surroundings {
  readonly links: readonly ConditionLink[];
  /** All topics of the region. */
  readonly own: readonly TopicMention[];
}

function readMention(
  context: StatementContext,
  region: TokenRange,
  mention: TopicMention,
  around: Surroundings,
): FoundPosition[] {
  const { document, statement, inner, mentions } = context;
  const cue = cueOf(document, statement);
  if (isRefusalToAnswer(document, statement, region)) return readOwn(context, region, mention, statement.actor, around);
  const possessor = readPossessor(document, mentions, statement, region, mention);
  const told = possessor === null ? [] : positionOf(context, region, mention, possessor.reading, possessor.actor);
  // Who only tells of another's stance takes none; who praises or rejects it does.
  if (possessor !== null && (cue === "PLAIN" || cue === "CLAIM")) return told;
  const other = readInnerHolder(document, mentions, statement, region, mention);
  if (other !== null) return [...told, ...positionOf(context, region, mention, other.reading, other.actor)];
  const holder = reasonHolder(document, inner, mention) ?? statement.actor;
  return [...told, ...readOwn(context, region, mention, holder, around)];
}

/** Of an unnamed source, or behind "according to", these tell what is the case, not what is wanted. */
const REPORTED_RULES = new Set(["asserted", "off-the-table", "denied", "turned", "favoured", "disfavoured"]);

function readOwn(
  context: StatementContext,
  region: TokenRange,
  mention: TopicMention,
  holder: string | null,
  { links, own }: Surroundings,
): FoundPosition[] {
  const { document, statement, unnamed } = context;
  const link = links.find(({ conditioned, required }) => isWithin(mention, conditioned) || isWithin(mention, required));
  if (link !== undefined && isWithin(mention, link.conditioned)) {
    if (link.rule === "if" && mention.form === "PRONOUN") return refused(context, mention, LOOSE_PRONOUN);
    const condition = conditionOf(context, link.condition, own);
    const isSpelledOut = condition === document.text.slice(link.condition.start, link.condition.end);
    const read = { stance: "CONDITIONAL", rule: link.rule, confidence: isSpelledOut ? 0.75 : 0.6 } as const;
    return positionOf(context, region, mention, read, holder, condition);
  }
  // What a thing is supposed to hang on is not thereby wanted.
  if (link !== undefined && link.wanted === null) return refused(context, mention, ONLY_CONDITION);
  if (link !== undefined) return positionOf(context, region, mention, readRequired(document, link, mention), holder);
  const read = readStance(document, statement, region, mention);
  if (read === null) return refused(context, mention, NO_SIDE);
  if (mention.form === "PRONOUN" && read.rule === "asserted") return refused(context, mention, LOOSE_PRONOUN, read);
  const isReported = (holder !== null && unnamed.has(holder)) || statement.cueLemma === "according to";
  if (isReported && REPORTED_RULES.has(read.rule)) return refused(context, mention, ONLY_REPORTED, read);
  return positionOf(context, region, mention, read, holder);
}

const isWithin = (mention: TopicMention, range: TokenRange): boolean =>
  mention.firstToken >= range.first && mention.firstToken < range.end;

/** How far back the words are looked for that a pronoun stands for, in UTF-16 code units. */
const ANTECEDENT_REACH = 400;

/** A condition that is a mere pronoun is told by what the pronoun stands for. */
function conditionOf({ document, spoken }: StatementContext, span: Span, own: readonly TopicMention[]): string {
  const isPronoun = (mention: TopicMention): boolean =>
    mention.form === "PRONOUN" && mention.start === span.start && mention.end === span.end;
  const pronoun = own.find(isPronoun);
  const before = pronoun === undefined ? [] : spoken.beginningIn(span.start - ANTECEDENT_REACH, span.start);
  const { start, end } = before.findLast((mention) => mention.form === "NAMED" && mention.topic === pronoun?.topic) ?? span;
  return document.text.slice(start, end);
}

function positionOf(
  context: StatementContext,
  region: TokenRange,
  mention: TopicMention,
  read: StanceReading,
  actor: string | null,
  condition: string | null = null,
): FoundPosition[] {
  if (actor === null) return refused(context, mention, NO_HOLDER, read);
  const { document, statement, spoken } = context;
  const confidence = confidenceOf(document, read, mention, statement);
  taken(context, mention, { ...read, confidence });
  return [
    {
      statement: statement.id,
      actor,
      topic: mention.topic,
      stance: read.stance,
      target: targetOf(document, mention, spoken),
      condition,
      basis: basisOf(statement),
      evidence: evidenceOf(document, statement, region),
      rule: read.rule,
      confidence,
    },
  ];
}

/** What a finding of the reader loses at most by the doubt whether the statement itself was found rightly. */
const STATEMENT_MARGIN = 0.2;

/** A headline shortens, and who tells of another's stance may colour it: of words alike the holder's own in the text go first. */
const HEADLINE_SHARE = 0.75;
const BY_ANOTHER_SHARE = 0.85;

function confidenceOf(document: Document, read: StanceReading, mention: TopicMention, statement: FoundStatement): number {
  const part = document.parts[document.sentences[statement.sentence]?.part ?? -1];
  const told = (part?.kind === "TITLE" ? HEADLINE_SHARE : 1) * (statement.reportedBy === null ? 1 : BY_ANOTHER_SHARE);
  const found = Math.min(1, statement.confidence + STATEMENT_MARGIN);
  return Math.round(read.confidence * mention.score * found * told * 100) / 100;
}
