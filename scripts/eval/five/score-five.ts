import { basename } from "node:path";
import type { TopicDefinition } from "@stance/schema";
import type { JudgedArticle } from "../judged.ts";
import { countExactSpans, judgeBoilerplate } from "./boilerplate.ts";
import { actorsByMention, type Linking, scoreLinking } from "./linking.ts";
import { judgeMentions } from "./mentions.ts";
import { judgePositions, withBroader } from "./positions.ts";
import type { Read } from "./read-five.ts";
import { judgeStatements } from "./statements.ts";

/** What is measured on the sample articles, in the order in which it is shown. */
export const FIVE_MEASURES = [
  "mentions",
  "statements",
  "statements with speaker",
  "positions, exact topic",
  "positions, topic or broader",
  "boilerplate letters",
] as const;
export type FiveMeasure = (typeof FIVE_MEASURES)[number];

export interface FiveScores {
  /** By file name. */
  readonly articles: Readonly<Record<string, Readonly<Record<FiveMeasure, JudgedArticle[string]>>>>;
  readonly linking: Linking;
  /** Share of all spans whose text is the slice that they claim. */
  readonly exactSpans: number;
}

/** Scores what was found in the sample articles against `data/expected`. */
export function scoreFive(read: readonly Read[], topics: readonly TopicDefinition[]): FiveScores {
  const actorOf = actorsByMention(read);
  const broaderOf = new Map(topics.map((topic) => [topic.id, topic.broader]));
  const mentioned = read.map((article) => ({ read: article, ...judgeMentions(article) }));
  const articles = mentioned.map(({ read: article, mentions }) => {
    const { statements, withSpeaker } = judgeStatements(article, actorOf);
    const measures = {
      mentions,
      statements,
      "statements with speaker": withSpeaker,
      "positions, exact topic": judgePositions(article, actorOf, (topic) => [topic]),
      "positions, topic or broader": judgePositions(article, actorOf, (topic) => withBroader(topic, broaderOf)),
      "boilerplate letters": judgeBoilerplate(article),
    };
    return [basename(article.expected.file), measures] as const;
  });
  const spans = read.map(countExactSpans);
  const total = (count: "all" | "exact"): number => spans.reduce((sum, each) => sum + each[count], 0);
  return {
    articles: Object.fromEntries(articles),
    linking: scoreLinking(mentioned),
    exactSpans: total("all") === 0 ? 0 : total("exact") / total("all"),
  };
}
