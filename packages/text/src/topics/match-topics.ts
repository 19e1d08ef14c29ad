import type { Explain } from "../explain/decision.ts";
import type { Token } from "../findings.ts";
import { longest, withCovered } from "./best-matches.ts";
import { BEGINNING, beginningOf, type TopicIndex } from "./index-topics.ts";
import { matchesOfPhrase } from "./match-phrase.ts";
import type { Phrase } from "./phrases.ts";
import { stemOf } from "./stem.ts";
import { type Term, termsOfTokens } from "./terms.ts";
import { tellMatch } from "./topic-decision.ts";

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

/** The topics named in the tokens of one sentence, in order of place. */
export function matchTopics(index: TopicIndex, tokens: readonly Token[], explain?: Explain): TopicMatch[] {
  const terms = withJoinedTerms(tokens, index);
  const hits = new Map<Phrase, number[]>();
  for (let at = 0; at < terms.length; at++) {
    const phrases = index.phrasesByStem.get(terms[at]?.stem ?? "");
    if (phrases === undefined) continue;
    for (const phrase of phrases) {
      const known = hits.get(phrase);
      if (known === undefined) hits.set(phrase, [at]);
      else known.push(at);
    }
  }
  const found: TopicMatch[] = [];
  for (const [phrase, places] of hits)
    if (isPossible(phrase, places.length)) found.push(...matchesOfPhrase(phrase, places, terms, tokens));
  if (found.length === 0) return found;
  const best = longest(found, index, explain && ((winner, loser) => tellMatch(explain, index, tokens, winner, loser)));
  return withCovered(best, index, tokens).sort((a, b) => a.first - b.first || a.last - b.last);
}

/** One word of several names nothing, unless they are looked for as they stand. */
const isPossible = ({ stems, literal }: Phrase, hits: number): boolean => literal !== null || hits > 1 || stems.length === 1;

/** The terms of a sentence; two words that stand together as one word in a phrase ("cease-fire", "air strike") are one more. */
function withJoinedTerms(tokens: readonly Token[], index: TopicIndex): Term[] {
  const terms: Term[] = [];
  for (const term of termsOfTokens(tokens)) {
    const before = terms.at(-1);
    const joined =
      before === undefined || term.first - before.last > 2 ? null : joinedStem(tokens[before.last], tokens[term.first], index);
    if (before !== undefined && joined !== null) {
      terms[terms.length - 1] = { stem: joined, first: before.first, last: term.last };
    } else terms.push(term);
  }
  return terms;
}

/** Shorter words may have a stem that begins otherwise; in letters. */
const LONG_WORD = 8;

/** The stem of both as one word where a phrase has it. Most words begin like none, which spares their stems. */
function joinedStem(a: Token | undefined, b: Token | undefined, index: TopicIndex): string | null {
  const [first, second] = [a?.lower ?? "", b?.lower ?? ""];
  if (first.length + second.length >= LONG_WORD) {
    const opening = first.length >= BEGINNING ? first : beginningOf(first + second);
    if (!index.beginsLikePhrase(opening)) return null;
  }
  const stem = stemOf(first + second);
  return index.phrasesByStem.has(stem) ? stem : null;
}
