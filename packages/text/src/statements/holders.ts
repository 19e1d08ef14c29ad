import type { Draft } from "./draft.ts";
import { isMute, isPaper, isThing } from "./lexicon/holders.ts";
import type { SentenceWords } from "./sentence-words.ts";
import { headOf } from "./speaker-actors.ts";

/** What tells whether somebody can hold the words of a draft. */
export type HeldWords = Pick<Draft, "antecedent" | "cueClass" | "cueLemma" | "frame">;

/** A paper or a campaign may say that something is so, but it neither hails nor wants. */
const isSaying = (draft: HeldWords): boolean =>
  draft.cueClass === "SPEECH" && !/^(?:noun|predication|preposition|gerund|infinitive|object-infinitive)$/.test(draft.frame);

/** "a number of senators", "part of the party": who is counted speaks. */
const isQuantity = (words: SentenceWords, start: number): boolean => {
  const at = words.tokens[start]?.tag === "DET" ? start + 1 : start;
  return /^(?:number|part|parts)$/.test(words.tokens[at]?.lower ?? "") && words.tokens[at + 1]?.lower === "of";
};

/** Whether somebody can hold what the draft says: a deal aims at nothing, and the pronoun of a thing wants nothing. */
export function hasHolder(words: SentenceWords, draft: HeldWords): boolean {
  if (draft.antecedent === null) return true;
  const head = words.tokens[headOf(words, draft.antecedent)];
  if (head === undefined) return false;
  if (isQuantity(words, draft.antecedent.start)) return true;
  if (head.tag !== "PROPN" && (isMute(head.lower) || (!isSaying(draft) && isThing(head.lower)))) return false;
  if (draft.cueLemma === "show" || (draft.cueLemma === "find" && draft.cueClass !== "SPEECH")) return isPaper(head.lower);
  if (draft.cueClass === "SPEECH")
    return !/^(?:this|that|there|these|what|which)$/.test(head.lower) || draft.frame === "quotation" || draft.frame === "that";
  return (
    !/^(?:this|that|there|these|what|you)$/.test(head.lower) &&
    (head.tag !== "NUM" || words.tokens[headOf(words, draft.antecedent) + 1]?.lower === "of")
  );
}
