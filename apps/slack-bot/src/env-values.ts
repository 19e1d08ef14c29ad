/** What is wrong with the variables read so far; values of secrets are never repeated. */
export type Faults = string[];

/** A whole number within the bounds, both inclusive. */
export function integerIn(
  name: string,
  text: string | undefined,
  otherwise: number,
  [least, most]: readonly [number, number],
  faults: Faults,
): number {
  if (text === undefined) return otherwise;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  faults.push(`${name} must be a whole number from ${least} to ${most}`);
  return otherwise;
}

/** An http or https address. */
export function urlOr(name: string, text: string | undefined, otherwise: string, faults: Faults): string {
  if (text === undefined) return otherwise;
  if (/^https?:\/\//i.test(text) && URL.canParse(text)) return text;
  faults.push(`${name} must be an address that starts with http:// or https://`);
  return otherwise;
}

/** A token as it is; one that starts as the other kind of token does has been put in the wrong place. */
export function secretOf(name: string, text: string | undefined, wrongStart: string, faults: Faults): string | undefined {
  if (text?.startsWith(wrongStart)) faults.push(`${name} holds a token of the other kind, which starts with ${wrongStart}`);
  return text;
}
