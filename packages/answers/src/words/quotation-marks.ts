const OPENING_MARK = /(?<mark>["“„«])$/;
const CLOSING_MARK = /^[,.!?…]?(?<mark>["”»])/;
const OPENED = /[“„«]/g;
const CLOSED = /[”»]/g;
const STRAIGHT = /"/g;

/** Words cut out of a text, with the text right before and after them. */
export interface CutWords {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * The words on one line, in quotation marks where they stand in such in the text: the mark right outside them is given
 * back, so that no quotation is left half open and nothing that was not quoted looks as if it were.
 */
export function withQuotationMarks({ exact, prefix, suffix }: CutWords): string {
  const words = exact.replace(/\s+/g, " ").trim();
  const before = OPENING_MARK.exec(prefix)?.groups?.mark;
  const after = CLOSING_MARK.exec(suffix)?.groups?.mark;
  const balance = count(words, OPENED) - count(words, CLOSED);
  const isOdd = count(words, STRAIGHT) % 2 === 1;
  if (balance === 0 && !isOdd) return isQuotation(words, before, after) ? `“${words}”` : words;
  const opens = balance < 0 || (isOdd && before !== undefined);
  return opens ? `${before ?? ""}${words}` : `${words}${after ?? ""}`;
}

/** All of the words are one quotation where a mark stands right outside and none within. */
const isQuotation = (words: string, before: string | undefined, after: string | undefined): boolean =>
  (before !== undefined || after !== undefined) && count(words, OPENED) + count(words, STRAIGHT) === 0;

const count = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0;
