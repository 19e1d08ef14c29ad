import type { Draft } from "./draft.ts";
import { isMute, isPaper, isThing } from "./lexicon/holders.ts";
import type { SentenceWords } from "./sentence-words.ts";
import { headOf } from "./speaker-actors.ts";

/** Whether somebody can hold what the draft says: a deal aims at nothing, and the pronoun of a thing wants nothing. */
export function hasHolder(words: SentenceWords, draft: Draft): boolean {
  if (draft.antecedent === null) return true;
  const head = words.tokens[headOf(words, draft.antecedent)];
  if (head === undefined) return false;
  if (head.tag !== "PROPN" && (draft.cueClass === "SPEECH" ? isMute(head.lower) : isThing(head.lower))) return false;
  if (draft.cueLemma === "show" || (draft.cueLemma === "find" && draft.cueClass !== "SPEECH")) return isPaper(head.lower);
  if (draft.cueClass === "SPEECH")
    return !/^(?:this|that|there|these|what|which)$/.test(head.lower) || draft.frame === "quotation" || draft.frame === "that";
  return (
    !/^(?:this|that|there|these|what)$/.test(head.lower) &&
    (head.tag !== "NUM" || words.tokens[headOf(words, draft.antecedent) + 1]?.lower === "of")
  );
}
