import type { Candidate, Explain } from "../explain/decision.ts";
import type { Draft } from "./draft.ts";
import type { SentenceWords } from "./sentence-words.ts";
import { spanOf } from "./spans.ts";

/** Those drafts that lose to no other; each that does is told with the one it loses to. */
export const undefeated = (
  words: SentenceWords,
  drafts: readonly Draft[],
  winnerOf: (draft: Draft) => Draft | undefined,
  reason: string,
): Draft[] =>
  drafts.filter((draft) => {
    const winner = winnerOf(draft);
    if (winner !== undefined && words.explain !== undefined) tellDraft(words.explain, words, winner, draft, reason);
    return winner === undefined;
  });

/** Tells that one draft was taken and another was not; no winner where the words make no statement. */
export function tellDraft(explain: Explain, words: SentenceWords, winner: Draft | null, loser: Draft, reason: string): void {
  const runnerUp = candidateOf(words, loser);
  const chosen = winner === null ? null : candidateOf(words, winner);
  explain({ question: "STATEMENT", span: (chosen ?? runnerUp).span, subject: null, chosen, runnerUp, reason });
}

function candidateOf(words: SentenceWords, draft: Draft): Candidate {
  const place = draft.cue ?? draft.content[0];
  const says = draft.content.map((part) =>
    words.tokens
      .slice(part.start, part.end)
      .map(({ text }) => text)
      .join(" "),
  );
  return {
    span: place === undefined ? null : spanOf(words, place),
    reading: says.join(" … "),
    rule: draft.rule,
    score: null,
  };
}
