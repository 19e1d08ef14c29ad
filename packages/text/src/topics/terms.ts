import { aboutWord, type Word, wordOf } from "../document/word.ts";
import { FUNCTION_WORDS } from "./function-words.ts";
import { type NationName, nationAt, nationsFrom } from "./nations.ts";
import { stemOf } from "./stem.ts";

/** A word that can tell a topic: its stem and the places of its first and last word among those it was read from. */
export interface Term {
  readonly stem: string;
  readonly first: number;
  readonly last: number;
}

/** The terms among these words, function words and marks left out; several words that name a country are one term. */
export const termsOf = (words: readonly string[]): Term[] => termsOfTokens(words.map((text) => ({ word: wordOf(text) })));

/** The same of the words of a text. */
export function termsOfTokens(tokens: readonly { readonly word: Word }[]): Term[] {
  const terms: Term[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    const { names, stems } = readWord(token.word);
    const nation = names.length === 0 ? null : nationAt(names, tokens, index);
    if (nation !== null) {
      terms.push({ stem: nation.key, first: index, last: index + nation.length - 1 });
      index += nation.length - 1;
      continue;
    }
    for (const stem of stems) terms.push({ stem, first: index, last: index });
  }
  return terms;
}

/** What a word can give to a topic: the names of countries that begin with it, and its stems. */
interface WordTerms {
  readonly names: readonly NationName[];
  readonly stems: readonly string[];
}

const readWord: (word: Word) => WordTerms = aboutWord(({ text }) => ({ names: nationsFrom(text), stems: stemsOf(text) }));

/** The stems of a word and of its parts where a hyphen joins them; none for a function word or a mark. */
function stemsOf(word: string): string[] {
  const lower = word.toLowerCase();
  if (FUNCTION_WORDS.has(lower) || !/[\p{L}\p{N}]/u.test(lower)) return [];
  return lower
    .split("-")
    .filter((part) => part !== "" && !FUNCTION_WORDS.has(part))
    .map(stemOf);
}

/** The words of a phrase outside any text, cut as the tagger cuts a text. */
export const wordsOf = (phrase: string): string[] =>
  phrase.match(/(?:\p{Lu}\.)+|\d[\d.,]*\d|[\p{L}\p{N}]+(?=['’]s(?![\p{L}\p{N}]))|['’]s(?![\p{L}\p{N}])|[\p{L}\p{N}]+|[^\s]/gu) ??
  [];
