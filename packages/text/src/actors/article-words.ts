import type { Document, Token } from "../findings.ts";
import { isCommonGivenName } from "./given-name-genders.ts";
import { PLAIN_CAPITALS } from "./other-words.ts";

/** A token with what names need to know of its surroundings. `index` counts in `document.tokens`. */
export interface ArticleWord extends Token {
  readonly index: number;
  /** Index into `document.sentences`. */
  readonly sentence: number;
  /** Begins with a capital letter that says something: not merely because a sentence or quotation begins. */
  readonly isCapital: boolean;
  /** Begins a sentence or a quotation, so that its capital says little. */
  readonly isFirst: boolean;
  /** Stands in a headline that gives every word a capital. */
  readonly isTitleCase: boolean;
}

const FUNCTION_TAGS = new Set(["DET", "ADP", "PRON", "SCONJ", "CCONJ", "AUX", "PART", "INTJ", "NUM"]);
/** From this share of capitals on, a headline gives a capital to every word. */
const TITLE_CASE_SHARE = 0.6;
/** Shorter words are written small even there; in letters. */
const SHORT_WORD = 4;

/** All words of the document, in order; `words[i].index === i`. */
export function readArticleWords(document: Document): ArticleWord[] {
  const words: ArticleWord[] = [];
  for (const [sentence, { firstToken, endToken, part }] of document.sentences.entries()) {
    const tokens = document.tokens.slice(firstToken, endToken);
    const isHead = document.parts[part]?.kind !== "PARAGRAPH";
    const isTitleCase = isHead && hasTitleCase(tokens);
    let isFirst = true;
    for (const [offset, read] of tokens.entries()) {
      const token = withoutMark(read);
      const isWord = /[\p{L}\p{N}]/u.test(token.text);
      words.push({
        ...token,
        index: firstToken + offset,
        sentence,
        isFirst: isWord && isFirst,
        isTitleCase,
        isCapital: /^\p{Lu}(?!['’](?:m|ll|ve|d|s)$)/u.test(token.text) && !(isFirst && isPlainStart(token, tokens[offset + 1])),
      });
      if (isWord) isFirst = false;
      else if (/^(?:[“"«:‘]|''|``)$/.test(token.text)) isFirst = true;
    }
  }
  return words;
}

/** The tagger leaves a colon on the word before it, and a full stop where it takes the word for an abbreviation. */
function withoutMark(token: Token): Token {
  const mark = /^[\p{L}-]{2,}:$|^\p{Lu}\p{Ll}{3,}\.$|^\p{Lu}{5,}\.$/u.test(token.text) ? 1 : 0;
  if (mark === 0) return token;
  const text = token.text.slice(0, -1);
  return { ...token, text, lower: text.toLowerCase(), end: token.end - 1 };
}

/** A first word is taken for a common one by its tag, unless a capital follows that it may belong to. */
function isPlainStart(token: Token, next: Token | undefined): boolean {
  const followed = next !== undefined && /^\p{Lu}/u.test(next.text);
  if (PLAIN_CAPITALS.has(token.lower) && !(followed && token.tag === "PROPN")) return true;
  if (token.tag === "PROPN") return false;
  if (FUNCTION_TAGS.has(token.tag) || token.tag === "ADV" || token.tag === "VERB")
    return !(followed && isCommonGivenName(token.text));
  return !followed && !/^\p{Lu}[\p{Lu}.]+$/u.test(token.text);
}

function hasTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter((token) => token.text.length >= SHORT_WORD && /^\p{L}/u.test(token.text));
  return long.length >= 3 && long.filter((token) => /^\p{Lu}/u.test(token.text)).length / long.length >= TITLE_CASE_SHARE;
}
