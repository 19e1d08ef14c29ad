import type { Phrase } from "./phrase.ts";

/** Who does what a verb says. */
export interface Subject extends Phrase {
  /** What "who" or "which" stands for; the subject itself elsewhere. */
  readonly antecedent: Phrase;
  /** How the subject was found. */
  readonly by: "adjacent" | "relative" | "shared" | "governing" | "following";
}

/** A subject that stands before its verb. */
export const adjacent = (phrase: Phrase): Subject => ({ ...phrase, antecedent: phrase, by: "adjacent" });
