import { createHash } from "node:crypto";
import { type IsoDate, onDay, type Reading, type TopicDefinition } from "@stance/schema";
import type { SourceDocument } from "@stance/sources";
import { addKnownActors, indexKnownActors, indexTopics, readArticle, type Tagger } from "@stance/text";

/**
 * Reads documents one after the other: who is named in one is known in the next. A text that gives no date of its own
 * is read as of `fallbackDate`. Where a tagger is given it has its say.
 */
export function createDocumentReader(
  topics: readonly TopicDefinition[],
  fallbackDate: IsoDate | undefined,
  tagger: Tagger | null,
): (document: SourceDocument) => Reading {
  const topicIndex = indexTopics(topics);
  const known = indexKnownActors([]);
  return ({ text, known: facts }) => {
    const article = { key: createHash("sha256").update(text).digest("hex").slice(0, 8), text, ...facts };
    const asIs = readArticle(article, topicIndex, known, tagger);
    const isDateless = asIs.publishedAt === null && fallbackDate !== undefined;
    const reading = isDateless
      ? readArticle({ ...article, publishedAt: onDay(fallbackDate, "STATED") }, topicIndex, known, tagger)
      : asIs;
    addKnownActors(known, reading.actors);
    return reading;
  };
}
