import { tidyWords } from "./page.ts";

/** Longer words are a sentence about the author. */
const MAX_LENGTH = 100;

/** Names without "by" before them and dates behind them; what is an address or a handle is no name. */
export function tidyByline(names: readonly string[]): string[] {
  const tidy = names.map((name) => withoutTail(withoutHead(tidyWords(name) ?? "")));
  return [...new Set(tidy.filter((name) => name !== "" && name.length <= MAX_LENGTH && isName(name)))];
}

/** Whether it names the outlet, its staff or an account: nobody in particular. */
export const isWeakName = (name: string, publisher: string | null): boolean =>
  name.toLowerCase() === publisher?.toLowerCase() ||
  /(?<!\p{L})(?:staff|editors?|editorial|newsroom|admin|administrator|webmaster|redaktion|redacción|rédaction|newsdesk|guest|press release)(?!\p{L})/iu.test(
    name,
  ) ||
  /^[\p{Ll}\p{N}_.-]+$/u.test(name) ||
  /(?<!\p{L})(?:Inc|LLC|Ltd|GmbH|Corp)\.?$/u.test(name);

/** Addresses, handles, dates and invitations are no names. */
const isName = (words: string): boolean =>
  /\p{L}/u.test(words) &&
  !/^(?:https?:|www\.|@|\/|follow|share|view|read|more|about|contact|email)|\d|(?<!\p{L})by$/iu.test(words);

/** "Written by Ada Silva" and "17 January 2017 by Ada Silva" are Ada Silva. */
function withoutHead(name: string): string {
  const begun = name.replace(/^(?:written |story |words |posted |submitted )?by:?\s+/i, "");
  const dated = /^[^\n]{0,60}\d[^\n]{0,40}?\sby:?\s+(?=\p{Lu})/u.exec(begun);
  return dated === null ? begun : begun.slice(dated[0].length);
}

const TAIL =
  /\s*(?:[|·•]|(?<!\p{L})(?:updated|posted|published|more stories|link copied|follow)(?!\p{L})|(?<!\p{L})\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4}|,? (?:senior |staff |special |freelance )+(?:writer|reporter|correspondent))/iu;

/** "Ada Silva Dec 19, 2016 at 2:19 pm" and "Ada Silva | Updated: …" are Ada Silva. */
function withoutTail(name: string): string {
  const end = name.search(TAIL);
  return end <= 0 ? name : name.slice(0, end).trim();
}
