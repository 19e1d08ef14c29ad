/** The words that, typed first, say what is wanted. */
export const VERBS = [
  "timeline",
  "compare",
  "topic",
  "changes",
  "evidence",
  "search",
  "watch",
  "unwatch",
  "list",
  "add",
  "settings",
  "feedback",
  "debug",
] as const;
/** A word that, typed first, says what is wanted. */
export type Verb = (typeof VERBS)[number];

/** The verbs that are understood but have nothing behind them yet. */
const UNAVAILABLE_VERBS = ["watch", "unwatch", "list", "add", "settings", "feedback", "debug"] as const satisfies readonly Verb[];
/** A verb that has nothing behind it yet. */
export type UnavailableVerb = (typeof UNAVAILABLE_VERBS)[number];

/** The verb that the word is, or null; capital letters do not matter. */
export const verbOf = (word: string): Verb | null => VERBS.find((verb) => verb === word.toLowerCase()) ?? null;

/** Whether nothing stands behind the verb yet. */
export const isUnavailable = (verb: Verb): verb is UnavailableVerb => (UNAVAILABLE_VERBS as readonly Verb[]).includes(verb);
