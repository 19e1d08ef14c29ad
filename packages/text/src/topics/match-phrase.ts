import type { Token } from "../findings.ts";
import { CHANGE_STEMS } from "./function-words.ts";
import type { TopicMatch } from "./match-topics.ts";
import { isNation } from "./nations.ts";
import type { Phrase } from "./phrases.ts";
import type { Term } from "./terms.ts";
import { CLAUSE_MARK, COORDINATION, NOUN_TAGS, VERB_TAGS } from "./token-kinds.ts";

/** Loose words may have this many others between them, none of them a noun. */
const LOOSE_GAP = 2;

const OUT_OF_ORDER = 0.85;

/** A match of some of the words only. */
export const IN_PART = 0.65;

/** In part, and without the noun that the phrase is about. */
const HEADLESS = 0.5;

const COMPOUND_TAGS = new Set(["NOUN", "PROPN", "ADJ", "NUM"]);

const LINKS = new Set([
  "of",
  "on",
  "for",
  "in",
  "to",
  "from",
  "by",
  "with",
  "about",
  "over",
  "regarding",
  "concerning",
  "involving",
  "against",
]);

/** The places where the words of a phrase stand together; `places` are the indices of terms with one of its stems. */
export function matchesOfPhrase(
  phrase: Phrase,
  places: readonly number[],
  terms: readonly Term[],
  tokens: readonly Token[],
): TopicMatch[] {
  const matches: TopicMatch[] = [];
  const latest = new Map<string, number>();
  for (const at of places) {
    const term = terms[at];
    if (term === undefined) continue;
    latest.set(term.stem, at);
    const score = scoreOf(phrase, latest, terms, tokens);
    if (score === 0) continue;
    const extent = extentOf([...latest.values()].flatMap((place) => terms[place] ?? []));
    const negation = phrase.isNegative ? negationBefore(tokens, extent.first) : null;
    if (phrase.isNegative && negation === null) continue;
    matches.push({
      topic: phrase.topic,
      ...extent,
      first: negation ?? extent.first,
      score,
      isCovered: false,
    });
    if (latest.size === phrase.stems.length) latest.clear();
  }
  return matches;
}

function negationBefore(tokens: readonly Token[], first: number): number | null {
  for (let at = first - 1; at >= Math.max(0, first - 3); at--)
    if (["not", "n't", "n’t", "no", "never"].includes(tokens[at]?.lower ?? "")) return at;
  return null;
}

/** From the first to the last term; a country that stands apart from the rest is left out. */
function extentOf(held: readonly Term[]): { first: number; last: number } {
  const own = held.filter((term) => !isNation(term.stem));
  let first = Math.min(...(own.length === 0 ? held : own).map((term) => term.first));
  let last = Math.max(...(own.length === 0 ? held : own).map((term) => term.last));
  for (const term of held.toSorted((a, b) => b.first - a.first))
    if (term.first < first && first - term.last <= 3) first = term.first;
  for (const term of held.toSorted((a, b) => a.first - b.first)) if (term.last > last && term.first - last <= 3) last = term.last;
  return { first, last };
}

function scoreOf(phrase: Phrase, latest: ReadonlyMap<string, number>, terms: readonly Term[], tokens: readonly Token[]): number {
  const { stems, weight, literal } = phrase;
  if (literal === null && latest.size < stems.length && (stems.length < 3 || latest.size < 2)) return 0;
  const places = [...latest.values()].sort((a, b) => a - b);
  const low = places[0] ?? 0;
  const high = places.at(-1) ?? 0;
  if (literal !== null) return standsLiterally(literal, terms[low]?.first ?? 0, tokens) ? weight : 0;
  if (stems.length === 1) return weight;
  const between = tokens.slice((terms[low]?.last ?? 0) + 1, terms[high]?.first ?? 0);
  if (between.some((token) => CLAUSE_MARK.test(token.text))) return 0;
  const ordered = stems.every((stem, offset) => latest.get(stem) === places[offset]);
  const isCoordinated = between.some((token) => COORDINATION.has(token.lower));
  if (latest.size < stems.length) {
    if (isCoordinated || !isEnoughInPart(phrase, latest, high - low + 1)) return 0;
    return weight * (phrase.head === null || latest.has(phrase.head) ? IN_PART : HEADLESS);
  }
  const isClose = ordered && high - low + 1 === stems.length && !between.some((token) => token.text === ",");
  if (isClose && (!isCoordinated || stems.length > 2)) return weight;
  if (phrase.strict || isCoordinated) return 0;
  if (stems.length === 2 && !ordered) {
    const isVerb = VERB_TAGS.has(tokens[terms[low]?.last ?? 0]?.tag ?? "");
    const isObject = isVerb && between.every((token) => token.tag === "DET");
    return high - low === 1 && (isObject || (!isVerb && isLinked(between))) ? weight * OUT_OF_ORDER : 0;
  }
  if (ordered && between.every((token) => COMPOUND_TAGS.has(token.tag)) && between.length <= LOOSE_GAP)
    return weight * OUT_OF_ORDER;
  const strangers = terms.slice(low, high + 1).filter((_, offset) => !places.includes(low + offset));
  if (strangers.length > LOOSE_GAP || strangers.some((term) => NOUN_TAGS.has(tokens[term.last]?.tag ?? ""))) return 0;
  const isPredicate = strangers.some((term) => VERB_TAGS.has(tokens[term.last]?.tag ?? ""));
  if (isPredicate && stems.length === 2 && !VERB_TAGS.has(tokens[terms[high]?.last ?? 0]?.tag ?? "")) return 0;
  return weight * OUT_OF_ORDER;
}

/** "deal on minerals", "support from the US": what stands between two words that change places. */
const isLinked = (between: readonly Token[]): boolean =>
  between.some((token) => LINKS.has(token.lower)) &&
  !between.some((token) => VERB_TAGS.has(token.tag) && !LINKS.has(token.lower));

/** Whether the words stand there as they are, one of them at `anchor`. */
function standsLiterally(literal: readonly string[], anchor: number, tokens: readonly Token[]): boolean {
  const offset = literal.indexOf(tokens[anchor]?.lower ?? "");
  return offset >= 0 && literal.every((word, index) => tokens[anchor - offset + index]?.lower === word);
}

/** Two of three words are enough where they stand together, one is what the phrase is about, and none is a mere country. */
function isEnoughInPart(phrase: Phrase, latest: ReadonlyMap<string, number>, width: number): boolean {
  if (phrase.strict || phrase.stems.length < 3 || width > latest.size) return false;
  const own = phrase.stems.filter((stem) => !isNation(stem) && !CHANGE_STEMS.has(stem));
  const held = own.filter((stem) => latest.has(stem));
  return held.length >= 2 && held.length * 3 >= own.length * 2 && latest.has(own[0] ?? "");
}
