import type { ActorId } from "@stance/schema";
import { and, eq, gt, sql } from "drizzle-orm";
import { lookUp } from "../read/aligned.ts";
import { actorsById } from "../read/get.ts";
import type { ActorRow, Suggestion } from "../read/rows.ts";
import { readRevision } from "../revision.ts";
import { run, type Session } from "../session.ts";
import type { Store } from "../store.ts";
import { createTrigramIndex, type TrigramIndex } from "./trigrams.ts";

/** The names of one store in memory, as they were at a count of changes. */
interface NameIndex {
  readonly trigrams: TrigramIndex<ActorId>;
  revision: number;
}

const indexes = new WeakMap<Store, NameIndex>();

/** The actors with a strong name like this text, the most alike first, at most `limit`; a name that is exactly it included. */
export async function suggestActors(store: Store, text: string, limit: number): Promise<Suggestion<ActorRow>[]> {
  const index = await currentIndex(store);
  const near = index.trigrams.nearest(text, limit);
  const rows = await lookUp(
    store.reader,
    actorsById,
    near.map(({ key }) => key),
  );
  return near.flatMap(({ name, similarity }, place) => {
    const row = rows[place];
    return row == null ? [] : [{ row, name, similarity }];
  });
}

async function currentIndex(store: Store): Promise<NameIndex> {
  const index = indexes.get(store) ?? { trigrams: createTrigramIndex<ActorId>(), revision: 0 };
  indexes.set(store, index);
  const revision = await readRevision(store.reader, "actor names");
  if (revision > index.revision) {
    const since = index.revision;
    const names = await namesSince(store.reader, since, revision);
    // Another call may have caught up meanwhile.
    if (index.revision === since) {
      for (const { actorId, name } of names) index.trigrams.add({ key: actorId, name });
      index.revision = revision;
    }
  }
  return index;
}

async function namesSince(session: Session, since: number, until: number) {
  const { actorNames: t } = session.tables;
  const build = () =>
    session.db
      .select({ actorId: t.actorId, name: t.name })
      .from(t)
      .where(and(gt(t.revision, sql.placeholder("since")), sql`${t.revision} <= ${sql.placeholder("until")}`, eq(t.weak, false)))
      .orderBy(t.revision, t.actorId, t.place);
  return await run(session, "names since", build, { since, until });
}
