import { adjacent, type Subject } from "./found-subject.ts";
import { COORDINATORS, SUBORDINATORS } from "./lexicon/words.ts";
import { nounPhraseBefore } from "./noun-phrase-before.ts";
import type { Phrase } from "./phrase.ts";
import type { SentenceWords } from "./sentence-words.ts";
import { isComma, isDash, isQuotationMark } from "./token-kinds.ts";

const ASIDE_OPENER =
  /^(?:who|which|whose|whom|where|when|while|an?|the|one|including|like|such|former|formerly|also|then|now|both|himself|herself|in|of|at|from|with|for|on|as|according|along|himself|if|his|her|its|their|\()$/;

/** The subject before ", who …," or ", a professor at Harvard,": the comma at `close` ends the aside. */
export function subjectBeforeAside(words: SentenceWords, close: number): Subject | null {
  const { tokens } = words;
  const floor = regionStart(words, close);
  let best: Phrase | null = null;
  let inFronted = false;
  for (let index = close - 1; index > floor; index--) {
    if (!isComma(tokens[index]) || words.quoted[index] !== -1) continue;
    const opener = tokens[index + 1];
    if (best !== null && (inFronted || !isAsideStart(words, index + 1))) break;
    if (opener === undefined || (COORDINATORS.has(opener.lower) && best === null)) return null;
    const phrase = nounPhraseBefore(words, index, floor);
    if (phrase === null || isAge(words, phrase)) continue;
    const previous = tokens[phrase.start - 1];
    if (best !== null && previous !== undefined && phrase.start > floor && previous.tag === "ADP") break;
    if (best !== null && isFronted(words, floor, phrase.start)) break;
    best = phrase;
    inFronted = phrase.start > floor && !isComma(previous) && !isInsideAside(words, floor, phrase.start);
  }
  return best === null ? null : adjacent(best);
}

/** "Ana Silva, 24, a baker, said". */
const isAge = ({ tokens }: SentenceWords, { start, end }: Phrase): boolean =>
  end - start === 1 && tokens[start]?.tag === "NUM" && isComma(tokens[start - 1]) && tokens[start - 2]?.tag === "PROPN";

const isAsideStart = (words: SentenceWords, index: number): boolean => {
  const token = words.tokens[index];
  return token !== undefined && (ASIDE_OPENER.test(token.lower) || token.tag === "VERB" || token.tag === "ADJ");
};

/** Between the last comma and the phrase stands the opening of an aside: "who worked for Sen. Alexander". */
function isInsideAside(words: SentenceWords, floor: number, start: number): boolean {
  for (let index = start - 1; index >= floor; index--) if (isComma(words.tokens[index])) return isAsideStart(words, index + 1);
  return false;
}

const isFronted = (words: SentenceWords, floor: number, start: number): boolean => {
  const first = words.tokens[floor];
  return (
    start > floor &&
    first !== undefined &&
    (first.lower === "following" ||
      first.tag === "ADP" ||
      first.tag === "SCONJ" ||
      first.tag === "ADV" ||
      SUBORDINATORS.has(first.lower))
  );
};

/** The subject before an aside between dashes; the dash at `close` ends it. */
export function beforeDashes(words: SentenceWords, close: number): Subject | null {
  for (let index = close - 1; index > 0 && close - index < 60; index--) {
    if (!isDash(words.tokens[index])) continue;
    const phrase = nounPhraseBefore(words, index);
    return phrase === null ? null : adjacent(phrase);
  }
  return null;
}

/** Where the words of this clause may begin: behind the last quotation, colon or semicolon. */
function regionStart(words: SentenceWords, from: number): number {
  for (let index = from - 1; index >= 0; index--) {
    const token = words.tokens[index];
    if (token === undefined) break;
    if (
      token.text === ";" ||
      token.text === ":" ||
      (isQuotationMark(token) &&
        (words.quotations[words.quoted[index] ?? -1]?.end ?? 0) - 1 === index &&
        /^[,.!?]$/.test(words.tokens[index - 1]?.text ?? ""))
    )
      return index + 1;
  }
  return 0;
}
