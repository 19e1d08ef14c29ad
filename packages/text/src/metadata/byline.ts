import type { ArticlePart } from "@stance/schema";

const LEAD = /^\W{0,3}(?:story |words |written |reported |posted )?by:?\s+/i;
const PERSON = /^\p{Lu}[\p{L}.’'-]*(?: (?:de|van|von|der|da|bin|al|el|la)| \p{Lu}[\p{L}.’'-]*){1,4}$/u;
const DESK =
  /\b(?:staff|desk|team|news|press|reuters|associated|correspondent|editor|writer|reporter|times|post|agency|service)\b/i;

/** The authors that the byline of the text names, in their order; empty where there is none. */
export function readByline(text: string, parts: readonly ArticlePart[]): string[] {
  const line = parts
    .filter((part) => part.reason === "byline")
    .map((part) => text.slice(part.start, part.end))
    .find((words) => LEAD.test(words));
  if (line === undefined) return [];
  return line
    .replace(LEAD, "")
    .split(/\s*(?:,|\||;|•|\/|&|\band\b|\bfor\b|–|—)\s*/)
    .map((name) => name.trim())
    .filter((name) => PERSON.test(name) && !DESK.test(name));
}
