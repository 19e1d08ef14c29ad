import { matchGazetteer } from "./gazetteer.ts";
import type { TokenRange } from "./read-run.ts";
import { ROLE_ABBREVIATIONS, ROLE_HEADS, ROLE_MODIFIERS } from "./role-words.ts";
import { isSameSentence, type Scan, wordNear } from "./scan.ts";

/** The longest title in words, and the longest phrase between commas that is read as one. */
const LONGEST_TITLE = 8;
const LONGEST_APPOSITION = 16;

/** Participles that are part of a title. */
const INCUMBENT =
  /^(?:acting|retiring|outgoing|incoming|presiding|serving|sitting|leading|ruling|reigning|managing|visiting|retired)$/;

const isRoleWord = (lower: string): boolean => ROLE_HEADS.has(lower) || ROLE_ABBREVIATIONS.has(lower);

/**
 * A title right before a name: "Freedonian president", "the president of Freedonia,". `from` is where the name or its
 * capitalised title begins, `nameEnd` where the name ends.
 */
export function roleBefore(scan: Scan, from: number, nameEnd: number): TokenRange | null {
  const before = wordNear(scan, from - 1, from);
  if (before?.text === ",") return scan.words[nameEnd]?.text === "," ? roleAcrossComma(scan, from) : null;
  if (before === undefined || !isRoleWord(before.lower) || before.tag === "VERB") return null;
  return { first: titleStart(scan, from - 1), end: from };
}

function titleStart(scan: Scan, head: number): number {
  let at = head;
  while (at > 0 && head - at < LONGEST_TITLE && isSameSentence(scan, at - 1, head) && isTitleWord(scan, at - 1, at)) at--;
  while (/^(?:-|'s|’s)$/.test(scan.words[at]?.text ?? "")) at++;
  return at;
}

/** "the president of Freedonia, Ann Smith,": a definite title, closed by commas, before the name. */
function roleAcrossComma(scan: Scan, from: number): TokenRange | null {
  const { words } = scan;
  let head = -1;
  let at = from - 2;
  for (; at > from - 2 - LONGEST_TITLE && isSameSentence(scan, at, from); at--) {
    const word = words[at];
    if (word === undefined || /^(?:VERB|AUX|PRON|CCONJ|SCONJ|ADV|PUNCT)$/.test(word.tag)) break;
    if (isRoleWord(word.lower)) {
      head = at;
      break;
    }
  }
  if (head < 0) return null;
  const first = titleStart(scan, head);
  const opener = words[first - 1];
  if (opener === undefined || !/^(?:the|its|his|her|their|'s|’s)$/.test(opener.lower)) return null;
  const owner = scan.pieceEndingAt(first - 1);
  return { first: /^['’]s$/.test(opener.lower) && owner !== undefined ? owner.first : first, end: from - 1 };
}

/** Leftwards, a title goes on over its modifiers, nationalities, names in capitals and hyphens. */
function isTitleWord({ words }: Scan, index: number, next: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  if (word.text === "-") return words[index - 1]?.end === word.start && word.end === words[next]?.start;
  if (word.lower === "of") return words[index - 1]?.isCapital === true && words[next]?.isCapital === true;
  if (/^(?:DET|PRON|VERB|AUX|ADP|PUNCT|CCONJ|SCONJ|ADV|PART|NUM)$/.test(word.tag))
    return ROLE_MODIFIERS.has(word.lower) && word.tag !== "VERB" && word.tag !== "DET";
  return (
    ROLE_MODIFIERS.has(word.lower) ||
    isRoleWord(word.lower) ||
    (word.isCapital && !word.isFirst) ||
    matchGazetteer([word.text], 0) !== null
  );
}

/** The title between commas behind a name: "Ann Smith, the head of the bank, said". Without its article; null where there is none. */
export function roleAfter(scan: Scan, end: number): { readonly title: TokenRange; readonly phrase: TokenRange } | null {
  const { words } = scan;
  if (words[end]?.text !== "," || !isSameSentence(scan, end, end - 1)) return null;
  const age = /^\d{1,2}$/.test(words[end + 1]?.text ?? "") && words[end + 2]?.text === "," ? 2 : 0;
  const first = end + 1 + age;
  let at = first;
  let head = -1;
  while (at < first + LONGEST_APPOSITION && isSameSentence(scan, at, end)) {
    const word = words[at];
    if (word === undefined || /^[,;.:()“”"—–]$/.test(word.text)) break;
    const isBeforeComplement = head < 0 || words.slice(head + 1, at).every(({ tag }) => tag !== "ADP");
    if (isBeforeComplement && isRoleWord(word.lower) && word.tag !== "VERB") head = at;
    if (
      head < 0 &&
      ((word.tag === "VERB" && !INCUMBENT.test(word.lower)) ||
        word.tag === "AUX" ||
        /^(?:who|which|and|but|PRON)$/.test(word.lower))
    )
      return null;
    if (head >= 0 && word.tag === "VERB" && !isParticiple(word.lower, words[at + 1]?.tag)) return null;
    if (head >= 0 && word.tag === "AUX") return null;
    const isList = word.lower === "and" && words[at - 1]?.isCapital === true && words[at + 1]?.isCapital === true;
    if (head >= 0 && !isList && (/^(?:who|which|that|where|when|and|but|told|said)$/.test(word.lower) || word.tag === "AUX"))
      break;
    at++;
  }
  if (head < 0 || head - first > 7 || at <= head || words[head + 1]?.isCapital === true) return null;
  const opener = words[first];
  const isArticle = opener !== undefined && /^(?:the|a|an|his|her|its|their|one|another|also)$/.test(opener.lower);
  if (opener?.lower === "both") return null;
  if (!isArticle && /^(?:ADP|ADV|SCONJ|PRON)$/.test(opener?.tag ?? "")) return null;
  return { title: { first: isArticle ? first + 1 : first, end: at }, phrase: { first, end: at } };
}

/** "elected by them", "representing us" go on describing; "signed a" begins a sentence of its own. */
const isParticiple = (word: string, nextTag: string | undefined): boolean =>
  word.endsWith("ing") || (word.endsWith("ed") && nextTag === "ADP");
