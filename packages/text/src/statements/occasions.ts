import { ADDRESSEE_HEADS } from "./lexicon/words.ts";
import { isOccasion, isTimePhrase, nounPhraseAfter } from "./noun-phrase-after.ts";
import type { Phrase } from "./phrase.ts";
import type { SentenceWords } from "./sentence-words.ts";
import { isTimeWord } from "./token-kinds.ts";

/** Steps over "on Tuesday", "Monday", "in a statement", "to reporters", commas around them left alone. */
export function skipOccasions(words: SentenceWords, from: number): number {
  const { tokens } = words;
  let index = from;
  for (let count = 0; count < 5; count++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (tokens[index + 1]?.tag === "PART" && tokens[index + 1]?.lower !== "to") break;
    if (isTimeWord(token) && token.tag !== "ADJ" && !/^(?:this|now|first|then|that|moment|the)$/.test(token.lower)) index++;
    else if (
      /^(?:publicly|repeatedly|further|recently|also|instead|simply|bluntly|flatly|clearly|explicitly|again)$/.test(token.lower)
    )
      index++;
    else if (token.tag === "ADP" || token.lower === "to") {
      const phrase = nounPhraseAfter(words, index + 1);
      if (phrase === null) break;
      const heads = tokens.slice(phrase.start, phrase.end);
      const fits =
        isTimePhrase(tokens, phrase.start, phrase.end) ||
        heads.some((each) => isTimeWord(each) && /day$/.test(each.lower)) ||
        isOccasion(tokens, phrase.start, phrase.end) ||
        isOccasionInside(words, phrase) ||
        ((token.lower === "to" || token.lower === "with") && heads.some((each) => ADDRESSEE_HEADS.has(each.lower)));
      if (!fits) break;
      index = phrase.end;
    } else break;
  }
  return index;
}

/** "an interview with CNN": the occasion is the first noun, what hangs on it follows. */
function isOccasionInside(words: SentenceWords, phrase: Phrase): boolean {
  for (let index = phrase.start; index < phrase.end; index++) {
    if (words.tokens[index]?.tag === "ADP") return isOccasion(words.tokens, phrase.start, index);
  }
  return false;
}
