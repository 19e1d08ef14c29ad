import type { Document, Token } from "../../findings.ts";
import { MODALS } from "../lexicon/operators.ts";
import type { TokenRange } from "../tokens-between.ts";

/** The word at an index in lower case; empty outside the document. */
export const lower = (document: Document, at: number): string => document.tokens[at]?.lower ?? "";

/** Whether any token of a range passes. */
export const someToken = (document: Document, range: TokenRange, test: (token: Token) => boolean): boolean =>
  document.tokens.slice(range.first, range.end).some(test);

/** Where the verb group that ends before `at` begins: "must not yet" before "include". */
export function verbStart(document: Document, least: number, at: number): number {
  let start = at;
  while (start > least) {
    const before = document.tokens[start - 1];
    if (
      before === undefined ||
      !(before.tag === "AUX" || before.tag === "PART" || before.tag === "ADV" || MODALS.has(before.lower))
    )
      break;
    start--;
  }
  return start;
}

/** The end of the noun phrase with its complements: a comma before a new clause, a full stop or a conjunction ends it. */
export function phraseEnd(document: Document, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const token = document.tokens[at];
    if (token === undefined || /^[.;:!?—–)]$/u.test(token.text)) break;
    if (token.text === "," && !isListComma(document, at, end)) break;
    if (["but", "because", "while", "although", "which", "who", "before"].includes(token.lower)) break;
    if (token.lower === "in" && lower(document, at + 1) === "order") break;
    at++;
  }
  return at;
}

function isListComma(document: Document, at: number, end: number): boolean {
  const next = document.tokens[at + 1];
  return (
    next !== undefined &&
    at + 1 < end &&
    (next.tag === "ADJ" || next.tag === "NOUN") &&
    document.tokens.slice(at + 1, Math.min(end, at + 8)).some((token) => token.lower === "and" || token.lower === "or")
  );
}

/** The next mark that ends a clause, a comma among them. */
export function clauseEnd(document: Document, from: number, end: number): number {
  let at = from;
  while (at < end && !/^[,.;:!?—–)]$/u.test(document.tokens[at]?.text ?? "")) at++;
  return at;
}
