import type { ArticleInput, KnownActor, Reading, TopicDefinition } from "@stance/schema";
import { addKnownActors, indexKnownActors } from "./actors/resolve.ts";
import { readArticle } from "./read-article.ts";
import type { Tagger } from "./tagger/judge.ts";
import { indexTopics } from "./topics/index-topics.ts";

/** A reader that goes on learning actors: who is named in one article is known in the next. */
export interface ReadingSession {
  readonly name: string;
  readonly version: string;
  read(article: ArticleInput): Reading;
}

/** Changes whenever the rules would read the same text otherwise; a stored reading of another version is read again. */
export const RULES_VERSION = "1";

/** A session of the rule reader over these topics, beginning with these actors. Where a tagger is given it has its say. */
export function createRulesReader(
  topics: readonly TopicDefinition[],
  known: readonly KnownActor[] = [],
  tagger: Tagger | null = null,
): ReadingSession {
  const topicIndex = indexTopics(topics);
  const actorIndex = indexKnownActors(known);
  return {
    name: tagger === null ? "rules" : "tagger",
    version: RULES_VERSION,
    read(article) {
      const reading = readArticle(article, topicIndex, actorIndex, tagger);
      addKnownActors(actorIndex, reading.actors);
      return reading;
    },
  };
}
