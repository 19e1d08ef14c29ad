import { overlaps, type ReadMention, type Span } from "@stance/schema";
import type { PlacedStatement } from "./place-statement.ts";

/**
 * The actor whom the speaker's words name: that of the mention they share most with, by a pronoun only where the fullest
 * name tells nobody. Null where two actors fit as well as one another.
 */
export function findSpeaker(text: string, statement: PlacedStatement, mentions: readonly ReadMention[]): string | null {
  const named = mentions.filter((mention) => mention.form !== "PRONOUN" && mention.actor !== null);
  const byWords = statement.speaker === null ? null : actorIn(text, statement.speaker, named);
  if (byWords !== null) return byWords;
  const byName = new Set(statement.names.flatMap((span) => actorIn(text, span, named) ?? []));
  const [only, second] = byName;
  if (only !== undefined) return second === undefined ? only : null;
  const pronouns = mentions.filter((mention) => mention.form === "PRONOUN" && mention.actor !== null);
  return statement.speaker === null ? null : actorIn(text, statement.speaker, pronouns);
}

const AND = /(?:^|\s|,)(?:and|or|&)\s/u;

function actorIn(text: string, span: Span, mentions: readonly ReadMention[]): string | null {
  const within = mentions.filter((mention) => overlaps(mention, span)).toSorted((a, b) => shared(b, span) - shared(a, span));
  const [best, ...rest] = within;
  if (best === undefined) return null;
  const others = rest.filter((mention) => mention.actor !== best.actor);
  const isRival = (other: ReadMention): boolean => {
    const [first, last] = other.start < best.start ? [other, best] : [best, other];
    return shared(other, span) === shared(best, span) || AND.test(text.slice(first.end, last.start));
  };
  return others.some(isRival) ? null : best.actor;
}

const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);
