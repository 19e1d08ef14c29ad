import type { Document } from "../findings.ts";
import type { TopicMention } from "../topics/find-topic-mentions.ts";
import { readAssertion } from "./assertion.ts";
import { complementSign } from "./complements.ts";
import { type Governed, governingSign, headBefore, isBeside, isDealtWith, isWantedUndone } from "./governors.ts";
import { isHopedFrom } from "./hoped-from.ts";
import type { CuePolarity } from "./lexicon/cue-polarity.ts";
import { signOfWord } from "./lexicon/evaluation.ts";
import { readNeither } from "./neither.ts";
import { readOwnAttitude } from "./own-attitude.ts";
import { negates, readPredicate } from "./predicate.ts";
import { clauseAround } from "./regions.ts";
import { invert, type StanceReading, signed } from "./stance-reading.ts";
import type { TokenRange } from "./tokens-between.ts";

/** The words of a region with what their cue says of them. */
export interface ReadWords {
  readonly document: Document;
  readonly region: TokenRange;
  readonly cue: CuePolarity;
  /** The content is a thing and what is said of it. */
  readonly isPredication: boolean;
  /** How a clause is meant that the cue is against: "denied that" turns it, "warned that" tells what is bad, any other does neither. */
  readonly clause: "DENIED" | "WARNED" | "TOLD";
}

/** Where a mention stands in its clause. */
interface Place {
  readonly left: TokenRange;
  readonly inner: TokenRange;
  /** The clause begins the region, so that the cue governs it. */
  readonly isCued: boolean;
}

/** The stance that the words of a region take on a topic named in them; null where they only mention it. */
export function readPolarity(words: ReadWords, mention: TopicMention): StanceReading | null {
  const { document, region, isPredication } = words;
  const inner = { first: Math.max(mention.firstToken, region.first), end: Math.min(mention.endToken, region.end) };
  const clause = clauseAround(document, region, inner);
  const left = { first: clause.first, end: inner.first };
  const right = { first: inner.end, end: clause.end };
  const place = { left, inner, isCued: left.first === region.first };
  if (isPredication && left.end - left.first <= MODIFIERS && beginsPredicate(document, right.first)) {
    return readPredicate(document, { first: right.first, end: region.end }) ?? readObject(words, place, true);
  }
  const verb = firstVerb(document, right);
  if (document.tokens.slice(left.first, left.end).some((token) => SUPPOSING.has(token.lower))) return null;
  const neither = readNeither(document, region);
  if (neither !== null) return neither;
  const own = readOwnAttitude(document, left, inner, place.isCued && (words.cue === "PLAIN" || words.cue === "CLAIM"));
  if (own !== null) return own;
  const isSubject = verb !== null && isBeforeVerb(document, left) && headBefore(document, left) !== "OTHER";
  const predicate = isSubject ? { first: verb, end: right.end } : null;
  if (predicate !== null && isOnlyRemedy(document, left, predicate)) return signed(1, "only-remedy", 0.7);
  const said = predicate === null ? null : readSubject(words, place, predicate);
  if (said !== null) return said;
  // What it is said not to be tells nothing, and puts nothing forward either.
  if (predicate !== null && words.cue !== "AGAINST" && words.cue !== "FOR" && isNegated(document, predicate)) return null;
  return isBeside(document, region, inner.first) ? null : readObject(words, place, isSubject);
}

/** "only more council flats would end the shortage". */
const isOnlyRemedy = (document: Document, left: TokenRange, predicate: TokenRange): boolean =>
  document.tokens.slice(Math.max(left.first, left.end - MODIFIERS), left.end).some((token) => token.lower === "only") &&
  ["would", "will", "can", "could"].includes(document.tokens[predicate.first]?.lower ?? "");

const isNegated = (document: Document, range: TokenRange): boolean =>
  document.tokens.slice(range.first, Math.min(range.end, range.first + 6)).some((_, at, tokens) => negates(tokens, at));

/** What is supposed or asked is not said. */
const SUPPOSING = new Set(["if", "whether"]);

/** "a motion claiming the fee is unlawful": what is claimed is a clause of its own. */
const CLAIMING = new Set("claiming saying arguing alleging asserting stating declaring insisting".split(" "));
const CLAIM_REACH = 5;

/** No verb stands before a subject, but for a gerund that belongs to it: "changing the law would be unwise". */
function isBeforeVerb(document: Document, left: TokenRange): boolean {
  const verb = firstVerb(document, left);
  return (
    verb === null ||
    isWithoutEvidence(document, left) ||
    (verb >= left.end - CLAIM_REACH && CLAIMING.has(document.tokens[verb]?.lower ?? "")) ||
    (verb === left.first && document.tokens[verb]?.lower.endsWith("ing") === true)
  );
}

/** "as …", "unfair", "a disaster", “unfair”: no comma and no other preposition. */
const beginsPredicate = (document: Document, at: number): boolean => {
  const token = document.tokens[at];
  if (token === undefined) return false;
  return (
    ["as", "to"].includes(token.lower) ||
    ["ADJ", "DET", "NOUN", "ADV", "PART", "NUM"].includes(token.tag) ||
    /^["“‘'«]$/u.test(token.text)
  );
};

/** A determiner and adjectives before the thing that is named. */
const MODIFIERS = 3;

/** What is said of a subject, turned where a noun before it is against it ("critics of the tax are wrong") or the cue denies it. */
function readSubject(
  { document, cue, clause }: ReadWords,
  { left, inner, isCued }: Place,
  range: TokenRange,
): StanceReading | null {
  const said = readPredicate(document, range);
  if (said === null) return null;
  const isDoubted = isWithoutEvidence(document, left);
  const governed: Governed | "MISSED" = isDoubted ? { sign: -1, isTurned: true } : governingSign(document, left, inner);
  const isAgainst = complementSign(document, left) < 0 || (governed !== "MISSED" && governed.sign < 0);
  const told = isAgainst ? invert(said) : said;
  if (cue !== "AGAINST" || !isCued) return told;
  if (clause === "DENIED") return invert(told);
  return clause === "WARNED" && said.rule === "failing" ? invert(told) : told;
}

/** "there is no evidence that": what follows is told to be untrue. */
const isWithoutEvidence = (document: Document, left: TokenRange): boolean => {
  const words = document.tokens.slice(left.first, left.end).map(({ lower }) => lower);
  const noun = words.findIndex((word) => ["evidence", "proof", "indication", "sign", "reason"].includes(word));
  return noun > 0 && words[noun - 1] === "no" && ["that", "to"].includes(words[noun + 1] ?? "");
};

/** What governs an object: the cue, and the words between it and the mention. */
function readObject(
  { document, region, cue, clause, isPredication }: ReadWords,
  { left, inner, isCued }: Place,
  isSubject: boolean,
): StanceReading | null {
  const governed = governingSign(document, left, inner);
  if (governed === "MISSED") return signed(1, "missed", 0.75);
  const { isTurned } = governed;
  if (cue !== "AGAINST" && isDealtWith(document, left)) return null;
  const noun = complementSign(document, left);
  const sign = governed.sign * (noun < 0 && !isTurned ? -1 : 1);
  if (cue === "FOR" && isCued && isWantedUndone(document, inner)) return signed(-sign, "wanted-undone", 0.8);
  if (cue === "FOR") return isCued || isTurned ? signed(sign, "cue-for", 0.85) : null;
  if (cue === "AGAINST") return isCued || isTurned ? signed(-sign, "cue-against", 0.85) : null;
  if (clause === "WARNED" && isCued)
    return isSubject || (isTurned && !speaksOfOneself(document, left)) ? signed(-sign, "warned", 0.6) : null;
  if (isTurned && noun >= 0) return signed(sign, "turned", 0.65);
  if (noun !== 0) return signed(sign, noun > 0 ? "favoured" : "disfavoured", 0.7);
  const praise = isSubject ? 0 : praiseBefore(document, left);
  if (praise !== 0) return signed(praise, "evaluated", 0.6);
  // "called the bid opportunistic": what nobody can read in it is not put forward.
  if (isPredication && isCued && !isHopedFrom(document, { first: inner.end, end: region.end })) return null;
  return readAssertion(document, cue, left, inner, isSubject);
}

/** The first adjective of praise or blame right before the mention: "an unfair deal". */
function praiseBefore(document: Document, left: TokenRange): number {
  const near = document.tokens.slice(Math.max(left.first, left.end - MODIFIERS), left.end);
  // "a legal challenge to the runway": the adjective belongs to another noun.
  const other = near.findLastIndex((token) => token.tag === "NOUN" || token.tag === "ADP");
  const adjectives = near.slice(other + 1).filter((token) => token.tag === "ADJ");
  return adjectives.reduce<number>((sum, token) => sum || signOfWord(token.lower), 0);
}

const OWN_SUBJECTS = new Set(["i", "we", "he", "she", "they"]);

/** "warned that he would veto the bill" is a threat, "warned that the government would scrap it" a complaint. */
const speaksOfOneself = (document: Document, left: TokenRange): boolean =>
  document.tokens.slice(left.first, left.end).some((token) => OWN_SUBJECTS.has(token.lower));

function firstVerb(document: Document, range: TokenRange): number | null {
  for (let at = range.first; at < range.end; at++) {
    const tag = document.tokens[at]?.tag;
    const before = document.tokens[at - 1]?.tag;
    if (tag === "AUX" || (tag === "VERB" && before !== "DET" && before !== "ADJ" && before !== "ADP")) return at;
  }
  return null;
}
