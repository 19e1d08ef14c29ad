import type { ShiftCause, ShiftKind } from "@stance/schema";

const WORDS: Readonly<Record<ShiftKind, string>> = {
  REVERSAL: "reversal",
  SOFTENING: "softening",
  HARDENING: "hardening",
  CONDITION_ADDED: "condition added",
  CONDITION_DROPPED: "condition dropped",
  TARGET_CHANGED: "of another version",
};

/** What kind of change it was, in a word, and whether it is one of the article alone. */
export const changeWord = (kind: ShiftKind, cause: ShiftCause): string =>
  cause === "REVISED_SOURCE" ? `${WORDS[kind]}, because the article was edited` : WORDS[kind];
