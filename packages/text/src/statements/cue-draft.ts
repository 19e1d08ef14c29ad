import type { SentenceWords } from "./sentence-words.ts";
import type { VerbGroup } from "./verb-group.ts";

/** What a verb group tells of every draft made of it. */
export const groupFacts = (words: SentenceWords, group: VerbGroup, lemma: string) => ({
  sentence: words.index,
  cueLemma: lemma,
  negated: group.negated,
  hypothetical: group.hypothetical,
});

/** The lemma of the reporting verb at an index; empty for any other word. */
export const lemmaAt = (words: SentenceWords, verb: number): string => words.verbs[verb]?.lemma ?? "";
