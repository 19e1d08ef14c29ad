import type { TopicDefinition } from "@stance/schema";
import { indexTopics } from "../topics/index-topics.ts";
import { draftTopic } from "./draft-topic.ts";
import { groupByPhrase, type Least, storiesOf } from "./group-by-phrase.ts";
import type { LooseStatement } from "./loose-statement.ts";
import { type ReadLoose, readLoose, topicsNamed } from "./read-loose.ts";
import { withoutRetold } from "./without-retold.ts";

/** A topic that several stories speak of and that is not defined yet. */
export interface TopicSuggestion {
  /** A draft: its proposition is made of the statements' own words where they say what should happen, and is for a person to set right. */
  readonly topic: TopicDefinition;
  /** Ids of the statements that it would gather by its keywords, in the order in which they were given. */
  readonly statements: readonly string[];
  readonly stories: number;
}

/** What is asked of a suggestion. */
export interface SuggestionOptions {
  readonly leastStatements: number;
  readonly leastStories: number;
  /** How many suggestions at most. */
  readonly most: number;
}

/**
 * Topics for the statements that speak of none of the known ones, the most telling first. The same statements in the same
 * order give the same suggestions.
 */
export function suggestTopics(
  statements: readonly LooseStatement[],
  known: readonly TopicDefinition[],
  { leastStatements, leastStories, most }: SuggestionOptions,
): TopicSuggestion[] {
  const least: Least = { statements: leastStatements, stories: leastStories };
  const index = indexTopics(known);
  const loose = statements.map(readLoose).filter((statement) => topicsNamed(index, statement).size === 0);
  const slugs = new Set(known.map(({ id }) => id));
  const topics: TopicDefinition[] = [];
  for (const group of groupByPhrase(withoutRetold(loose), least, most)) {
    const topic = draftTopic(group, (slug) => slugs.has(slug));
    slugs.add(topic.id);
    topics.push(topic);
  }
  const gathered = gather(topics, loose);
  return topics.flatMap((topic) => {
    const own = gathered.get(topic.id) ?? [];
    const stories = storiesOf(own).size;
    if (own.length < leastStatements || stories < leastStories) return [];
    return [{ topic, statements: own.map(({ id }) => id), stories }];
  });
}

/** The statements that each topic would find by its own words, so that what is promised is what a reading will give. */
function gather(topics: readonly TopicDefinition[], statements: readonly ReadLoose[]): Map<string, ReadLoose[]> {
  const index = indexTopics(topics);
  const found = new Map<string, ReadLoose[]>();
  for (const statement of statements) {
    for (const topic of topicsNamed(index, statement)) {
      const own = found.get(topic);
      if (own === undefined) found.set(topic, [statement]);
      else own.push(statement);
    }
  }
  return found;
}
