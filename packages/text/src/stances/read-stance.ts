import type { Span } from "@stance/schema";
import type { Document, FoundStatement } from "../findings.ts";
import type { TopicMention } from "../topics/find-topic-mentions.ts";
import type { ConditionLink } from "./conditions/condition-link.ts";
import { cueOf, isHeldBack, isNotYetDone, isPredicating, isRefusalToAnswer } from "./cues.ts";
import { governingSign } from "./governors.ts";
import { clauseOfCue } from "./lexicon/cue-polarity.ts";
import { readPolarity } from "./polarity.ts";
import { readAnswer } from "./question-context.ts";
import { invert, type StanceReading, signed } from "./stance-reading.ts";
import { type TokenRange, tokensWithin } from "./tokens-between.ts";

/** The stance of a statement on a topic in its content, no condition being set; null where it takes none. */
export function readStance(
  document: Document,
  statement: FoundStatement,
  region: TokenRange,
  mention: TopicMention,
): StanceReading | null {
  if (isRefusalToAnswer(document, statement, region)) return { stance: "DECLINED", rule: "declined", confidence: 0.8 };
  if (statement.cueLemma === "be undecided") return { stance: "NEUTRAL", rule: "undecided", confidence: 0.7 };
  // "suspended parliament", "banned the bags": the cue is part of what the topic is called.
  if (statement.cueClass !== "SPEECH" && statement.cue !== null && beginsOrEndsIn(mention, statement.cue))
    return aboutTopic(signed(statement.negated ? -1 : 1, "done", 0.75), mention);
  const cue = cueOf(document, statement);
  const isPredication = isPredicating(statement);
  const clause = clauseOfCue(statement.cueLemma);
  const read =
    (isPredication ? readSplitPredicate(document, statement, region) : null) ??
    readPolarity({ document, region, cue, isPredication, clause }, mention);
  if (read === null) return null;
  if ((cue === "FOR" || cue === "AGAINST") && isHeldBack(document, statement))
    return { stance: "NEUTRAL", rule: "held-back", confidence: 0.5 };
  if (!statement.negated) return aboutTopic(read, mention);
  // "does not oppose", "did not rule out": openness, no support.
  if (cue === "AGAINST") return { stance: "NEUTRAL", rule: "not-against", confidence: 0.5 };
  if (cue === "FOR" && isNotYetDone(document, statement)) return { stance: "NEUTRAL", rule: "not-yet-for", confidence: 0.5 };
  return cue === "FOR" ? aboutTopic({ stance: "OPPOSE", rule: "not-for", confidence: 0.7 }, mention) : null;
}

const beginsOrEndsIn = (mention: Span, cue: Span): boolean =>
  (mention.start >= cue.start && mention.start < cue.end) || (mention.end > cue.start && mention.end <= cue.end);

/** The stance on a thing that something else is made to hang on; "no deal without lower tariffs" is against tariffs. */
export function readRequired(document: Document, link: ConditionLink, mention: TopicMention): StanceReading {
  const inner = { first: mention.firstToken, end: mention.endToken };
  const governed = governingSign(document, { first: link.required.first, end: mention.firstToken }, inner);
  const read = signed(link.wanted === "OPPOSE" ? -1 : 1, link.rule, 0.75);
  return aboutTopic(governed !== "MISSED" && governed.sign < 0 ? invert(read) : read, mention);
}

/** Who is against what the topic does away with is for the topic. */
const aboutTopic = (read: StanceReading, mention: TopicMention): StanceReading =>
  mention.isReversed ? { ...invert(read), rule: `${read.rule}-reversed` } : read;

/** "the tone of the talks has been described by officials as constructive": the predicate stands behind the cue. */
function readSplitPredicate(document: Document, statement: FoundStatement, region: TokenRange): StanceReading | null {
  const [thing, predicate] = statement.content;
  if (thing === undefined || predicate === undefined || statement.form === "DIRECT") return null;
  const rest = tokensWithin(document, predicate);
  if (region.first >= rest.first) return null;
  const read = readAnswer(document, rest);
  return read.stance === "SUPPORT" || read.stance === "OPPOSE" ? { ...read, rule: "evaluated" } : null;
}
