/** An amount as it is written, at its place among the words it was found in. */
export interface Amount {
  readonly value: number;
  /** "USD", "EUR", "GBP" or "%". */
  readonly unit: string;
  readonly start: number;
  readonly end: number;
  /** It is said to be a bound or a guess: "at least", "about". */
  readonly hedged: boolean;
}

const CURRENCIES: Readonly<Record<string, string>> = {
  $: "USD",
  "€": "EUR",
  "£": "GBP",
  dollars: "USD",
  euros: "EUR",
  pounds: "GBP",
};
const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, bn: 1e9, trillion: 1e12 };

const AMOUNT =
  /([$€£])?(?<![\d.,])(\d{1,15}(?:,\d{3}){0,5}(?:\.\d{1,4})?)[ -]?(thousand|million|billion|bn|trillion)?\b[ -]?(dollars|euros|pounds|%|per ?cent)?/giu;
const HEDGE =
  /(?:at least|at most|more than|less than|up to|about|around|nearly|almost|roughly|some|over|under|estimated)\s*[$€£]?$/iu;
const HEDGE_LENGTH = 16;

/** The amounts of money and the shares in these words, in order. */
export function findAmounts(words: string): Amount[] {
  return [...words.matchAll(AMOUNT)].flatMap((match) => {
    const [, sign, digits = "", scale, name] = match;
    const unit = unitOf(sign, name?.toLowerCase());
    if (unit === null) return [];
    const value = Number(digits.replaceAll(",", "")) * (SCALES[scale?.toLowerCase() ?? ""] ?? 1);
    const before = words.slice(Math.max(0, match.index - HEDGE_LENGTH), match.index);
    return [{ value, unit, start: match.index, end: match.index + match[0].trimEnd().length, hedged: HEDGE.test(before) }];
  });
}

function unitOf(sign: string | undefined, name: string | undefined): string | null {
  if (name === "%" || name?.startsWith("per")) return "%";
  return CURRENCIES[sign ?? name ?? ""] ?? null;
}
