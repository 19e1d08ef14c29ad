import { KnownError, type PositionId, type PositionReview } from "@stance/schema";
import { eq, sql } from "drizzle-orm";
import { childrenOf } from "../read/aligned.ts";
import { reviewsByPosition } from "../read/children.ts";
import { run, type Session } from "../session.ts";
import type { Store } from "../store.ts";
import { insertRows } from "./insert-rows.ts";
import { refreshContradictions } from "./refresh-contradictions.ts";
import { refreshStandings } from "./refresh-standings.ts";
import { reviewed } from "./reviewed.ts";

/**
 * Keeps a person's decision and lets it hold: for the position, and for the standing, the shifts and the
 * contradictory reports it takes part in.
 * Throws ID_INVALID where there is no such position.
 */
export async function savePositionReview(store: Store, review: PositionReview): Promise<void> {
  await store.connection.transact(async (session) => {
    const position = await readPosition(session, review.positionId);
    if (position === undefined)
      throw new KnownError("ID_INVALID", `There is no position ${review.positionId}: look it up again.`);
    await insertRows(session, session.tables.positionReviews, ["id"], [review], {
      update: ["verdict", "before", "after", "reviewer", "reason", "decidedAt"],
    });
    const [reviews] = await childrenOf(session, reviewsByPosition, [review.positionId]);
    const { stance, status } = reviewed({ stance: position.readStance, status: "UNREVIEWED" }, reviews ?? []);
    await settle(session, { id: review.positionId, stance, status });
    const pair = { actorId: position.actorId, topicId: position.topicId };
    await refreshStandings(session, [pair]);
    await refreshContradictions(session, [pair]);
  });
}

async function readPosition(session: Session, id: PositionId) {
  const { positions: t } = session.tables;
  const build = () =>
    session.db
      .select({ actorId: t.actorId, topicId: t.topicId, readStance: t.readStance })
      .from(t)
      .where(eq(t.id, sql.placeholder("id")));
  const [position] = await run(session, "position under review", build, { id });
  return position;
}

async function settle(session: Session, decided: { id: PositionId; stance: string; status: string }): Promise<void> {
  const { positions: t } = session.tables;
  const build = () =>
    session.db
      .update(t)
      .set({ stance: sql`${sql.placeholder("stance")}`, status: sql`${sql.placeholder("status")}` })
      .where(eq(t.id, sql.placeholder("id")));
  await run(session, "review position", build, decided);
}
