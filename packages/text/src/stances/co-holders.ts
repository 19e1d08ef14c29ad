import type { Document, FoundStatement, LocalMention } from "../findings.ts";
import type { ByPlace } from "./by-place.ts";
import { tokensWithin } from "./tokens-between.ts";

const JOINING = new Set([",", "and", "the", "both", "as", "well", "along", "with"]);

/** The other actors that speak or act together with the speaker: "China and Russia object"; empty where one speaks alone. */
export function coHolders(document: Document, statement: FoundStatement, mentions: ByPlace<LocalMention>): string[] {
  const { speaker, actor } = statement;
  if (speaker === null || actor === null) return [];
  const named = mentions
    .beginningIn(speaker.start, speaker.end)
    .filter((mention) => mention.actor !== null && mention.form !== "PRONOUN" && mention.phrase.end <= speaker.end);
  const { first, end } = tokensWithin(document, speaker);
  const isList = document.tokens
    .slice(first, end)
    .every(
      (token) => JOINING.has(token.lower) || named.some(({ phrase }) => token.start >= phrase.start && token.end <= phrase.end),
    );
  if (!isList || !named.some((mention) => mention.actor === actor)) return [];
  const outermost = named.filter((mention) => !named.some((other) => other !== mention && contains(other, mention)));
  return [...new Set(outermost.flatMap((mention) => mention.actor ?? []))].filter((other) => other !== actor);
}

const contains = (outer: LocalMention, inner: LocalMention): boolean =>
  outer.phrase.start <= inner.start &&
  outer.phrase.end >= inner.end &&
  outer.phrase.end - outer.phrase.start > inner.phrase.end - inner.phrase.start;
