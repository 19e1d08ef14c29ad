import { KnownError } from "@stance/schema";

/** More characters than any name or question needs; far longer patterns are refused by SQLite itself. */
const MOST_CHARACTERS = 500;

/** The text as it was asked for; refuses one that is too long to be a name or words to look for. */
export function askedText(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  throw new KnownError("INPUT_INVALID", `Give at most ${MOST_CHARACTERS} characters, not ${text.length}.`);
}
