import type { PositionId } from "@stance/schema";
import { eq, sql } from "drizzle-orm";
import { run, type Session } from "../session.ts";

/** Notes anew which of these positions rest only on words that later versions of their articles no longer have, and since when. */
export async function writeWithdrawals(session: Session, positionIds: readonly PositionId[]): Promise<void> {
  if (positionIds.length === 0) return;
  const places = Map.groupBy(await readReplacements(session, positionIds), ({ id }) => id);
  const rows = [...places].map(([id, found]) => {
    const replaced = found.map(({ replacedAt }) => replacedAt);
    return [id, replaced.includes(null) ? null : (replaced.sort().at(-1) ?? null)];
  });
  const { positions } = session.tables;
  const build = () =>
    session.db
      .update(positions)
      .set({ withdrawnAt: sql`withdrawal.b` })
      .from(session.dialect.entries("withdrawals", "withdrawal"))
      .where(eq(positions.id, sql`withdrawal.a`));
  await run(session, "write withdrawals", build, { withdrawals: JSON.stringify(rows) });
}

/** When each version that a position rests on was replaced by the next one; null for the version of now. */
async function readReplacements(session: Session, positionIds: readonly PositionId[]) {
  const { db, dialect, tables } = session;
  const { positionEvidence, evidence, articleVersions: t } = tables;
  const build = () =>
    db
      .selectDistinct({
        id: positionEvidence.positionId,
        replacedAt: sql<string | null>`(select min(later.read_at) from ${t} as later where later.article_id = ${t.articleId}
          and (later.read_at > ${t.readAt} or (later.read_at = ${t.readAt} and later.id > ${t.id})))`,
      })
      .from(positionEvidence)
      .innerJoin(evidence, eq(evidence.id, positionEvidence.evidenceId))
      .innerJoin(t, eq(t.id, evidence.versionId))
      .where(dialect.inList(positionEvidence.positionId, "ids"));
  return await run(session, "replaced versions of positions", build, { ids: dialect.listParameter([...positionIds]) });
}
