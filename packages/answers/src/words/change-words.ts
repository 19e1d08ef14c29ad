import type { ShiftKind } from "@stance/schema";

const WORDS: Readonly<Record<ShiftKind, string>> = {
  REVERSAL: "reversal",
  SOFTENING: "softening",
  HARDENING: "hardening",
  CONDITION_ADDED: "condition added",
  CONDITION_DROPPED: "condition dropped",
  TARGET_CHANGED: "of another version",
};

/** What kind of change it was, in a word. */
export const changeWord = (kind: ShiftKind): string => WORDS[kind];
