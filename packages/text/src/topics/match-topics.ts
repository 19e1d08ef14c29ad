import type { Token } from "../findings.ts";
import type { TopicIndex } from "./index-topics.ts";
import { isNation } from "./nations.ts";
import type { Phrase } from "./phrases.ts";
import { stemOf } from "./stem.ts";
import { type Term, termsOf } from "./terms.ts";

/** Words that name a topic: `first` and `last` are indices of the tokens that were asked about, both inclusive. */
export interface TopicMatch {
  readonly topic: string;
  readonly first: number;
  readonly last: number;
  /** How sure the match is, between 0 and 1. */
  readonly score: number;
  /** A narrower topic is named in the same phrase: these words only belong to its name. */
  readonly isCovered: boolean;
}

/** Loose words may have this many others between them, none of them a noun. */
const LOOSE_GAP = 2;
const OUT_OF_ORDER = 0.85;
const IN_PART = 0.65;
/** In part, and without the noun that the phrase is about. */
const HEADLESS = 0.5;
const CLAUSE_MARK = /^[.;:!?—–()]$/u;
const COORDINATION = new Set(["and", "or", "but", "nor"]);
/** Behind these stands another thing, not more of the same phrase. */
const PARTING = new Set(["without", "before", "unless", "until", "if", "except", "despite", "after", "exchange", "return"]);
const NOUN_TAGS = new Set(["NOUN", "PROPN"]);
const COMPOUND_TAGS = new Set(["NOUN", "PROPN", "ADJ", "NUM"]);
const VERB_TAGS = new Set(["VERB", "AUX"]);
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

/** The topics named in the tokens of one sentence, in order of place. */
export function matchTopics(index: TopicIndex, tokens: readonly Token[]): TopicMatch[] {
  const terms = withJoinedTerms(tokens, index);
  const hits = new Map<Phrase, number[]>();
  terms.forEach((term, at) => {
    for (const phrase of index.phrasesByStem.get(term.stem) ?? []) {
      const known = hits.get(phrase);
      if (known === undefined) hits.set(phrase, [at]);
      else known.push(at);
    }
  });
  const found: TopicMatch[] = [];
  for (const [phrase, places] of hits) found.push(...matchesOfPhrase(phrase, places, terms, tokens));
  return withCovered(longest(found, index), index, tokens).sort((a, b) => a.first - b.first || a.last - b.last);
}

/** The terms of a sentence; two words that stand together as one word in a phrase ("cease-fire", "air strike") are one more. */
function withJoinedTerms(tokens: readonly Token[], index: TopicIndex): Term[] {
  const terms: Term[] = [];
  const words = tokens.map((token) => token.text);
  for (const term of termsOf(words)) {
    const before = terms.at(-1);
    const joined =
      before === undefined || term.first - before.last > 2
        ? null
        : stemOf(`${words[before.last]}${words[term.first]}`.toLowerCase());
    if (before !== undefined && joined !== null && index.phrasesByStem.has(joined)) {
      terms[terms.length - 1] = { stem: joined, first: before.first, last: term.last };
    } else terms.push(term);
  }
  return terms;
}

function matchesOfPhrase(
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
  if (stems.length === 2 && !ordered) return high - low === 1 && isLinked(between) ? weight * OUT_OF_ORDER : 0;
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
  const own = phrase.stems.filter((stem) => !isNation(stem));
  const held = own.filter((stem) => latest.has(stem));
  return held.length >= 2 && held.length * 3 >= own.length * 2 && latest.has(own[0] ?? "");
}

/** Of matches that share words: of one topic the surest, of two topics the narrower, else the longer, else the surer. */
function longest(matches: readonly TopicMatch[], index: TopicIndex): TopicMatch[] {
  const ofTopic = [...Map.groupBy(matches, (match) => match.topic).values()].flatMap(surest);
  return ofTopic.filter((match) => !ofTopic.some((other) => other.topic !== match.topic && beats(other, match, index)));
}

const SURE = 0.8;

function surest(matches: readonly TopicMatch[]): TopicMatch[] {
  const kept: TopicMatch[] = [];
  const length = (match: TopicMatch): number => (match.score < SURE ? -1 : match.last - match.first);
  for (const match of matches.toSorted((a, b) => length(b) - length(a) || b.score - a.score || a.first - b.first)) {
    if (!kept.some((other) => other.first <= match.last && match.first <= other.last)) kept.push(match);
  }
  return kept;
}

function beats(other: TopicMatch, match: TopicMatch, index: TopicIndex): boolean {
  if (other.first > match.last || other.last < match.first) return false;
  const isNarrower = (a: TopicMatch, b: TopicMatch): boolean => index.topics.get(a.topic)?.broader.includes(b.topic) === true;
  const isWithin = match.first <= other.first && match.last >= other.last && match.last - match.first > other.last - other.first;
  if (isNarrower(other, match)) return other.score > IN_PART && !(isWithin && match.score >= other.score);
  const isAround = other.first <= match.first && other.last >= match.last && other.last - other.first > match.last - match.first;
  if (isNarrower(match, other) && match.score > IN_PART && !isAround) return false;
  if (other.first > match.first || other.last < match.last) return false;
  return other.last - other.first > match.last - match.first
    ? other.score >= match.score * IN_PART
    : other.score > match.score + 0.02;
}

/** How many tokens apart the words of a topic and those of a broader one may be to belong to one noun phrase. */
const SAME_PHRASE = 6;

/** Marks the matches that only name the broader topic of a neighbour. */
function withCovered(matches: readonly TopicMatch[], index: TopicIndex, tokens: readonly Token[]): TopicMatch[] {
  const isOnePhrase = (a: TopicMatch, b: TopicMatch): boolean => {
    const between = tokens.slice(Math.min(a.last, b.last) + 1, Math.max(a.first, b.first));
    return (
      between.length < SAME_PHRASE &&
      !between.some(
        (token) =>
          VERB_TAGS.has(token.tag) || CLAUSE_MARK.test(token.text) || COORDINATION.has(token.lower) || PARTING.has(token.lower),
      )
    );
  };
  const isNarrower = (other: TopicMatch, match: TopicMatch): boolean =>
    index.topics.get(other.topic)?.broader.includes(match.topic) === true;
  return matches.map((match) => ({
    ...match,
    isCovered: matches.some((other) => isNarrower(other, match) && isOnePhrase(match, other)),
  }));
}
