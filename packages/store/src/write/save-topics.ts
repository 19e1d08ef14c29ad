import type { Topic } from "@stance/schema";
import { nameSortKey } from "../names/normal-name.ts";
import { lookUp } from "../read/aligned.ts";
import { topicsById } from "../read/get.ts";
import { countRevision } from "../revision.ts";
import type { Store } from "../store.ts";
import { insertRows } from "./insert-rows.ts";

/** Writes these topics, new ones and changed ones, in one transaction. Topics that are not among them stay. */
export async function saveTopics(store: Store, topics: readonly Topic[]): Promise<void> {
  await store.connection.transact(async (session) => {
    const known = await lookUp(
      session,
      topicsById,
      topics.map(({ id }) => id),
    );
    const changed = topics.filter((topic, place) => canonical(topic) !== canonical(known[place] ?? null));
    if (changed.length === 0) return;
    const rows = changed.map((topic) => ({ ...topic, sortKey: nameSortKey(topic.name) }));
    await insertRows(session, session.tables.topics, ["id"], rows, {
      update: ["slug", "name", "sortKey", "proposition", "description", "keywords", "broaderId"],
    });
    await countRevision(session, "topics");
  });
}

const canonical = (topic: Topic | null): string =>
  JSON.stringify(
    topic && [topic.id, topic.slug, topic.name, topic.proposition, topic.description, topic.keywords, topic.broaderId],
  );
