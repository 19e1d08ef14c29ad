import type { Stance } from "@stance/schema";
import type { Document } from "../findings.ts";
import type { TopicMention } from "../topics/find-topic-mentions.ts";
import type { CuePolarity } from "./lexicon/cue-polarity.ts";
import { signOfWord } from "./lexicon/evaluation.ts";
import {
  ABOLISHING,
  CREATING,
  DEMANDING_MODALS,
  DISFAVOURING_NOUNS,
  FAVOURING_NOUNS,
  MISSED,
  MODALS,
  NEGATIONS,
  PLACING,
} from "./lexicon/operators.ts";
import { clauseAround } from "./regions.ts";
import { turnsAgainst } from "./reversers.ts";
import type { TokenRange } from "./tokens-between.ts";

/** A stance that words take on a topic. */
export interface StanceReading {
  readonly stance: Stance;
  readonly rule: string;
  readonly confidence: number;
}

export interface ReadWords {
  readonly document: Document;
  readonly region: TokenRange;
  readonly cue: CuePolarity;
  /** The content is a thing and what is said of it. */
  readonly isPredication: boolean;
}

/** The stance that the words of a region take on a topic named in them; null where they only mention it. */
export function readPolarity(words: ReadWords, mention: TopicMention): StanceReading | null {
  const { document, region, cue, isPredication } = words;
  const inner = { first: Math.max(mention.firstToken, region.first), end: Math.min(mention.endToken, region.end) };
  const clause = clauseAround(document, region, inner);
  const left = { first: clause.first, end: inner.first };
  const right = { first: inner.end, end: clause.end };
  const isFirstOfCue = left.first === region.first && cue !== "PLAIN" && cue !== "CLAIM";
  const verb = isPredication && left.end - left.first <= 3 ? right.first : firstVerb(document, right);
  const isSubject = verb !== null && firstVerb(document, left) === null && !startsSubordinate(document, left);
  if (isSubject && !(isFirstOfCue && cue === "AGAINST")) {
    const said = readPredicate(words, { first: verb, end: isPredication ? region.end : right.end });
    if (said !== null) return nounSign(document, left) < 0 ? turned(said) : said;
  }
  if (!isPredication && isBeside(document, region, inner.first)) return null;
  return readObject(words, left, inner, isFirstOfCue, isSubject);
}

/** What is said of a subject: "would be ineffective", "is not in our interest", "must be created". */
function readPredicate({ document, cue }: ReadWords, range: TokenRange): StanceReading | null {
  const tokens = document.tokens.slice(range.first, Math.min(range.end, range.first + PREDICATE_LENGTH));
  let negations = 0;
  let demanded = false;
  for (const [at, token] of tokens.entries()) {
    if (token.lower === "," && at > 6) break;
    if (
      NEGATIONS.has(token.lower) &&
      !isNotOnly(
        tokens.map((one) => one.lower),
        at,
      )
    )
      negations++;
    if (token.lower === "no" || token.lower.startsWith("non-")) continue;
    if (DEMANDING_MODALS.has(token.lower)) demanded = true;
    if (demanded && token.tag === "VERB" && at <= 5) {
      if (CREATING.has(token.lemma)) return signed(negations % 2 === 0 ? 1 : -1, "must-be-made", 0.8);
      if (ABOLISHING.has(token.lemma)) return signed(negations % 2 === 0 ? -1 : 1, "must-be-ended", 0.8);
    }
    if (MISSED.has(token.lemma) || MISSED.has(token.lower)) return signed(-1, "lacks", 0.7);
    const sign = signOfWord(token.lower);
    if (sign !== 0) return signed(negations % 2 === 0 ? sign : sign === 1 ? -1 : 1, "evaluated", cue === "PLAIN" ? 0.7 : 0.75);
    if (token.lower === "table" && (tokens[at - 2]?.lower === "off" || negations > 0)) return signed(-1, "off-the-table", 0.6);
  }
  if (negations % 2 === 1) return signed(-1, "denied", 0.6);
  return null;
}

const PREDICATE_LENGTH = 18;

const isNotOnly = (words: readonly string[], at: number): boolean =>
  words[at + 1] === "only" || words[at + 1] === "just" || words[at + 1] === "merely";

/** What governs an object: "abandon its ambitions", "will not provide guarantees", "the lack of guarantees". */
function readObject(
  { document, cue }: ReadWords,
  left: TokenRange,
  inner: TokenRange,
  isFirstOfCue: boolean,
  isSubject: boolean,
): StanceReading | null {
  const from = Math.max(left.first, left.end - GOVERNOR_LENGTH);
  const tokens = document.tokens.slice(from, left.end);
  const words = tokens.map((token) => token.lower);
  const own = document.tokens.slice(inner.first, inner.end);
  let sign = 1;
  let isTurned = false;
  for (const [at, token] of tokens.entries()) {
    if (NEGATIONS.has(token.lower) && !isNotOnly(words, at)) [sign, isTurned] = [-sign, true];
    else if (MISSED.has(token.lemma) || MISSED.has(token.lower)) return signed(1, "missed", 0.75);
    else if (turnsAgainst(token, tokens[at + 1])) [sign, isTurned] = [-sign, true];
  }
  if (own.some((token) => token.lower.startsWith("non-"))) [sign, isTurned] = [-sign, true];
  if (cue === "FOR") return isFirstOfCue || isTurned ? signed(sign, "cue-for", 0.85) : null;
  if (cue === "AGAINST") return isFirstOfCue || isTurned ? signed(-sign, "cue-against", 0.85) : null;
  const noun = nounSign(document, left);
  if (isTurned && noun >= 0) return signed(sign, "turned", 0.65);
  if (noun !== 0) return signed(noun * (isTurned ? 1 : sign), noun > 0 ? "favoured" : "disfavoured", 0.7);
  const praise = tokens.slice(-4).reduce((sum, token) => sum || (token.tag === "ADJ" ? signOfWord(token.lower) : 0), 0);
  if (praise !== 0 && !isSubject) return signed(praise, "evaluated", 0.6);
  const clauseWords = document.tokens.slice(left.first, Math.min(inner.end + 12, inner.end + 12));
  if (isPermission(document, { first: left.first, end: inner.end + 8 }))
    return { stance: "NEUTRAL", rule: "permitted", confidence: 0.45 };
  if (cue === "CLAIM") return signed(1, "asserted", 0.65);
  if (clauseWords.some((token) => MODALS.has(token.lower) || PRESCRIBING.has(token.lower))) return signed(1, "asserted", 0.55);
  return null;
}

const GOVERNOR_LENGTH = 14;
const PRESCRIBING = new Set(["need", "needs", "up", "going", "time", "responsible", "responsibility", "duty", "obligation"]);

/** "is free to negotiate": what somebody may do is neither asked for nor refused. */
const isPermission = (document: Document, range: TokenRange): boolean =>
  document.tokens
    .slice(range.first, range.end)
    .some((token, at, all) => ["free", "entitled"].includes(token.lower) && all[at + 1]?.lower === "to");

/** What a noun says of its complement: "the importance of peace" (1), "dissatisfaction with the deal" (-1), anything else (0). */
function nounSign(document: Document, left: TokenRange): 1 | -1 | 0 {
  for (let at = left.end - 1; at >= Math.max(left.first, left.end - 7); at--) {
    const token = document.tokens[at];
    if (token === undefined || !LINKING.has(document.tokens[at + 1]?.lower ?? "") || at + 1 >= left.end) continue;
    if (DISFAVOURING_NOUNS.has(token.lower) && token.tag !== "VERB") return -1;
    if (FAVOURING_NOUNS.has(token.lower) && token.tag !== "VERB") return 1;
  }
  return 0;
}

const LINKING = new Set(["of", "for", "to", "in", "with", "about", "over", "at", "on", "that"]);

const turned = (reading: StanceReading): StanceReading => ({
  ...reading,
  stance: reading.stance === "SUPPORT" ? "OPPOSE" : "SUPPORT",
});

/** Whether a preposition puts the mention beside what is spoken of: "during the talks", "in the draft". */
function isBeside(document: Document, region: TokenRange, mention: number): boolean {
  let at = mention;
  while (at > region.first && NOUN_PHRASE_TAGS.has(document.tokens[at - 1]?.tag ?? "")) at--;
  const before = document.tokens[at - 1];
  return at - 1 > region.first && before !== undefined && PLACING.has(before.lower);
}

const NOUN_PHRASE_TAGS = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM"]);

function firstVerb(document: Document, range: TokenRange): number | null {
  for (let at = range.first; at < range.end; at++) {
    const token = document.tokens[at];
    if (
      token?.tag === "AUX" ||
      (token?.tag === "VERB" && document.tokens[at - 1]?.tag !== "DET" && document.tokens[at - 1]?.tag !== "ADJ")
    )
      return at;
  }
  return null;
}

const startsSubordinate = (document: Document, left: TokenRange): boolean =>
  document.tokens[left.end - 1]?.tag === "ADP" && document.tokens[left.end - 1]?.lower !== "of";

const signed = (sign: number, rule: string, confidence: number): StanceReading => ({
  stance: sign > 0 ? "SUPPORT" : "OPPOSE",
  rule,
  confidence,
});
