import { foldWords, hasAllWords } from "./fold.ts";

/** How well typed words fit a topic, best first: they are its name, a keyword, or all stand in one of these. */
export const TOPIC_FITS = ["NAME", "KEYWORD", "WORDS"] as const;
/** How well typed words fit a topic. */
export type TopicFit = (typeof TOPIC_FITS)[number];

interface NamedTopic {
  readonly name: string;
  readonly slug: string;
  readonly keywords: readonly string[];
}

/** How the words fit the topic; null where they do not. */
export function topicFit({ name, slug, keywords }: NamedTopic, words: string): TopicFit | null {
  const asked = foldWords(words).join(" ");
  if (asked === "") return null;
  const isSame = (named: string): boolean => foldWords(named).join(" ") === asked;
  if (isSame(name) || isSame(slug)) return "NAME";
  if (keywords.some(isSame)) return "KEYWORD";
  return [name, ...keywords].some((named) => hasAllWords(named, words)) ? "WORDS" : null;
}
