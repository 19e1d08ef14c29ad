import { aboutWord, type Word } from "../document/word.ts";
import { beginsGazetteerName } from "./gazetteer.ts";
import { kindsOf } from "./word-kinds.ts";

/** What can be told of a word from its letters alone. */
export interface WordShape {
  /** Without the mark that the tagger left on it. */
  readonly text: string;
  readonly lower: string;
  /** How many code units the mark takes; mostly none. */
  readonly cut: number;
  /** Holds a letter or a digit. */
  readonly isWord: boolean;
  /** Begins with a capital that is no shortened "I'm" or "He's". */
  readonly hasCapital: boolean;
  readonly opensQuotation: boolean;
  /** Bits of `WORD_KINDS`. */
  readonly kinds: number;
  /** A name of the gazetteer begins with it. */
  readonly beginsName: boolean;
}

/** The shape of a token's text. */
export const wordShape: (token: Word) => WordShape = aboutWord(({ text: token }) => {
  const cut = lengthOfMark(token);
  const text = cut === 0 ? token : token.slice(0, -cut);
  const lower = text.toLowerCase();
  return {
    text,
    lower,
    cut,
    isWord: /[\p{L}\p{N}]/u.test(text),
    hasCapital: /^\p{Lu}(?!['’](?:m|ll|ve|d|s)$)/u.test(text),
    opensQuotation: /^(?:[“"«:‘]|''|``)$/.test(text),
    kinds: kindsOf(lower),
    beginsName: beginsGazetteerName(text),
  };
});

/** The tagger leaves some colons and possessives on the word, and full stops where it takes the word for an abbreviation. */
function lengthOfMark(token: string): number {
  const mark = /:$|^\p{Lu}[\p{Ll}-]{3,}\.$|^\p{Lu}{5,}\.$|(?<=\p{L})['’]s$/u.exec(token)?.[0];
  if (mark === undefined || !/^\p{L}/u.test(token)) return 0;
  return mark.startsWith("'") || mark.startsWith("’") ? mark.length : 1;
}
