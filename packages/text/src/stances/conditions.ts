import type { Span } from "@stance/schema";
import type { Document, Token } from "../findings.ts";
import type { CuePolarity } from "./lexicon/cue-polarity.ts";
import {
  ABOLISHING,
  CONDITION_NOUNS,
  CREATING,
  DEMANDING_MODALS,
  DEPENDING,
  MODALS,
  NEGATIONS,
  PART_NOUNS,
  REQUIRING,
} from "./lexicon/operators.ts";
import { clauseAround } from "./regions.ts";
import { turnsAgainst } from "./reversers.ts";
import { spanOf, type TokenRange } from "./tokens-between.ts";

/** One thing made to hang on another, both within one region. */
export interface ConditionLink {
  /** What hangs on it. */
  readonly conditioned: TokenRange;
  /** What it hangs on, and whether that is wanted. */
  readonly required: TokenRange;
  readonly wanted: "SUPPORT" | "OPPOSE" | null;
  readonly condition: Span;
  readonly rule: string;
}

interface Region {
  readonly document: Document;
  readonly range: TokenRange;
  readonly cue: CuePolarity;
}

/** The conditions that a region sets, by the words that set them; the first rule that fits is taken. */
export function findConditions(document: Document, range: TokenRange, cue: CuePolarity): ConditionLink[] {
  const region = { document, range, cue };
  for (let at = range.first; at < range.end; at++) {
    for (const rule of RULES) {
      const link = rule(region, at);
      if (link !== null) return [link];
    }
  }
  return [];
}

type Rule = (region: Region, at: number) => ConditionLink | null;

const RULES: readonly Rule[] = [
  withoutRule,
  subordinateRule,
  untilRule,
  insideRule,
  exchangeRule,
  beforeRule,
  prerequisiteRule,
  inclusionRule,
  requirementRule,
  dependenceRule,
  mannerRule,
];

/** "no ceasefire without guarantees": what is refused without a thing is wanted with it. */
function withoutRule(region: Region, at: number): ConditionLink | null {
  const { document, range, cue } = region;
  if (lower(document, at) !== "without" || lower(document, at - 1) === "or") return null;
  if (at === range.first) return initialWithout(region, at);
  const required = { first: at + 1, end: phraseEnd(document, at + 1, range.end) };
  const { first } = clauseAround(document, range, { first: at, end: at });
  const isRefused =
    (cue === "AGAINST" && first === range.first) ||
    someToken(document, { first, end: at }, (token) => NEGATIONS.has(token.lower) || FAILING.has(token.lower));
  if (!isRefused) return linkOf(region, { first: range.first, end: range.first }, required, "OPPOSE", required, "without-it");
  if (MANNER.has(lower(document, at + 1)) || /ing$/.test(lower(document, at + 1))) return null;
  return linkOf(region, { first, end: at }, required, "SUPPORT", required, "refused-without");
}

/** "Without guarantees there will be no deal." */
function initialWithout(region: Region, at: number): ConditionLink | null {
  const { document, range } = region;
  let end = at + 1;
  while (end < range.end && (end === at + 1 || THING_TAGS.has(document.tokens[end]?.tag ?? ""))) end++;
  const rest = { first: end, end: range.end };
  if (end >= range.end || !someToken(document, rest, (token) => NEGATIONS.has(token.lower) || FAILING.has(token.lower)))
    return null;
  const isPronoun = end === at + 2 && document.tokens[at + 1]?.tag === "PRON";
  const required = { first: at + 1, end };
  return linkOf(region, rest, required, "SUPPORT", isPronoun ? { first: at, end } : required, "refused-without");
}

const THING_TAGS = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "ADP"]);
const FAILING = new Set([
  "ineffective",
  "impossible",
  "meaningless",
  "useless",
  "collapse",
  "fail",
  "unthinkable",
  "pointless",
  "worthless",
  "unacceptable",
  "unworkable",
  "incomplete",
  "unsustainable",
]);
/** "without delay" tells how a thing is done, not on what condition. */
const MANNER = new Set([
  "delay",
  "further",
  "comment",
  "explanation",
  "hesitation",
  "warning",
  "notice",
  "evidence",
  "question",
  "doubt",
  "exception",
]);

/** "only if", "unless", "until", "provided that", "as long as", "on condition that", "if requested". */
function subordinateRule(region: Region, at: number): ConditionLink | null {
  const { document, range } = region;
  const marker = subordinator(document, at);
  if (marker === null) return null;
  const end = clauseEnd(document, marker.end, range.end);
  const inner = { first: marker.end, end };
  if (marker.kind === "IF" && region.cue !== "FOR" && !isCommitted(document, range, { first: at, end })) return null;
  const whole = marker.kind === "IF" ? { first: at, end } : inner;
  const isFirst = at <= range.first + 1;
  const conditioned = isFirst
    ? { first: end, end: range.end }
    : marker.kind === "IF" && end < range.end
      ? { first: end, end: range.end }
      : { first: range.first, end: at };
  return linkOf(region, conditioned, inner, marker.kind === "IF" ? null : "SUPPORT", whole, marker.rule);
}

function subordinator(document: Document, at: number): { end: number; kind: "ONLY" | "IF"; rule: string } | null {
  const word = lower(document, at);
  for (const [phrase, rule] of SUBORDINATORS) {
    if (phrase[0] === word && phrase.every((each, offset) => lower(document, at + offset) === each)) {
      return { end: at + phrase.length, kind: "ONLY", rule };
    }
  }
  const isPlain = word === "if" && lower(document, at - 1) !== "even" && lower(document, at - 1) !== "as";
  return isPlain ? { end: at + 1, kind: "IF", rule: "if" } : null;
}

const SUBORDINATORS: readonly (readonly [words: readonly string[], rule: string])[] = [
  [["only", "if"], "only-if"],
  [["only", "when"], "only-if"],
  [["only", "after"], "only-if"],
  [["only", "once"], "only-if"],
  [["unless"], "unless"],
  [["provided", "that"], "provided"],
  [["provided"], "provided"],
  [["providing", "that"], "provided"],
  [["on", "condition", "that"], "condition-that"],
  [["on", "the", "condition", "that"], "condition-that"],
  [["on", "condition", "of"], "condition-that"],
  [["as", "long", "as"], "as-long-as"],
  [["so", "long", "as"], "as-long-as"],
];

/** "will not sign until guarantees are given"; where a thing goes on until another is given, only the other is asked for. */
function untilRule(region: Region, at: number): ConditionLink | null {
  const { document, range } = region;
  if (lower(document, at) !== "until" || at === range.first) return null;
  const required = { first: at + 1, end: clauseEnd(document, at + 1, range.end) };
  if (!someToken(document, required, (token) => token.tag === "VERB" || token.tag === "AUX")) return null;
  const before = { first: range.first, end: at };
  const isHeldBack = someToken(document, before, (token) => NEGATIONS.has(token.lower));
  const isKept = document.tokens.slice(range.first, at).some((token, index, all) => turnsAgainst(token, all[index + 1]));
  return linkOf(region, isHeldBack && !isKept ? before : { first: at, end: at }, required, "SUPPORT", required, "until");
}

/** "called for a backstop in any peace deal": what is demanded of any such thing is a condition of it. */
function insideRule(region: Region, at: number): ConditionLink | null {
  const { document, range, cue } = region;
  if (cue !== "FOR" || lower(document, at) !== "in" || lower(document, at + 1) !== "any" || at === range.first) return null;
  const given = { first: range.first, end: at };
  return linkOf(region, { first: at + 1, end: phraseEnd(document, at + 1, range.end) }, given, null, given, "demanded-of-any");
}

/** A bare "if" sets a condition where something is offered: "would sign if …", "if requested, deploying …". */
function isCommitted(document: Document, range: TokenRange, clause: TokenRange): boolean {
  const first = document.tokens[clause.first + 1];
  if (clause.end - clause.first <= 4 && first !== undefined && /(?:ed|en|necessary|needed|possible)$/.test(first.lower))
    return true;
  const rest = [...Array.from({ length: range.end - range.first }, (_, offset) => range.first + offset)].filter(
    (at) => at < clause.first || at >= clause.end,
  );
  return (
    rest.some((at) => COMMITTING.has(document.tokens[at]?.lemma ?? "")) &&
    rest.some((at) => MODALS.has(document.tokens[at]?.lower ?? "") || READY.has(document.tokens[at]?.lower ?? ""))
  );
}

const COMMITTING = new Set(
  "accept back support sign agree join approve vote consider ratify adopt endorse welcome call end lift resume return negotiate talk stop withdraw drop".split(
    " ",
  ),
);
const READY = new Set(["ready", "willing", "open", "prepared", "happy"]);

/** "$500 billion in exchange for continued aid": a demand makes what it pays for hang on it. */
function exchangeRule(region: Region, at: number): ConditionLink | null {
  const { document, range, cue } = region;
  const isMarker =
    lower(document, at) === "in" &&
    (lower(document, at + 1) === "exchange" || lower(document, at + 1) === "return") &&
    lower(document, at + 2) === "for";
  if (!isMarker || cue === "AGAINST") return null;
  const paid = { first: at + 3, end: phraseEnd(document, at + 3, range.end) };
  const given = { first: range.first, end: at };
  // What is past cannot hang on anything: it is to be paid back.
  if (PAST.has(lower(document, at + 3))) return linkOf(region, { first: at, end: at }, paid, "SUPPORT", given, "paid-back");
  return linkOf(region, paid, given, cue === "FOR" ? "SUPPORT" : null, given, "in-exchange-for");
}

const PAST = new Set(["past", "previous", "prior", "earlier", "previously"]);

/** "guarantees before committing to a deal": what is asked for first. */
function beforeRule(region: Region, at: number): ConditionLink | null {
  const { document, range, cue } = region;
  const isMarker = lower(document, at) === "before" || (lower(document, at) === "prior" && lower(document, at + 1) === "to");
  if (!isMarker || at <= range.first + 1) return null;
  if (cue === "AGAINST") return refusedBefore(region, at);
  const first = lower(document, at) === "prior" ? at + 2 : at + 1;
  const isDemanded =
    cue !== "PLAIN" ||
    someToken(document, { first: range.first, end: at }, (token) => DEMANDING_MODALS.has(token.lower) || token.lower === "need");
  const isGeneral = /ing$/.test(lower(document, first)) || ["any", "a", "an", "all"].includes(lower(document, first));
  if (!isDemanded || !isGeneral) return null;
  return linkOf(
    region,
    { first, end: range.end },
    { first: range.first, end: at },
    "SUPPORT",
    { first: range.first, end: at },
    "demanded-before",
  );
}

/** "warned against filling the dam before a treaty is reached". */
function refusedBefore(region: Region, at: number): ConditionLink | null {
  const { document, range } = region;
  const required = { first: at + 1, end: clauseEnd(document, at + 1, range.end) };
  if (!someToken(document, required, (token) => token.tag === "VERB")) return null;
  return linkOf(region, { first: range.first, end: at }, required, "SUPPORT", required, "refused-before");
}

/** "guarantees must be a prerequisite for any talks", "guarantees as a basis of any agreement". */
function prerequisiteRule(region: Region, at: number): ConditionLink | null {
  const { document, range } = region;
  if (
    !CONDITION_NOUNS.has(lower(document, at)) ||
    !["for", "of", "to", "in"].includes(lower(document, at + 1)) ||
    at === range.first
  )
    return null;
  let start = at - 1;
  while (
    start > range.first &&
    ["ADJ", "DET", "NOUN", "ADV"].includes(document.tokens[start]?.tag ?? "") &&
    lower(document, start) !== "as"
  )
    start--;
  const link = lower(document, start);
  const isStated = link === "as" || BEING.has(link);
  if (!isStated) return null;
  const isAny = EVERY.has(lower(document, at + 2));
  const isDemanded =
    link !== "as" &&
    document.tokens.slice(Math.max(range.first, start - 3), start).some((token) => DEMANDING_MODALS.has(token.lower));
  if (PART_NOUNS.has(lower(document, at)) && !isAny && !isDemanded) return null;
  const subjectEnd = link === "as" ? start : verbStart(document, range.first, start);
  if (someToken(document, { first: subjectEnd, end: at }, (token) => NEGATIONS.has(token.lower))) return null;
  const required = { first: range.first, end: subjectEnd };
  return linkOf(
    region,
    { first: at + 2, end: phraseEnd(document, at + 2, range.end) },
    required,
    "SUPPORT",
    required,
    "prerequisite",
  );
}

const EVERY = new Set(["any", "every", "all"]);
const BEING = new Set(["be", "is", "are", "was", "were", "become", "becomes", "remain", "remains", "form", "been"]);

/** "any deal must include guarantees", "a broader agreement would require consensus". */
function requirementRule(region: Region, at: number): ConditionLink | null {
  const { document, range } = region;
  const verb = document.tokens[at];
  if (verb === undefined || !REQUIRING.has(verb.lemma) || at === range.first || isPassive(document, at)) return null;
  const start = verbStart(document, range.first, at);
  const modal = document.tokens.slice(start, at).map((token) => token.lower);
  const isDemanded =
    modal.some((word) => DEMANDING_MODALS.has(word)) ||
    (modal.includes("would") && ["require", "need", "necessitate"].includes(verb.lemma)) ||
    ["require", "requires"].includes(verb.lower);
  const subject = { first: subjectStart(document, range.first, start), end: start };
  if (!isDemanded || (verb.lower === "have" && !modal.some((word) => DEMANDING_MODALS.has(word) && word !== "have"))) return null;
  if (
    !someToken(document, subject, (token) => ["any", "every", "all", "no"].includes(token.lower)) &&
    !STRONG_REQUIRING.has(verb.lemma)
  )
    return null;
  const required = { first: at + 1, end: phraseEnd(document, at + 1, range.end) };
  const isNegated = modal.some((word) => NEGATIONS.has(word));
  return linkOf(
    region,
    subject,
    required,
    isNegated ? "OPPOSE" : "SUPPORT",
    isNegated ? { first: start + 1, end: required.end } : required,
    "must-include",
  );
}

const isPassive = (document: Document, at: number): boolean => ["be", "been", "being"].includes(lower(document, at - 1));

/** "visas must be included in any agreement". */
function inclusionRule(region: Region, at: number): ConditionLink | null {
  const { document, range } = region;
  if (!INCLUDED.has(lower(document, at)) || lower(document, at + 1) !== "in" || !isPassive(document, at)) return null;
  const start = verbStart(document, range.first, at);
  const verbs = document.tokens.slice(start, at).map((token) => token.lower);
  if (!verbs.some((word) => DEMANDING_MODALS.has(word))) return null;
  const subject = { first: subjectStart(document, range.first, start), end: start };
  const isNegated = verbs.some((word) => NEGATIONS.has(word));
  return linkOf(
    region,
    { first: at + 2, end: phraseEnd(document, at + 2, range.end) },
    subject,
    isNegated ? "OPPOSE" : "SUPPORT",
    subject,
    "must-be-in",
  );
}

const INCLUDED = new Set(["included", "incorporated", "reflected", "enshrined", "addressed", "contained"]);

/** Behind a comma begins the subject, unless what stands there is no noun phrase: "while …, a deal must". */
function subjectStart(document: Document, least: number, end: number): number {
  let at = end;
  while (at > least && document.tokens[at - 1]?.text !== ",") at--;
  const holdsNoun = document.tokens.slice(at, end).some((token) => token.tag === "NOUN" || token.tag === "PROPN");
  return holdsNoun ? at : least;
}

const STRONG_REQUIRING = new Set(["include", "require", "contain", "necessitate"]);

/** "depends on", "is contingent on", "must be supported by", "must be tied to". */
function dependenceRule(region: Region, at: number): ConditionLink | null {
  const { document, range } = region;
  const token = document.tokens[at];
  const preposition = lower(document, at + 1);
  if (token === undefined || at === range.first) return null;
  const isDependent =
    (DEPENDING.has(token.lemma) || ["contingent", "conditional", "dependent", "conditioned"].includes(token.lower)) &&
    ["on", "upon"].includes(preposition);
  const isBacked =
    [
      "supported",
      "backed",
      "accompanied",
      "preceded",
      "underpinned",
      "guaranteed",
      "approved",
      "ratified",
      "based",
      "tied",
      "linked",
    ].includes(token.lower) && ["by", "on", "to"].includes(preposition);
  if (!isDependent && !isBacked) return null;
  const start = verbStart(document, range.first, at);
  const verbs = document.tokens.slice(start, at).map((one) => one.lower);
  if (verbs.some((word) => NEGATIONS.has(word)) || (isBacked && !verbs.some((word) => DEMANDING_MODALS.has(word)))) return null;
  const required = { first: at + 2, end: phraseEnd(document, at + 2, range.end) };
  return linkOf(
    region,
    { first: range.first, end: start },
    required,
    isBacked ? null : null,
    isBacked ? { first: at, end: required.end } : required,
    isBacked ? "must-be-backed" : "depends-on",
  );
}

/** "these troops should be part of a mission": a thing that must be so, and not merely be, is wanted only so. */
function mannerRule(region: Region, at: number): ConditionLink | null {
  const { document, range } = region;
  if (!["must", "should"].includes(lower(document, at)) || lower(document, at + 1) !== "be" || at === range.first) return null;
  const next = document.tokens[at + 2];
  if (next === undefined || at + 2 >= range.end) return null;
  const isManner =
    (next.lower === "part" && lower(document, at + 3) === "of" && !EVERY.has(lower(document, at + 4))) ||
    next.lower === "under" ||
    next.lower === "limited" ||
    next.lower === "subject" ||
    next.lower === "temporary" ||
    next.lower === "voluntary";
  if (!isManner || CREATING.has(next.lemma) || ABOLISHING.has(next.lemma)) return null;
  return linkOf(
    region,
    { first: range.first, end: at },
    { first: at, end: at },
    null,
    { first: at + 2, end: range.end },
    "must-be-so",
  );
}

function linkOf(
  region: Region,
  conditioned: TokenRange,
  required: TokenRange,
  wanted: ConditionLink["wanted"],
  words: TokenRange,
  rule: string,
): ConditionLink | null {
  const condition = spanOf(region.document, trimmed(region.document, words));
  return condition === null ? null : { conditioned, required, wanted, condition, rule };
}

/** Without the words that only ask for the thing: "the importance of receiving", "the need for". */
function trimmed(document: Document, range: TokenRange): TokenRange {
  let { first } = range;
  const { end } = range;
  for (let at = first; at < Math.min(end - 1, first + 5); at++) {
    const isAsking = ASKING.has(lower(document, at)) && ["for", "of", "about"].includes(lower(document, at + 1));
    const isVerb =
      ["receiving", "getting", "obtaining", "securing", "having", "seeing"].includes(lower(document, at)) &&
      (at === first || document.tokens[at - 1]?.tag === "ADP");
    if (isAsking) first = at + 2;
    else if (isVerb) first = at + 1;
  }
  while (
    first < end - 1 &&
    (document.tokens[first]?.tag === "PUNCT" || ["the", "a", "an", "that"].includes(lower(document, first)))
  )
    first++;
  return { first, end };
}

const ASKING = new Set(["importance", "need", "necessity", "demand", "call", "request", "urgency", "priority"]);

const lower = (document: Document, at: number): string => document.tokens[at]?.lower ?? "";

const someToken = (document: Document, range: TokenRange, test: (token: Token) => boolean): boolean =>
  document.tokens.slice(range.first, range.end).some(test);

/** Where the verb group that ends before `at` begins: "must not yet" before "include". */
function verbStart(document: Document, least: number, at: number): number {
  let start = at;
  while (start > least) {
    const before = document.tokens[start - 1];
    if (
      before === undefined ||
      !(before.tag === "AUX" || before.tag === "PART" || before.tag === "ADV" || MODALS.has(before.lower))
    )
      break;
    start--;
  }
  return start;
}

/** The end of the noun phrase with its complements: a comma before a new clause, a full stop or a conjunction ends it. */
function phraseEnd(document: Document, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const token = document.tokens[at];
    if (token === undefined || /^[.;:!?—–)]$/u.test(token.text)) break;
    if (token.text === "," && !isListComma(document, at, end)) break;
    if (["but", "because", "while", "although", "which", "who", "before"].includes(token.lower)) break;
    if (token.lower === "in" && lower(document, at + 1) === "order") break;
    at++;
  }
  return at;
}

function isListComma(document: Document, at: number, end: number): boolean {
  const next = document.tokens[at + 1];
  return (
    next !== undefined &&
    at + 1 < end &&
    (next.tag === "ADJ" || next.tag === "NOUN") &&
    document.tokens.slice(at + 1, Math.min(end, at + 8)).some((token) => token.lower === "and" || token.lower === "or")
  );
}

function clauseEnd(document: Document, from: number, end: number): number {
  let at = from;
  while (at < end && !/^[,.;:!?—–)]$/u.test(document.tokens[at]?.text ?? "")) at++;
  return at;
}
