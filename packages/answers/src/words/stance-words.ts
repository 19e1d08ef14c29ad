import type { Stance } from "@stance/schema";

/** A sign for the eye; it never stands without its word. */
const SYMBOLS: Readonly<Record<Stance, string>> = {
  SUPPORT: "●",
  OPPOSE: "■",
  CONDITIONAL: "◆",
  MIXED: "◐",
  NEUTRAL: "○",
  DECLINED: "◌",
  UNCLEAR: "?",
};

const WORDS: Readonly<Record<Stance, string>> = {
  SUPPORT: "Supports",
  OPPOSE: "Opposes",
  CONDITIONAL: "Conditional",
  MIXED: "Mixed",
  NEUTRAL: "Neutral",
  DECLINED: "Declined to say",
  UNCLEAR: "Unclear",
};

/** A stance in a word: "Supports". */
export const stanceWord = (stance: Stance): string => WORDS[stance];

/** A stance with its sign: "● Supports". */
export const showStance = (stance: Stance): string => `${SYMBOLS[stance]} ${WORDS[stance]}`;
