import type { KnownActor } from "@stance/schema";
import { asc } from "drizzle-orm";
import { run, type Session } from "../session.ts";
import type { Store } from "../store.ts";

/** Every actor with all its names and roles, in the order of ids: what a reader resolves names against. */
export async function listKnownActors(store: Store): Promise<KnownActor[]> {
  const { reader } = store;
  const [actors, names, roles] = await Promise.all([
    run(reader, "known actors", () => actorsQuery(reader)),
    run(reader, "known names", () => namesQuery(reader)),
    run(reader, "known roles", () => rolesQuery(reader)),
  ]);
  const namesOf = Map.groupBy(names, ({ actorId }) => actorId);
  const rolesOf = Map.groupBy(roles, ({ actorId }) => actorId);
  return actors.map(({ id, ...actor }) => ({
    ...actor,
    names: (namesOf.get(id) ?? []).map(({ name, weak }) => ({ name, weak })),
    roles: (rolesOf.get(id) ?? []).map(({ title }) => title),
  }));
}

const actorsQuery = ({ db, tables: { actors: t } }: Session) =>
  db.select({ id: t.id, slug: t.slug, kind: t.kind, name: t.name }).from(t).orderBy(asc(t.id));

const namesQuery = ({ db, tables: { actorNames: t } }: Session) =>
  db.select({ actorId: t.actorId, name: t.name, weak: t.weak }).from(t).orderBy(t.actorId, t.place, t.name);

const rolesQuery = ({ db, tables: { roles: t } }: Session) =>
  db.select({ actorId: t.actorId, title: t.title }).from(t).orderBy(t.actorId, t.place, t.title);
