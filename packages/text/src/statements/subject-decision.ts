import type { Candidate, Explain } from "../explain/decision.ts";
import type { Subject } from "./found-subject.ts";
import { nounPhraseBefore } from "./noun-phrase-before.ts";
import type { Phrase } from "./phrase.ts";
import type { SentenceWords } from "./sentence-words.ts";
import { spanOf } from "./spans.ts";
import { isHead, isTimeWord } from "./token-kinds.ts";
import type { VerbGroup } from "./verb-group.ts";

/** Further back no noun phrase is a rival; in tokens. */
const REACH = 12;

/** Tells of whom a verb was taken to be said, where that is not the noun phrase nearest before it. */
export function tellSubject(explain: Explain, words: SentenceWords, group: VerbGroup, subject: Subject): void {
  const nearest = nearestBefore(words, group.start);
  const shares = (phrase: Phrase): boolean => nearest !== null && nearest.start < phrase.end && phrase.start < nearest.end;
  if (nearest === null || shares(subject) || shares(subject.antecedent)) return;
  const candidateOf = (phrase: Phrase, rule: string): Candidate => {
    const reading = words.tokens.slice(phrase.start, phrase.end).map(({ text }) => text);
    return { span: spanOf(words, phrase), reading: reading.join(" "), rule, score: null };
  };
  explain({
    question: "SPEAKER",
    span: spanOf(words, { start: group.verb, end: group.verb + 1 }),
    subject: null,
    chosen: candidateOf(subject, subject.by),
    runnerUp: candidateOf(nearest, "nearest"),
    reason: "it stands nearer to the verb, but is not its subject",
  });
}

function nearestBefore(words: SentenceWords, verb: number): Phrase | null {
  for (let last = verb - 1; last >= Math.max(0, verb - REACH); last--)
    if (isHead(words.tokens[last]) && !isTimeWord(words.tokens[last])) return nounPhraseBefore(words, last + 1);
  return null;
}
