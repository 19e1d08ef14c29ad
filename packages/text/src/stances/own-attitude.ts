import type { Document } from "../findings.ts";
import { governingSign } from "./governors.ts";
import { polarityOfCue } from "./lexicon/cue-polarity.ts";
import { negates } from "./predicate.ts";
import { type StanceReading, signed } from "./stance-reading.ts";
import type { TokenRange } from "./tokens-between.ts";

const FIRST_PERSON = new Set(["i", "we"]);
const THIRD_PERSON = new Set(["he", "she", "it", "they"]);
const FIRST_POSSESSIVE = new Set(["our", "my"]);
const THIRD_POSSESSIVE = new Set(["his", "her", "its", "their"]);
/** Bodies that one speaks for: "her party would scrap the charge". */
export const OWN_BODIES: ReadonlySet<string> = new Set(
  "government party country nation administration cabinet ministry group union company federation team side members association club organisation organization state city".split(
    " ",
  ),
);
/** With these a side is only thought of. */
const UNSURE = new Set(["could", "might", "may", "should", "must"]);

/** Lemmas of verbs by which speakers take a side in their own words: "We oppose the bridge". */
const ATTITUDE_VERBS = new Set(
  "support back oppose reject favour favor welcome endorse condemn accept champion approve defend resist denounce embrace hate love challenge veto ratify".split(
    " ",
  ),
);

const BEING: Readonly<Record<string, 1 | -1>> = { for: 1, against: -1, behind: 1 };

/** The same with the word behind the verb, which decides the side. */
const LINKED_VERBS: ReadonlyMap<string, Readonly<Record<string, 1 | -1>>> = new Map([
  ["vote", { for: 1, against: -1 }],
  ["campaign", { for: 1, against: -1 }],
  ["fight", { for: 1, against: -1 }],
  ["stand", { by: 1, behind: 1, against: -1 }],
  ["be", BEING],
  ["remain", BEING],
  ["stay", BEING],
  ["stick", { to: 1, by: 1, with: 1 }],
  ["press", { ahead: 1, on: 1 }],
  ["push", { ahead: 1 }],
  ["go", { ahead: 1 }],
  ["agree", { with: 1, to: 1 }],
  ["disagree", { with: -1 }],
  ["argue", { for: 1, against: -1 }],
]);

/** What stands between "are" and its side: "in favour of", "opposed to", "ready for". */
const PREDICATES: Readonly<Record<string, 1 | -1>> = { favour: 1, favor: 1, supportive: 1, opposed: -1 };

function signOfPredicate(word: string): 1 | -1 | undefined {
  const polarity = polarityOfCue(`be ${word}`);
  return PREDICATES[word] ?? (polarity === "FOR" ? 1 : polarity === "AGAINST" ? -1 : undefined);
}

/** How many words a verb may stand behind its pronoun, and an adverb between verb and preposition. */
const REACH = 5;

/**
 * What "I" or "we" say of their own side before a mention: "I will vote against the levy"; where `isReported` also the
 * pronoun with which a report begins: "said it would vote against the levy". Null where they say nothing of it.
 */
export function readOwnAttitude(
  document: Document,
  left: TokenRange,
  inner: TokenRange,
  isReported: boolean,
): StanceReading | null {
  const { tokens } = document;
  for (let at = left.end - 1; at >= left.first; at--) {
    const verb = verbOfSpeaker(document, at, isReported && at <= left.first + 1);
    if (verb === null) continue;
    const side = sideAt(document, verb, left.end);
    if (side === null || tokens.slice(verb, side.end).some(({ lower }) => UNSURE.has(lower))) return null;
    const governed = governingSign(document, { first: side.end, end: left.end }, inner);
    const isNegated = tokens.slice(verb, side.end).some((_, offset, words) => negates(words, offset));
    const sign = side.sign * (isNegated ? -1 : 1) * (governed === "MISSED" ? 1 : governed.sign);
    return signed(sign, "own-attitude", 0.85);
  }
  return null;
}

/** Where the words begin that tell what the speaker named at a token does; null where somebody else is named there. */
function verbOfSpeaker({ tokens }: Document, at: number, isThird: boolean): number | null {
  const word = tokens[at]?.lower ?? "";
  if (FIRST_PERSON.has(word) || (isThird && THIRD_PERSON.has(word))) return at + 1;
  if (!FIRST_POSSESSIVE.has(word) && !(isThird && THIRD_POSSESSIVE.has(word))) return null;
  const body = [at + 1, at + 2].find((next) => OWN_BODIES.has(tokens[next]?.lower ?? ""));
  return body === undefined ? null : body + 1;
}

/** The side that the verb from `from` on takes, and where the words of it end. */
function sideAt(document: Document, from: number, limit: number): { readonly sign: 1 | -1; readonly end: number } | null {
  const { tokens } = document;
  for (let at = from; at < Math.min(limit, from + REACH); at++) {
    const token = tokens[at];
    if (token === undefined) return null;
    const lemma = /^['’](?:m|re)$/.test(token.lower) ? "be" : token.lemma;
    if (ATTITUDE_VERBS.has(lemma) && token.tag !== "NOUN")
      return { sign: polarityOfCue(lemma) === "AGAINST" ? -1 : 1, end: at + 1 };
    const sides = LINKED_VERBS.get(lemma);
    for (let next = at + 1; sides !== undefined && next < Math.min(limit, at + REACH); next++) {
      const word = tokens[next];
      const sign = sides[word?.lower ?? ""] ?? (sides === BEING ? signOfPredicate(word?.lower ?? "") : undefined);
      if (sign !== undefined) return { sign, end: next + 1 };
      if (word === undefined || (word.tag !== "ADV" && word.tag !== "PART" && word.lower !== "in")) break;
    }
    if (token.tag === "VERB" && sides === undefined) return null;
  }
  return null;
}
