import type { Phrase } from "./phrase.ts";
import type { SentenceWords } from "./sentence-words.ts";
import { isTimeWord } from "./token-kinds.ts";
import type { VerbGroup } from "./verb-group.ts";

const SAYING = /^(?:say|add|state|cite|note|explain|insist|warn|tell|announce|write|reiterate|argue|suggest|assert)$/;

/** "protesters demanding reform": the noun's own participle; "met him on Monday, saying" and "confirmed the reports saying" are not. */
export function isOwnParticiple(words: SentenceWords, group: VerbGroup, phrase: Phrase): boolean {
  const head = words.tokens[phrase.end - 1];
  const before = words.tokens[phrase.start - 1];
  if (isTimeWord(head)) return false;
  if (before === undefined) return true;
  if (
    before.tag === "ADP" &&
    (head?.tag === "PROPN" || /^(?:to|in|at|on|during|over|after|before|into|throughout)$/.test(before.lower))
  )
    return false;
  if (ISSUED.has(head?.lower ?? "")) return true;
  const lemma = words.verbs[group.verb]?.lemma ?? "";
  return !(SAYING.test(lemma) && (before.tag === "VERB" || before.tag === "ADP"));
}

/** Papers and speeches that somebody issues: who issues them speaks through them. */
export const ISSUED = new Set([
  "statement",
  "letter",
  "tweet",
  "resolution",
  "petition",
  "post",
  "op-ed",
  "email",
  "memo",
  "article",
  "speech",
  "press",
  "release",
  "report",
  "bill",
  "legislation",
  "message",
  "video",
  "ad",
  "remarks",
  "note",
]);
