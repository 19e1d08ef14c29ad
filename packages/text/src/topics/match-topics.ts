import type { Explain } from "../explain/decision.ts";
import type { Token } from "../findings.ts";
import { longest, withCovered } from "./best-matches.ts";
import { beginningOf, type TopicIndex } from "./index-topics.ts";
import { matchesOfPhrase } from "./match-phrase.ts";
import type { Phrase } from "./phrases.ts";
import { stemOf } from "./stem.ts";
import { type Term, termsOf } from "./terms.ts";
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
  terms.forEach((term, at) => {
    for (const phrase of index.phrasesByStem.get(term.stem) ?? []) {
      const known = hits.get(phrase);
      if (known === undefined) hits.set(phrase, [at]);
      else known.push(at);
    }
  });
  const found: TopicMatch[] = [];
  for (const [phrase, places] of hits) found.push(...matchesOfPhrase(phrase, places, terms, tokens));
  const best = longest(found, index, explain && ((winner, loser) => tellMatch(explain, index, tokens, winner, loser)));
  return withCovered(best, index, tokens).sort((a, b) => a.first - b.first || a.last - b.last);
}

/** The terms of a sentence; two words that stand together as one word in a phrase ("cease-fire", "air strike") are one more. */
function withJoinedTerms(tokens: readonly Token[], index: TopicIndex): Term[] {
  const terms: Term[] = [];
  const words = tokens.map((token) => token.text);
  for (const term of termsOf(words)) {
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
  const word = `${a?.lower ?? ""}${b?.lower ?? ""}`;
  if (word.length >= LONG_WORD && !index.beginnings.has(beginningOf(word))) return null;
  const stem = stemOf(word);
  return index.phrasesByStem.has(stem) ? stem : null;
}
