import type { ActorId } from "@stance/schema";
import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Column } from "../dialect/dialect.ts";
import { lookUp } from "../read/aligned.ts";
import { actorsById } from "../read/get.ts";
import type { ActorRow } from "../read/rows.ts";
import { run, type Session } from "../session.ts";
import type { Store } from "../store.ts";
import { foldedName, normalName } from "./normal-name.ts";

/**
 * The actors that go by this name, however its letters are written; by the name they are shown with, then by id. Weak
 * names do not count. More than one means that the name does not tell who is meant.
 */
export async function findActorsByName(store: Store, text: string): Promise<ActorRow[]> {
  const [actors] = await findActorsByNames(store, [text]);
  return actors ?? [];
}

/** The same for many names at once, in the order of `texts`. */
export async function findActorsByNames(store: Store, texts: readonly string[]): Promise<ActorRow[][]> {
  const session = store.reader;
  const { actorNames } = session.tables;
  const exact = await idsByName(session, "normal", actorNames.normal, texts.map(normalName));
  const isOpen = exact.map((ids) => ids.length === 0);
  // Only a name that nobody bears as it is written may be another way to write somebody's.
  const folded = isOpen.includes(true) ? await idsByName(session, "folded", actorNames.folded, texts.map(foldedName)) : [];
  const named = exact.map((found, place) => (isOpen[place] === true ? (folded[place] ?? []) : found));
  // Articles may give a person's full name only; the surname still tells who is meant, or which of several.
  const nobody = named.map((found) => found.length === 0);
  const surnames = nobody.includes(true) ? await idsByName(session, "surname", actorNames.surname, texts.map(foldedName)) : [];
  const ids = named.map((found, place) => (nobody[place] === true ? (surnames[place] ?? []) : found));
  const rows = await lookUp(session, actorsById, ids.flat());
  const byId = new Map(rows.flatMap((row) => (row === null ? [] : [[row.id, row] as const])));
  return ids.map((found) => found.flatMap((id) => byId.get(id) ?? []));
}

async function idsByName(session: Session, by: string, column: Column, names: readonly string[]): Promise<ActorId[][]> {
  const { db, dialect, tables } = session;
  const { actorNames, actors } = tables;
  const build = () =>
    db
      .selectDistinct({ name: sql<string>`${column}`, id: actors.id, sortKey: actors.sortKey })
      .from(actorNames)
      .innerJoin(actors, eq(actors.id, actorNames.actorId))
      .where(and(dialect.inList(column, "names"), eq(actorNames.weak, false)) as SQL)
      .orderBy(actors.sortKey, actors.id);
  const asked = [...new Set(names)].filter((name) => name !== "");
  if (asked.length === 0) return names.map(() => []);
  const rows = await run(session, `actors by ${by} name`, build, { names: dialect.listParameter(asked) });
  const byName = Map.groupBy(rows, ({ name }) => name);
  return names.map((name) => (byName.get(name) ?? []).map(({ id }) => id));
}
