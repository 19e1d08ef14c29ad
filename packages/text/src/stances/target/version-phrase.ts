import type { Document, Token } from "../../findings.ts";
import { classesOfNoun } from "../../topics/anaphors.ts";
import { stemOf } from "../../topics/stem.ts";
import type { TokenRange } from "../tokens-between.ts";
import { isDateWord, isPeriod, PLAN_ADJECTIVES, VERSION_ADJECTIVES, VERSION_NOUNS } from "./version-words.ts";

const PHRASE_TAGS: ReadonlySet<string> = new Set(["ADJ", "NOUN", "PROPN", "NUM", "ADV"]);
/** No more words stand before a noun. */
const REACH = 6;

const isVersionWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  (VERSION_ADJECTIVES.has(token.lower) || PLAN_ADJECTIVES.has(token.lower) || VERSION_NOUNS.has(token.lower));

/** The noun phrase around some of its words, without its determiner, and with the owner that is a time: "last year's bill". */
export function phraseAround({ tokens }: Document, inner: TokenRange): TokenRange {
  let { first, end } = inner;
  while (tokens[first]?.tag === "DET" && first < end - 1) first++;
  while (first > inner.first - REACH && (PHRASE_TAGS.has(tokens[first - 1]?.tag ?? "") || isVersionWord(tokens[first - 1])))
    first--;
  if (/^['’]s?$/.test(tokens[first - 1]?.text ?? "")) {
    if (isPeriod(tokens[first - 3]?.lower ?? "", tokens[first - 2]?.lower ?? "")) first -= 3;
    else if (isDateWord(tokens[first - 2]?.text ?? "")) first -= 2;
  }
  while (end < inner.end + 3 && (tokens[end]?.tag === "NOUN" || VERSION_NOUNS.has(tokens[end]?.lower ?? ""))) end++;
  return { first, end };
}

/** Kinds of thing of which there are versions that each are new. */
const PLANS = new Set(["AGREEMENT", "LAW", "DEMAND"]);
const isPlan = (noun: string): boolean => VERSION_NOUNS.has(noun) || classesOfNoun(stemOf(noun)).some((name) => PLANS.has(name));

/** The words of a noun phrase from the one that tells its version; null where none does. */
export function versionWithin({ tokens }: Document, { first, end }: TokenRange): TokenRange | null {
  const head = tokens[end - 1];
  if (head === undefined) return null;
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    const isDated = at < end - 1 && (isDateWord(token.text) || isPeriod(token.lower, tokens[at + 1]?.lower ?? ""));
    const isTold =
      (VERSION_ADJECTIVES.has(token.lower) && at < end - 1 && head.tag !== "ADJ") ||
      (PLAN_ADJECTIVES.has(token.lower) && isPlan(head.lower)) ||
      VERSION_NOUNS.has(token.lower);
    if (isDated || isTold) return { first: at, end };
  }
  return null;
}
