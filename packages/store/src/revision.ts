import { eq, sql } from "drizzle-orm";
import { run, type Session } from "./session.ts";

/** What is counted: changes of names, and of topics. */
export type RevisionName = "actor names" | "topics";

/** How often it has changed. */
export async function readRevision(session: Session, name: RevisionName): Promise<number> {
  const { revisions } = session.tables;
  const build = () =>
    session.db
      .select({ value: revisions.value })
      .from(revisions)
      .where(eq(revisions.name, sql.placeholder("name")));
  const [row] = await run(session, "revision", build, { name });
  return row?.value ?? 0;
}

/** Counts a change, and gives the new count; it belongs into the transaction that makes the change. */
export async function countRevision(session: Session, name: RevisionName): Promise<number> {
  const { revisions } = session.tables;
  const build = () =>
    session.db
      .insert(revisions)
      .values({ name: sql.placeholder("name"), value: 1 })
      .onConflictDoUpdate({ target: revisions.name, set: { value: sql`${revisions.value} + 1` } })
      .returning({ value: revisions.value });
  const [row] = await run(session, "count revision", build, { name });
  return row?.value ?? 1;
}
