import { firstFrom } from "../dates/tokens-within.ts";
import type { Document, FoundStatement, Token } from "../findings.ts";

const PHRASE = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/;

/** In tokens, from the cue to "quoted by". */
const FARTHEST = 10;

/** Who prints another's words: the words behind "quoted by", or before "quoted Silva as saying". Null where nobody is named so. */
export function quotingMedium(document: Document, statement: FoundStatement): string | null {
  const { cue, speaker, cueClass } = statement;
  if (cue === null || speaker === null || cueClass !== "SPEECH") return null;
  const { tokens } = document;
  const at = firstFrom(tokens, cue.start);
  if (speaker.start > cue.start && speaker.end < cue.end)
    return /^(?:quot|cit)/.test(tokens[at]?.lower ?? "") ? wordsBefore(document, at) : null;
  const end = Math.min(document.sentences[statement.sentence]?.endToken ?? at, at + FARTHEST);
  for (let index = firstFrom(tokens, Math.min(speaker.start, cue.start)); index < end - 1; index++)
    if (isPrinted(tokens, index)) return wordsBehind(document, index + 2);
  return null;
}

/** "quoted by"; "carried by" only of remarks. */
function isPrinted(tokens: readonly Token[], index: number): boolean {
  if (tokens[index + 1]?.lower !== "by") return false;
  const { lower = "" } = tokens[index] ?? {};
  return (
    /^(?:quoted|cited)$/.test(lower) ||
    (/^(?:carried|published|broadcast)$/.test(lower) &&
      /^(?:remarks|comments|statement|interview)$/.test(tokens[index - 1]?.lower ?? ""))
  );
}

function wordsBehind({ text, tokens }: Document, from: number): string | null {
  let end = from;
  while (PHRASE.test(tokens[end]?.tag ?? "")) end++;
  return end === from ? null : text.slice(tokens[from]?.start, tokens[end - 1]?.end);
}

function wordsBefore({ text, tokens }: Document, end: number): string | null {
  let from = end;
  while (PHRASE.test(tokens[from - 1]?.tag ?? "")) from--;
  return from === end ? null : text.slice(tokens[from]?.start, tokens[end - 1]?.end);
}
