import type { TopicId } from "@stance/schema";
import type { TopicRow } from "../read/rows.ts";
import { normalName } from "./normal-name.ts";

/** How well a topic's name fits what was typed, best first. */
const RANKS = { NAME: 0, KEYWORD: 1, WORDS: 2 } as const;

/**
 * The topics that this text names, the best first: by name or slug, then by a keyword, then those with all its words in
 * one name or keyword. Of two that fit alike the broader comes first, then the one with the shorter name.
 */
export function topicsNamed(topics: readonly TopicRow[], text: string): TopicRow[] {
  const asked = topicWords(text);
  if (asked === "") return [];
  const depth = depthsOf(topics);
  return topics
    .flatMap((topic) => {
      const rank = rankOf(topic, asked);
      return rank === null ? [] : [{ topic, rank, depth: depth.get(topic.id) ?? 0 }];
    })
    .sort(
      (a, b) =>
        a.rank - b.rank || a.depth - b.depth || a.topic.name.length - b.topic.name.length || (a.topic.id < b.topic.id ? -1 : 1),
    )
    .map(({ topic }) => topic);
}

function rankOf({ name, slug, keywords }: TopicRow, asked: string): number | null {
  if (topicWords(name) === asked || topicWords(slug) === asked) return RANKS.NAME;
  if (keywords.some((keyword) => topicWords(keyword) === asked)) return RANKS.KEYWORD;
  const words = asked.split(" ");
  const holdsAll = [name, ...keywords].some((named) => {
    const own = new Set(topicWords(named).split(" "));
    return words.every((word) => own.has(word));
  });
  return holdsAll ? RANKS.WORDS : null;
}

/** The words that count: "the minerals deal" names what "minerals deal" names. */
const topicWords = (text: string): string => normalName(text).replace(/^(?:the|an?)(?: |$)/u, "");

function depthsOf(topics: readonly TopicRow[]): Map<TopicId, number> {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  const depthOf = (topic: TopicRow): number => {
    let depth = 0;
    for (let above = topic.broaderId; above !== null && depth < topics.length; above = byId.get(above)?.broaderId ?? null)
      depth += 1;
    return depth;
  };
  return new Map(topics.map((topic) => [topic.id, depthOf(topic)]));
}
