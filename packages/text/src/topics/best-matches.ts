import type { Token } from "../findings.ts";
import type { TopicIndex } from "./index-topics.ts";
import { IN_PART } from "./match-phrase.ts";
import type { TopicMatch } from "./match-topics.ts";
import { CLAUSE_MARK, COORDINATION, VERB_TAGS } from "./token-kinds.ts";

/** Behind these stands another thing, not more of the same phrase. */
const PARTING = new Set(["without", "before", "unless", "until", "if", "except", "despite", "after", "exchange", "return"]);

/** Of matches that share words: of one topic the surest, of two topics the narrower, else the longer, else the surer. */
export function longest(
  matches: readonly TopicMatch[],
  index: TopicIndex,
  onLoss?: (winner: TopicMatch, loser: TopicMatch) => void,
): TopicMatch[] {
  const ofTopic = [...Map.groupBy(matches, (match) => match.topic).values()].flatMap(surest);
  return ofTopic.filter((match) => {
    const winner = ofTopic.find((other) => other.topic !== match.topic && beats(other, match, index));
    if (winner !== undefined) onLoss?.(winner, match);
    return winner === undefined;
  });
}

const SURE = 0.8;

function surest(matches: readonly TopicMatch[]): TopicMatch[] {
  const kept: TopicMatch[] = [];
  const length = (match: TopicMatch): number => (match.score < SURE ? -1 : match.last - match.first);
  for (const match of matches.toSorted((a, b) => length(b) - length(a) || b.score - a.score || a.first - b.first)) {
    if (!kept.some((other) => other.first <= match.last && match.first <= other.last)) kept.push(match);
  }
  return kept;
}

function beats(other: TopicMatch, match: TopicMatch, index: TopicIndex): boolean {
  if (other.first > match.last || other.last < match.first) return false;
  const isNarrower = (a: TopicMatch, b: TopicMatch): boolean => index.topics.get(a.topic)?.broader.includes(b.topic) === true;
  const isWithin = match.first <= other.first && match.last >= other.last && match.last - match.first > other.last - other.first;
  if (isNarrower(other, match)) return other.score > IN_PART && !(isWithin && match.score >= other.score);
  const isAround = other.first <= match.first && other.last >= match.last && other.last - other.first > match.last - match.first;
  if (isNarrower(match, other) && match.score > IN_PART && !isAround) return false;
  if (other.first > match.first || other.last < match.last) return false;
  return other.last - other.first > match.last - match.first
    ? other.score >= match.score * IN_PART
    : other.score > match.score + 0.02;
}

/** How many tokens apart the words of a topic and those of a broader one may be to belong to one noun phrase. */
const SAME_PHRASE = 6;

/** Marks the matches that only name the broader topic of a neighbour. */
export function withCovered(matches: readonly TopicMatch[], index: TopicIndex, tokens: readonly Token[]): TopicMatch[] {
  const isOnePhrase = (a: TopicMatch, b: TopicMatch): boolean => {
    const between = tokens.slice(Math.min(a.last, b.last) + 1, Math.max(a.first, b.first));
    return (
      between.length < SAME_PHRASE &&
      !between.some(
        (token) =>
          VERB_TAGS.has(token.tag) || CLAUSE_MARK.test(token.text) || COORDINATION.has(token.lower) || PARTING.has(token.lower),
      )
    );
  };
  const isNarrower = (other: TopicMatch, match: TopicMatch): boolean =>
    index.topics.get(other.topic)?.broader.includes(match.topic) === true;
  return matches.map((match) => ({
    ...match,
    isCovered: matches.some((other) => isNarrower(other, match) && isOnePhrase(match, other)),
  }));
}
