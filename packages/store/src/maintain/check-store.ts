import { type ArticleVersionId, type Evidence, isVerbatim } from "@stance/schema";
import { eq, getTableName, gt, sql } from "drizzle-orm";
import type { Check } from "../dialect/connection.ts";
import type { Table } from "../dialect/dialect.ts";
import { run, runOnce, type Session } from "../session.ts";
import type { Store } from "../store.ts";

export interface CheckReport {
  /** Whether every check is. */
  readonly ok: boolean;
  readonly checks: readonly Check[];
  /** Rows in each table. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Looks at everything: the engine's own checks, and every piece of evidence against the text it stands in. */
export async function checkStore(store: Store): Promise<CheckReport> {
  const checks = [...(await store.connection.integrity()), await checkEvidence(store.reader), await checkHolding(store.reader)];
  const counts: Record<string, number> = {};
  for (const table of Object.values(store.reader.tables)) counts[getTableName(table)] = await countRows(store.reader, table);
  return { ok: checks.every(({ ok }) => ok), checks, counts };
}

async function countRows(session: Session, table: Table): Promise<number> {
  const [row] = await runOnce(session, session.db.select({ count: sql<number>`count(*)`.mapWith(Number) }).from(table));
  return row?.count ?? 0;
}

/** Reads one version at a time, so that memory does not grow with the store. */
async function checkEvidence(session: Session): Promise<Check> {
  const orphans: string[] = [];
  let checked = 0;
  for await (const { text, evidence } of versions(session)) {
    checked += evidence.length;
    orphans.push(...evidence.filter((words) => !isVerbatim(text, words)).map(({ id }) => id));
  }
  const detail =
    orphans.length === 0
      ? `${checked} pieces of evidence stand verbatim in their versions`
      : `${orphans.length} of ${checked} do not stand in their versions, such as ${orphans.slice(0, 3).join(", ")}: restore a backup, or read the articles again`;
  return { name: "evidence", ok: orphans.length === 0, detail };
}

async function* versions(session: Session): AsyncIterable<{ text: string; evidence: Evidence[] }> {
  const { versionTexts: texts, evidence } = session.tables;
  const nextText = () =>
    session.db
      .select({ id: texts.versionId, text: texts.text })
      .from(texts)
      .where(gt(texts.versionId, sql.placeholder("after")))
      .orderBy(texts.versionId)
      .limit(1);
  const { id, versionId, start, end, exact, prefix, suffix } = evidence;
  const ofVersion = () =>
    session.db
      .select({ id, versionId, start, end, exact, prefix, suffix })
      .from(evidence)
      .where(eq(versionId, sql.placeholder("version")));
  for (let after: ArticleVersionId | "" = ""; ; ) {
    const rows: { id: ArticleVersionId; text: string }[] = await run(session, "next text", nextText, { after });
    const [row] = rows;
    if (row === undefined) return;
    yield { text: row.text, evidence: await run(session, "evidence of version", ofVersion, { version: row.id }) };
    after = row.id;
  }
}

/** Rule of the house: no statement and no position without evidence. */
async function checkHolding(session: Session): Promise<Check> {
  const { statements, statementEvidence, positions, positionEvidence } = session.tables;
  const unheld = async (table: Table, held: ReturnType<typeof sql>) => {
    const query = session.db
      .select({ count: sql<number>`count(*)`.mapWith(Number) })
      .from(table)
      .where(sql`not exists ${held}`);
    return (await runOnce(session, query))[0]?.count ?? 0;
  };
  const count =
    (await unheld(
      statements,
      sql`(select 1 from ${statementEvidence} where ${statementEvidence.statementId} = ${statements.id})`,
    )) +
    (await unheld(positions, sql`(select 1 from ${positionEvidence} where ${positionEvidence.positionId} = ${positions.id})`));
  return {
    name: "holding",
    ok: count === 0,
    detail:
      count === 0
        ? "every statement and position rests on evidence"
        : `${count} statements and positions rest on none: restore a backup`,
  };
}
