import { clauseStart, hasFiniteVerb, trimEnd } from "./content-end.ts";
import type { Phrase } from "./phrase.ts";
import type { SentenceWords } from "./sentence-words.ts";
import { isComma, isDash } from "./token-kinds.ts";

/** Words reported that stand before their report. */
export interface ContentBefore {
  readonly parts: readonly Phrase[];
  readonly isQuotation: boolean;
}

/**
 * The words reported that stand before a report beginning at `start` ("…, he said"): a quotation, or the clause before
 * the comma. Null where no mark sets the report off.
 */
export function contentBefore(words: SentenceWords, start: number): ContentBefore | null {
  const { tokens } = words;
  let last = start - 1;
  if (isComma(tokens[last]) || isDash(tokens[last])) last--;
  const quotation = words.quotations[words.quoted[last] ?? -1];
  if (quotation !== undefined && quotation.end === last + 1) {
    const before = tokens[quotation.start - 1];
    if (
      before === undefined ||
      /^[,:;.!?—–(]$/.test(before.text) ||
      /^(?:and|but|so|that)$/.test(before.lower) ||
      words.quoted[quotation.start - 1] !== -1
    ) {
      return { parts: adjoining(words, quotation), isQuotation: true };
    }
    // A fragment inside a clause: the whole clause is reported. A fragment that ends without a comma is only named.
    if (!/^[,.!?…]$/.test(tokens[last - 1]?.text ?? "") && !isComma(tokens[start - 1])) return null;
    const from = clauseStart(words, quotation.start);
    return { parts: [{ start: from, end: quotation.end }], isQuotation: false };
  }
  if (!isComma(tokens[start - 1]) || start < 3) return null;
  const from = clauseStart(words, start - 1);
  const end = trimEnd(words, from, start - 1);
  return end > from && hasFiniteVerb(words, { start: from, end }) ? { parts: [{ start: from, end }], isQuotation: false } : null;
}

/** A quotation together with those right before it. */
function adjoining(words: SentenceWords, quotation: Phrase): Phrase[] {
  const parts = [quotation];
  for (let index = words.quotations.length - 1; index >= 0; index--) {
    const other = words.quotations[index];
    const first = parts[0];
    if (other === undefined || first === undefined || other.end > first.start) continue;
    if (other.end === first.start) parts.unshift(other);
    else break;
  }
  return parts;
}
