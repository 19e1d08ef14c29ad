/**
 * The words of a quotation, cut where it leaves something out ("…", "...", "[...]"), in a form that does not know marks,
 * capitals, accents or brackets. No word holds a space, and no piece is empty.
 */
export function quotedWords(texts: readonly string[]): string[][] {
  return texts
    .flatMap((text) => text.split(OMISSION))
    .map((piece) => normal(piece).match(WORD) ?? [])
    .filter((words) => words.length > 0);
}

const OMISSION = /…|\.\s?\.\s?\./u;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

// "Café" and "Cafe", “it’s” and "it's" are one; a bracket within a word ("[W]e") or around one ("[the] bill") says nothing.
const normal = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}|[[\]]/gu, "")
    .replaceAll("’", "'")
    .toLowerCase();

/** A quotation longer than this is compared as a whole only: what it is compared with may be as long. */
const LONGEST_COMPARED = 1_000;

/** Whether each piece of `part` stands, whole and in order, in a piece of `whole`. */
export function isPartOf(part: readonly (readonly string[])[], whole: readonly (readonly string[])[]): boolean {
  if (lengthOf(part) > LONGEST_COMPARED || lengthOf(whole) > LONGEST_COMPARED) return false;
  const text = whole.map((piece) => ` ${piece.join(" ")} `).join("|");
  let from = 0;
  for (const piece of part) {
    const found = text.indexOf(` ${piece.join(" ")} `, from);
    if (found < 0) return false;
    // The space behind a piece may be the one before the next.
    from = found + piece.join(" ").length + 1;
  }
  return true;
}

/** How many words there are in all pieces. */
export const lengthOf = (pieces: readonly (readonly string[])[]): number => pieces.reduce((sum, { length }) => sum + length, 0);
