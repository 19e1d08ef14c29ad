import { inArray, sql } from "drizzle-orm";
import { indexedText } from "../search/terms.ts";
import { run, type Session } from "../session.ts";
import { insertRows } from "./insert-rows.ts";

/** A passage that can be searched: the text itself, and where it stands in its article or statement. */
export interface SearchPassage {
  readonly kind: "ARTICLE" | "STATEMENT";
  readonly ownerId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Takes these articles and statements out of the search. */
export async function removeSearchEntries(session: Session, ownerIds: readonly string[]): Promise<void> {
  if (ownerIds.length === 0) return;
  const { db, dialect, tables } = session;
  const { searchEntries: entries } = tables;
  const parameters = { owners: dialect.listParameter(ownerIds) };
  const owned = () => db.select({ number: entries.number }).from(entries).where(dialect.inList(entries.ownerId, "owners"));
  await run(
    session,
    "remove search words",
    () => db.delete(dialect.searchWords).where(inArray(dialect.searchWords.number, owned())),
    parameters,
  );
  await run(
    session,
    "remove search entries",
    () => db.delete(entries).where(dialect.inList(entries.ownerId, "owners")),
    parameters,
  );
}

/** Makes these passages findable; nothing of their owners is yet. */
export async function addSearchEntries(session: Session, passages: readonly SearchPassage[]): Promise<void> {
  if (passages.length === 0) return;
  const { db, dialect, tables } = session;
  const { searchEntries: entries } = tables;
  const distinct = new Map(passages.map((passage) => [`${passage.ownerId} ${passage.start}`, passage]));
  const rows = [...distinct.values()].map(({ kind, ownerId, start, end }) => ({ kind, ownerId: ownerId as never, start, end }));
  await insertRows(session, entries, ["ownerId", "start"], rows, "KEEP");
  const words = [...distinct.values()].map(({ ownerId, start, text }) => [ownerId, start, indexedText(text)]);
  const build = () =>
    db.insert(dialect.searchWords).select(sql`
      select ${entries.number}, ${dialect.indexedWords(sql`passage.c`)} from ${dialect.entries("passages", "passage")}
      join ${entries} on ${entries.ownerId} = passage.a and ${entries.start} = cast(passage.b as integer)`);
  await run(session, "insert search words", build, { passages: JSON.stringify(words) });
}

/** Which of these are findable already. */
export async function searchedOwners(session: Session, ownerIds: readonly string[]): Promise<Set<string>> {
  const { db, dialect, tables } = session;
  const { searchEntries: entries } = tables;
  const build = () =>
    db.selectDistinct({ ownerId: entries.ownerId }).from(entries).where(dialect.inList(entries.ownerId, "owners"));
  const rows = await run(session, "searched owners", build, { owners: dialect.listParameter(ownerIds) });
  return new Set(rows.map(({ ownerId }) => ownerId));
}
