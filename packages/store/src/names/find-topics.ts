import type { TopicId } from "@stance/schema";
import type { Suggestion, TopicRow } from "../read/rows.ts";
import { topicRow } from "../read/selections.ts";
import { readRevision } from "../revision.ts";
import { type Preparable, run } from "../session.ts";
import type { Store } from "../store.ts";
import { topicsNamed } from "./topic-names.ts";
import { createTrigramIndex, type TrigramIndex } from "./trigrams.ts";

/** The topics of one store in memory, as they were at a count of changes. */
interface TopicIndex {
  readonly revision: number;
  readonly topics: readonly TopicRow[];
  readonly byId: ReadonlyMap<TopicId, TopicRow>;
  readonly trigrams: TrigramIndex<TopicId>;
}

const indexes = new WeakMap<Store, TopicIndex>();

/**
 * The topics that this text names, the best first: by name or slug, then by a keyword, then those with all its words in
 * one name or keyword. Of two that fit alike the broader comes first.
 */
export const findTopicsByName = async (store: Store, text: string): Promise<TopicRow[]> =>
  topicsNamed((await currentIndex(store)).topics, text);

/** The topics with a name or keyword like this text, the most alike first, at most `limit`. */
export async function suggestTopics(store: Store, text: string, limit: number): Promise<Suggestion<TopicRow>[]> {
  const { trigrams, byId } = await currentIndex(store);
  return trigrams.nearest(text, limit).flatMap(({ key, name, similarity }) => {
    const row = byId.get(key);
    return row === undefined ? [] : [{ row, name, similarity }];
  });
}

async function currentIndex(store: Store): Promise<TopicIndex> {
  const revision = await readRevision(store.reader, "topics");
  const known = indexes.get(store);
  if (known?.revision === revision) return known;
  const index = await readIndex(store, revision);
  indexes.set(store, index);
  return index;
}

async function readIndex(store: Store, revision: number): Promise<TopicIndex> {
  const { db, tables } = store.reader;
  const build = (): Preparable<TopicRow[]> => db.select(topicRow(tables)).from(tables.topics).orderBy(tables.topics.id);
  const topics = await run(store.reader, "all topics", build);
  const trigrams = createTrigramIndex<TopicId>();
  for (const { id, name, keywords } of topics) for (const named of [name, ...keywords]) trigrams.add({ key: id, name: named });
  return { revision, topics, byId: new Map(topics.map((topic) => [topic.id, topic])), trigrams };
}
