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
  const isJoined = document.tokens.slice(first, end).some((token) => token.lower === "," || token.lower === "and");
  if (!isList || (named.length > 1 && !isJoined) || !named.some((mention) => mention.actor === actor)) return [];
  named.push(...beforeSpeaker(document, statement, first, mentions));
  const outermost = named.filter((mention) => !named.some((other) => other !== mention && contains(other, mention)));
  return [...new Set(outermost.flatMap((mention) => mention.actor ?? []))].filter((other) => other !== actor);
}

const CLAUSE_STARTS = new Set([",", "after", "as", "while", "because", "that", "when", "since", "although", "but"]);
/** No name with its title is longer, in UTF-16 code units. */
const NAME_LENGTH = 120;

/** "after Hungary and | Poland refused": one that stands before the speaker, at the beginning of the clause. */
function beforeSpeaker(
  document: Document,
  statement: FoundStatement,
  first: number,
  mentions: ByPlace<LocalMention>,
): LocalMention[] {
  const last = document.tokens[first - 2];
  if (document.tokens[first - 1]?.lower !== "and" || last === undefined) return [];
  const mention = mentions
    .beginningIn(last.end - NAME_LENGTH, last.end)
    .find((one) => one.phrase.end === last.end && one.form !== "PRONOUN");
  if (mention === undefined) return [];
  const lead = document.tokens[tokensWithin(document, mention.phrase).first - 1];
  const isStart =
    lead === undefined || CLAUSE_STARTS.has(lead.lower) || document.sentences[statement.sentence]?.start === mention.phrase.start;
  return isStart ? [mention] : [];
}

const contains = (outer: LocalMention, inner: LocalMention): boolean =>
  outer.phrase.start <= inner.start &&
  outer.phrase.end >= inner.end &&
  outer.phrase.end - outer.phrase.start > inner.phrase.end - inner.phrase.start;
