import type { ArticleInput, KnownActor, Reader, Reading, TopicDefinition } from "@stance/schema";
import { addKnownActors, indexKnownActors } from "./actors/resolve.ts";
import { type ExplainedReading, explainArticle } from "./explain/explain-article.ts";
import { type LocalReading, resolveReading } from "./local-reading.ts";
import { readLocally } from "./read-article.ts";
import type { NamedTagger } from "./tagger/weights-format.ts";
import { indexTopics } from "./topics/index-topics.ts";

/** A reader that waits for nothing; `read` is `readLocally` and then `resolve`. */
export interface RulesReader extends Reader {
  /** Never throws. */
  read(article: ArticleInput): Reading;
  /** All of the reading that no other article has a say in, so that another thread may do it. Never throws. */
  readLocally(article: ArticleInput): LocalReading;
  /** Joins the actors to those known from the articles resolved before. Never throws. */
  resolve(local: LocalReading): Reading;
  /** Reads as `read` does, and tells the choices that the reading comes from. Never throws. */
  explain(article: ArticleInput): ExplainedReading;
}

/** Changes whenever the rules would read the same text otherwise; a stored reading of another version is read again. */
export const RULES_VERSION = "2";

/** Reads by rules. Where a tagger is given it has its say, and the reader is called by it. */
export function createRulesReader(
  topics: readonly TopicDefinition[],
  known: readonly KnownActor[] = [],
  tagger: NamedTagger | null = null,
): RulesReader {
  const topicIndex = indexTopics(topics);
  const actorIndex = indexKnownActors(known);
  const resolve = (local: LocalReading): Reading => {
    const reading = resolveReading(local, actorIndex);
    addKnownActors(actorIndex, reading.actors);
    return reading;
  };
  return {
    ...(tagger === null
      ? { name: "rules", version: RULES_VERSION }
      : { name: "tagger", version: `${tagger.version}+rules-${RULES_VERSION}` }),
    read: (article) => resolve(readLocally(article, topicIndex, tagger)),
    readLocally: (article) => readLocally(article, topicIndex, tagger),
    resolve,
    explain(article) {
      const explained = explainArticle(article, topicIndex, actorIndex, tagger);
      addKnownActors(actorIndex, explained.reading.actors);
      return explained;
    },
  };
}
