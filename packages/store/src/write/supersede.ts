import { and, eq, ne, notExists, sql } from "drizzle-orm";
import type { Column, Table } from "../dialect/dialect.ts";
import { run, type Session } from "../session.ts";
import type { Tables } from "../tables/tables.ts";
import type { ArticleRecord } from "./article-record.ts";
import { removeSearchEntries } from "./search-entries.ts";

type Link = readonly [owner: string, evidence: string];

/**
 * Removes what an earlier run, of this reader or another, had read in this version and this one does not: mentions,
 * identifications, links to evidence, and the statements, positions and evidence that nothing holds any more. A version has one
 * reading, for what two readers find of one act of saying would count twice. Comes after the record is written, so that a row
 * that only moved to other evidence is never gone.
 */
export async function supersede(session: Session, record: ArticleRecord): Promise<void> {
  const statements = linkTable("statement", session.tables);
  const positions = linkTable("position", session.tables);
  await removeOtherRuns(session, record);
  await removeOtherMentions(session, record);
  await removeOtherIdentifications(session, record);
  const read = {
    statements: record.statements.map(({ statement, evidence }) => [statement.id, evidence] as const),
    positions: record.positions.map(({ position, evidence }) => [position.id, evidence] as const),
  };
  const staleStatements = stale(await linksInVersion(session, statements, record), read.statements);
  const stalePositions = stale(await linksInVersion(session, positions, record), read.positions);
  await removeLinks(session, positions, stalePositions);
  await removeLinks(session, statements, staleStatements);
  await removeUnheldPositions(
    session,
    stalePositions.map(([owner]) => owner),
  );
  await removeUnheldStatements(
    session,
    staleStatements.map(([owner]) => owner),
  );
  await removeUnheldEvidence(
    session,
    [...staleStatements, ...stalePositions].map(([, evidence]) => evidence),
  );
}

/** The links between evidence and the rows of one kind that rest on it. */
interface LinkTable {
  readonly name: string;
  readonly table: Table;
  readonly owner: Column;
  readonly evidenceId: Column;
}

function linkTable(name: "statement" | "position", { statementEvidence, positionEvidence }: Tables): LinkTable {
  if (name === "statement") {
    const { statementId: owner, evidenceId } = statementEvidence;
    return { name, table: statementEvidence, owner, evidenceId };
  }
  const { positionId: owner, evidenceId } = positionEvidence;
  return { name, table: positionEvidence, owner, evidenceId };
}

function stale(links: readonly Link[], read: readonly (readonly [string, readonly { readonly id: string }[]])[]): Link[] {
  const kept = new Set(read.flatMap(([owner, evidence]) => evidence.map(({ id }) => `${owner} ${id}`)));
  return links.filter(([owner, evidence]) => !kept.has(`${owner} ${evidence}`));
}

async function linksInVersion(session: Session, link: LinkTable, { version }: ArticleRecord): Promise<Link[]> {
  const { evidence } = session.tables;
  const build = () =>
    session.db
      .select({ owner: sql<string>`${link.owner}`, evidence: sql<string>`${link.evidenceId}` })
      .from(evidence)
      .innerJoin(link.table, eq(link.evidenceId, evidence.id))
      .where(eq(evidence.versionId, sql.placeholder("versionId")));
  const rows = await run(session, `${link.name} links in version`, build, { versionId: version.id });
  return rows.map(({ owner, evidence: id }) => [owner, id]);
}

async function removeLinks(session: Session, link: LinkTable, links: readonly Link[]): Promise<void> {
  if (links.length === 0) return;
  const build = () =>
    session.db
      .delete(link.table)
      .where(sql`(${link.owner}, ${link.evidenceId}) in (select a, b from ${session.dialect.entries("links", "link")})`);
  await run(session, `remove ${link.name} links`, build, { links: JSON.stringify(links) });
}

async function removeOtherRuns(session: Session, { version, run: { id } }: ArticleRecord): Promise<void> {
  const { versionRuns } = session.tables;
  const build = () =>
    session.db
      .delete(versionRuns)
      .where(and(eq(versionRuns.versionId, sql.placeholder("versionId")), ne(versionRuns.runId, sql.placeholder("runId"))));
  await run(session, "remove other runs", build, { versionId: version.id, runId: id });
}

async function removeOtherMentions(session: Session, { version, mentions: kept }: ArticleRecord): Promise<void> {
  const { mentions } = session.tables;
  const build = () =>
    session.db
      .delete(mentions)
      .where(and(eq(mentions.versionId, sql.placeholder("versionId")), sql`not ${session.dialect.inList(mentions.id, "kept")}`));
  const keptIds = session.dialect.listParameter(kept.map(({ id }) => id));
  await run(session, "remove other mentions", build, { versionId: version.id, kept: keptIds });
}

async function removeOtherIdentifications(session: Session, record: ArticleRecord): Promise<void> {
  const { identifications } = session.tables;
  const build = () =>
    session.db
      .delete(identifications)
      .where(
        and(
          eq(identifications.versionId, sql.placeholder("versionId")),
          sql`not ${session.dialect.inList(identifications.actorId, "kept")}`,
        ),
      );
  const kept = session.dialect.listParameter(record.identifications.map(({ actorId }) => actorId));
  await run(session, "remove other identifications", build, {
    versionId: record.version.id,
    kept,
  });
}

async function removeUnheldPositions(session: Session, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const { db, dialect, tables } = session;
  const { positions, positionEvidence: link } = tables;
  const held = () => db.select({ id: link.positionId }).from(link).where(eq(link.positionId, positions.id));
  const build = () => db.delete(positions).where(and(dialect.inList(positions.id, "ids"), notExists(held())));
  await run(session, "remove unheld positions", build, { ids: dialect.listParameter(ids) });
}

async function removeUnheldStatements(session: Session, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const { db, dialect, tables } = session;
  const { statements, statementEvidence: link } = tables;
  const held = () => db.select({ id: link.statementId }).from(link).where(eq(link.statementId, statements.id));
  const build = () =>
    db
      .delete(statements)
      .where(and(dialect.inList(statements.id, "ids"), notExists(held())))
      .returning({ id: statements.id });
  const removed = await run(session, "remove unheld statements", build, { ids: dialect.listParameter(ids) });
  await removeSearchEntries(
    session,
    removed.map(({ id }) => id),
  );
}

async function removeUnheldEvidence(session: Session, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const { db, dialect, tables } = session;
  const { evidence, statementEvidence, positionEvidence } = tables;
  const byStatement = () =>
    db.select({ id: statementEvidence.evidenceId }).from(statementEvidence).where(eq(statementEvidence.evidenceId, evidence.id));
  const byPosition = () =>
    db.select({ id: positionEvidence.evidenceId }).from(positionEvidence).where(eq(positionEvidence.evidenceId, evidence.id));
  const build = () =>
    db.delete(evidence).where(and(dialect.inList(evidence.id, "ids"), notExists(byStatement()), notExists(byPosition())));
  await run(session, "remove unheld evidence", build, { ids: dialect.listParameter(ids) });
}
