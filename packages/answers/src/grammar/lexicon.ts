import { VERBS } from "./verbs.ts";

/** The words that may stand between actors and topic. */
export const PREPOSITIONS = ["on", "about", "re", "regarding", ":"] as const;

/** The words that part actors; a capital V alone is a numeral or an initial. */
export const VERSUS = ["vs", "vs.", "versus"] as const;
export const VERSUS_LETTERS = ["v", "v."] as const;

/** What parts actors after `compare` too. */
export const ENUMERATORS = ["and", "&", "with", ","] as const;

/** How often a watch tells. */
export const CADENCES = ["now", "daily", "weekly"] as const;

/** The options that are one word, at the end of a command. */
export const FLAGS = ["public", "short", ...CADENCES] as const;

/** The options that take a value after a colon. */
export const OPTION_KEYS = ["since", "until", "asof", "from"] as const;

/** The words that ask for help. */
export const HELP_WORDS = ["help", "?"] as const;

/** Every word that the grammar reads; a name that holds one is written in quotation marks. */
export const RESERVED_WORDS: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...VERSUS,
  ...VERSUS_LETTERS,
  ...ENUMERATORS,
  ...FLAGS,
  ...HELP_WORDS,
  ...VERBS,
]);
