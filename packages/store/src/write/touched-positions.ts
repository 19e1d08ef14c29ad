import type { OutletId, PositionId, StoryId } from "@stance/schema";
import { eq, sql } from "drizzle-orm";
import type { Pair } from "../read/rows.ts";
import { run, type Session } from "../session.ts";

/** A position that a written article may have changed. */
export interface TouchedPosition extends Pair {
  readonly id: PositionId;
}

/** All positions that rest on words of this article. */
export async function positionsInArticle(session: Session, articleId: string): Promise<TouchedPosition[]> {
  const { positions, positionEvidence, evidence, articleVersions } = session.tables;
  const build = () =>
    session.db
      .selectDistinct({ id: positions.id, actorId: positions.actorId, topicId: positions.topicId })
      .from(articleVersions)
      .innerJoin(evidence, eq(evidence.versionId, articleVersions.id))
      .innerJoin(positionEvidence, eq(positionEvidence.evidenceId, evidence.id))
      .innerJoin(positions, eq(positions.id, positionEvidence.positionId))
      .where(eq(articleVersions.articleId, sql.placeholder("articleId")));
  return await run(session, "positions in article", build, { articleId });
}

/** Notes anew in which stories and outlets the evidence of these positions stands. */
export async function writeOrigins(session: Session, positionIds: readonly PositionId[]): Promise<void> {
  if (positionIds.length === 0) return;
  const origins = Map.groupBy(await readOrigins(session, positionIds), ({ id }) => id);
  const rows = [...origins].map(([id, found]) => [
    id,
    idList(found.map(({ storyId }) => storyId)),
    idList(found.map(({ outletId }) => outletId)),
  ]);
  const { positions } = session.tables;
  const build = () =>
    session.db
      .update(positions)
      .set({ storyIds: sql`origin.b`, outletIds: sql`origin.c` })
      .from(session.dialect.entries("origins", "origin"))
      .where(eq(positions.id, sql`origin.a`));
  await run(session, "write origins", build, { origins: JSON.stringify(rows) });
}

const idList = (ids: readonly (StoryId | OutletId | null)[]): string =>
  JSON.stringify([...new Set(ids)].filter((id) => id !== null).sort());

async function readOrigins(session: Session, positionIds: readonly PositionId[]) {
  const { positionEvidence, evidence, articleVersions, articles } = session.tables;
  const build = () =>
    session.db
      .selectDistinct({ id: positionEvidence.positionId, storyId: articles.storyId, outletId: articles.outletId })
      .from(positionEvidence)
      .innerJoin(evidence, eq(evidence.id, positionEvidence.evidenceId))
      .innerJoin(articleVersions, eq(articleVersions.id, evidence.versionId))
      .innerJoin(articles, eq(articles.id, articleVersions.articleId))
      .where(session.dialect.inList(positionEvidence.positionId, "ids"));
  return await run(session, "origins of positions", build, { ids: session.dialect.listParameter([...positionIds]) });
}

/** The pair of each of these positions, once. */
export const pairsOf = (positions: readonly Pair[]): Pair[] => [
  ...new Map(positions.map(({ actorId, topicId }) => [`${actorId} ${topicId}`, { actorId, topicId }])).values(),
];
