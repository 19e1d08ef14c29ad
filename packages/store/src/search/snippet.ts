import type { Span } from "@stance/schema";
import { normalName } from "../names/normal-name.ts";
import type { SearchTerm } from "./terms.ts";

/** A part of a text with the places of the words that were searched. */
export interface Snippet {
  readonly snippet: string;
  /** Ranges of UTF-16 code units in `snippet`, end exclusive. */
  readonly highlights: readonly Span[];
}

export const SNIPPET_LENGTH = 240;
const LEAD = 60;

// As normal names are cut into words: apostrophes join, everything else that is no letter or digit separates.
const WORD = /[\p{L}\p{N}\p{M}'’‘ʼʹ`´]+/gu;

/** The part of `text` that begins shortly before the place where most different terms stand together. */
export function snippetOf(text: string, terms: readonly SearchTerm[]): Snippet {
  const hits = [...text.matchAll(WORD)].flatMap((match) => {
    const normal = normalName(match[0]);
    const term = terms.find(({ word, isPrefix }) => (isPrefix ? normal.startsWith(word) : normal === word));
    return term === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, word: term.word }];
  });
  const { start, end } = partAround(text, bestStart(hits));
  const highlights = hits
    .filter((hit) => hit.start >= start && hit.end <= end)
    .map((hit) => ({ start: hit.start - start, end: hit.end - start }));
  return { snippet: text.slice(start, end), highlights };
}

interface Hit extends Span {
  readonly word: string;
}

function bestStart(hits: readonly Hit[]): number {
  let best = { start: 0, terms: 0 };
  let first = 0;
  for (const [last, hit] of hits.entries()) {
    while (hit.end - (hits[first]?.start ?? 0) > SNIPPET_LENGTH - LEAD) first += 1;
    const terms = new Set(hits.slice(first, last + 1).map(({ word }) => word)).size;
    if (terms > best.terms) best = { start: hits[first]?.start ?? 0, terms };
  }
  return best.start;
}

function partAround(text: string, at: number): Span {
  const lead = Math.max(0, at - LEAD);
  const line = text.lastIndexOf("\n", Math.max(0, at - 1)) + 1;
  const start = line > lead ? line : lead === 0 ? 0 : afterSpace(text, lead, at);
  if (text.length - start <= SNIPPET_LENGTH) return { start, end: text.length };
  const space = text.lastIndexOf(" ", start + SNIPPET_LENGTH);
  return { start, end: space > at + LEAD ? space : wholeCharacter(text, start + SNIPPET_LENGTH) };
}

function afterSpace(text: string, from: number, to: number): number {
  const space = text.indexOf(" ", from);
  return space !== -1 && space < to ? space + 1 : to;
}

/** The end moved off the middle of a surrogate pair. */
function wholeCharacter(text: string, end: number): number {
  const next = text.charCodeAt(end);
  return next >= 0xdc00 && next <= 0xdfff ? end - 1 : end;
}
