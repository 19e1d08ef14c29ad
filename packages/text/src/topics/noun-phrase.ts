import type { Document, Sentence, Token } from "../findings.ts";
import { PLAN_ADJECTIVES, VERSION_ADJECTIVES } from "../stances/target/version-words.ts";
import { classesOfNoun } from "./anaphors.ts";
import { stemOf } from "./stem.ts";
import { NOUN_TAGS } from "./token-kinds.ts";

/** Determiners that point at what was said last. */
export const POINTING = new Set(["this", "that", "these", "those", "such"]);

/** Determiners that name an owner. */
export const POSSESSIVE = new Set(["its", "his", "her", "their", "our", "my", "your"]);

const DEFINITE = new Set([...POINTING, "the", "its", "his", "her", "their", "our", "my", "your", "any"]);

/** With an indefinite article these still point to a thing spoken of: another version of it. */
export const isVersionWord = (lower: string): boolean =>
  VERSION_ADJECTIVES.has(lower) || PLAN_ADJECTIVES.has(lower) || lower === "broader";

const MODIFIER_TAGS = new Set(["ADJ", "NOUN", "PROPN", "NUM", "ADV", "VERB", "SYM"]);

/** A noun with its determiner and what stands between; indices are those of `document.tokens`. */
export interface NounPhrase {
  readonly first: number;
  readonly noun: number;
  readonly determiner: string | null;
  readonly modifiers: readonly Token[];
  /** How many of the modifiers name an owner: "Silva’s new plan". */
  readonly owners: number;
  /** "…, a demand that": the noun names what stands before the comma. */
  readonly isApposition: boolean;
}

/** The noun phrase that ends with the noun at an index; null where what stands before it is no determiner. */
export function nounPhraseAt(document: Document, sentence: Sentence, noun: number): NounPhrase | null {
  let first = noun;
  while (first > sentence.firstToken && MODIFIER_TAGS.has(document.tokens[first - 1]?.tag ?? "")) first--;
  const before = first > sentence.firstToken ? document.tokens[first - 1] : undefined;
  const isDeterminer =
    before !== undefined && (before.tag === "DET" || DEFINITE.has(before.lower) || before.lower === "a" || before.lower === "an");
  const possessive = before !== undefined && /^['’]s?$/.test(before.text);
  // "that discussions have": a plural noun takes "those".
  if (before?.lower === "that" && document.tokens[noun]?.lower.endsWith("s")) return null;
  const outer = isDeterminer && first - 2 >= sentence.firstToken ? document.tokens[first - 2] : undefined;
  const isApposition = isDeterminer && outer !== undefined && /^[,—–-]$/.test(outer.text);
  const pointing = outer !== undefined && (before?.lower === "a" || before?.lower === "an") && outer.lower === "such";
  return {
    first: isDeterminer ? first - 1 - (pointing ? 1 : 0) : first,
    noun,
    determiner: pointing ? "such" : possessive ? "the" : isDeterminer ? before.lower : null,
    modifiers: document.tokens.slice(possessive ? possessorStart(document, sentence, first - 1) : first, noun),
    owners: possessive ? first - 1 - possessorStart(document, sentence, first - 1) : 0,
    isApposition,
  };
}

function possessorStart(document: Document, sentence: Sentence, mark: number): number {
  let first = mark;
  while (first > sentence.firstToken && NOUN_TAGS.has(document.tokens[first - 1]?.tag ?? "")) first--;
  return first;
}

/** Whether the phrase speaks of a thing that is known already. */
export function pointsBack({ determiner, modifiers, isApposition }: NounPhrase): boolean {
  if (determiner === null) return false;
  if (DEFINITE.has(determiner)) return true;
  return (
    isApposition ||
    determiner === "no" ||
    modifiers.some((token) => isVersionWord(token.lower) || (token.tag === "ADJ" && /er$/.test(token.lower)))
  );
}

/** The tagger takes "draft" after an adjective for a verb; behind a determiner it is none. */
export function isMistaggedNoun(document: Document, at: number): boolean {
  const token = document.tokens[at];
  const before = document.tokens[at - 1];
  const outer = document.tokens[at - 2];
  if (token === undefined || before === undefined) return false;
  const isDetermined = before.tag === "DET" || ((before.tag === "ADJ" || before.tag === "ADV") && outer?.tag === "DET");
  return isDetermined && classesOfNoun(stemOf(token.lower)).length > 0;
}
