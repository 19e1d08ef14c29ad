import { nounPhraseAfter } from "./noun-phrase-after.ts";
import type { SentenceWords } from "./sentence-words.ts";
import { isComma } from "./token-kinds.ts";

const FRONTING = /^(?:while|whilst|although|though|after|as|when|if|because|since|despite|before|by|in|having|once|whereas)$/;

/**
 * The end of a fronted clause that holds the verb at `verb`: the comma in "While Silva said no, the house agreed".
 * Infinite where the verb stands in no such clause.
 */
export function fronted(words: SentenceWords, verb: number): number {
  const { tokens } = words;
  const opener = subordinatorBefore(words, verb);
  if (opener < 0) return Number.POSITIVE_INFINITY;
  for (let index = opener + 1; index < verb; index++) {
    if (isComma(tokens[index]) && isMainClause(words, index + 1) && !isInList(words, index + 1, verb))
      return Number.POSITIVE_INFINITY;
  }
  for (let index = verb + 1; index < tokens.length; index++) {
    if (isComma(tokens[index]) && words.quoted[index] === -1 && isMainClause(words, index + 1)) return index;
  }
  return Number.POSITIVE_INFINITY;
}

/** The word that opens a fronted clause before any finite verb: "while" or "after" in "Three years after Silva vowed"; -1 for none. */
function subordinatorBefore(words: SentenceWords, verb: number): number {
  for (let index = 0; index < verb; index++) {
    const token = words.tokens[index];
    if (token === undefined) return -1;
    if (FRONTING.test(token.lower) && (token.lower !== "in" || index === 0) && (token.lower !== "by" || index === 0))
      return index;
    if (index === 0 && /ing$/.test(token.lower)) return index;
    if (token.tag === "VERB" || token.tag === "AUX" || isComma(token)) return -1;
  }
  return -1;
}

/** "Britain, Japan and Switzerland have asked": the comma parts the members of the clause's own subject. */
function isInList(words: SentenceWords, start: number, verb: number): boolean {
  const subject = nounPhraseAfter(words, start);
  const own = words.tokens
    .slice(subject?.end ?? start, verb)
    .every((token) => token.tag === "AUX" || token.tag === "ADV" || token.tag === "PART");
  return own && words.tokens.slice(start, subject?.end).some((token) => token.lower === "and" || token.lower === "or");
}

function isMainClause(words: SentenceWords, start: number): boolean {
  const subject = nounPhraseAfter(words, start);
  if (subject === null) return false;
  let index = subject.end;
  while (words.tokens[index]?.tag === "ADV") index++;
  const verb = words.tokens[index];
  return (
    verb !== undefined &&
    (verb.tag === "AUX" ||
      (verb.tag === "VERB" && !/ing$/.test(verb.lower)) ||
      (isComma(verb) && /^(?:who|which)$/.test(words.tokens[index + 1]?.lower ?? "")))
  );
}
