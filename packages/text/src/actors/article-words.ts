import { beginsWithCapital } from "../document/capitals.ts";
import type { Document, Quotation, Token } from "../findings.ts";
import { isCommonGivenName } from "./given-name-genders.ts";
import { PLAIN_CAPITALS } from "./other-words.ts";
import { wordShape } from "./word-shape.ts";

/** A token, without the mark that the tagger left on it, with what names need to know of its surroundings. `index` counts in `document.tokens`. */
export interface ArticleWord extends Token {
  readonly index: number;
  /** Index into `document.sentences`. */
  readonly sentence: number;
  /** Begins with a capital letter that says something: not merely because a sentence or quotation begins. */
  readonly isCapital: boolean;
  /** Begins a sentence or a quotation, so that its capital says little. */
  readonly isFirst: boolean;
  /** Stands within quotation marks. */
  readonly isQuoted: boolean;
  /** Stands in a headline that gives every word a capital. */
  readonly isTitleCase: boolean;
  /** Bits of `WORD_KINDS`: what the word may be to an actor. */
  readonly kinds: number;
  /** A name of the gazetteer begins with it. */
  readonly beginsName: boolean;
}

const FUNCTION_TAGS = new Set(["DET", "ADP", "PRON", "SCONJ", "CCONJ", "AUX", "PART", "INTJ", "NUM"]);
/** From this share of capitals on, a headline gives a capital to every word. */
const TITLE_CASE_SHARE = 0.6;
/** Shorter words are written small even there; in letters. */
const SHORT_WORD = 4;

/** All words of the document, in order; `words[i].index === i`. */
export function readArticleWords(document: Document): ArticleWord[] {
  const words: ArticleWord[] = [];
  const { tokens } = document;
  const isQuoted = quotedPlaces(document.quotations);
  for (const [sentence, { firstToken, endToken, part }] of document.sentences.entries()) {
    const isHead = document.parts[part]?.kind !== "PARAGRAPH";
    const isTitleCase = isHead && hasTitleCase(tokens.slice(firstToken, endToken));
    let isFirst = true;
    for (let index = firstToken; index < endToken; index++) {
      const token = tokens[index] as Token;
      const next = index + 1 < endToken ? tokens[index + 1] : undefined;
      const { text, lower, cut, isWord, hasCapital, opensQuotation, kinds, beginsName } = wordShape(token.word);
      const { start, tag, lemma } = token;
      words.push({
        start,
        end: token.end - cut,
        word: token.word,
        text,
        lower,
        tag,
        lemma,
        index,
        sentence,
        isFirst: isWord && isFirst,
        isTitleCase,
        kinds,
        beginsName,
        isQuoted: isQuoted(start),
        isCapital: hasCapital && !(isFirst && isPlainStart(text, lower, tag, next)),
      });
      if (isWord) isFirst = false;
      else if (opensQuotation) isFirst = true;
    }
  }
  return words;
}

/** Tells, for places asked in rising order, whether an outermost quotation holds them. */
function quotedPlaces(quotations: readonly Quotation[]): (place: number) => boolean {
  const outermost = quotations.filter(({ depth }) => depth === 0);
  let next = 0;
  return (place) => {
    while ((outermost[next]?.end ?? Number.POSITIVE_INFINITY) <= place) next++;
    return (outermost[next]?.start ?? Number.POSITIVE_INFINITY) <= place;
  };
}

/** "He Yadong": the Chinese surname stands before a capital, the pronoun does not. */
export const isSurnameHe = (text: string, next: Token | undefined): boolean =>
  text === "He" && next !== undefined && /^\p{Lu}\p{Ll}/u.test(next.text) && next.tag === "PROPN";

/** A first word is taken for a common one by its tag, unless a capital follows that it may belong to. */
function isPlainStart(text: string, lower: string, tag: string, next: Token | undefined): boolean {
  const followed = next !== undefined && beginsWithCapital(next.text);
  if (isSurnameHe(text, next)) return false;
  if (PLAIN_CAPITALS.has(lower) && !(followed && tag === "PROPN")) return true;
  if (tag === "PROPN") return false;
  if (FUNCTION_TAGS.has(tag) || tag === "ADV" || tag === "VERB") return !(followed && isCommonGivenName(text));
  return !followed && !/^\p{Lu}[\p{Lu}.]+$/u.test(text);
}

function hasTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter((token) => token.text.length >= SHORT_WORD && /^\p{L}/u.test(token.text));
  return long.length >= 3 && long.filter((token) => beginsWithCapital(token.text)).length / long.length >= TITLE_CASE_SHARE;
}
