import { run } from "../session.ts";
import type { Store } from "../store.ts";
import { refreshContradictions } from "../write/refresh-contradictions.ts";
import { refreshStandings } from "../write/refresh-standings.ts";

const PAIRS_AT_ONCE = 200;

/** Computes every kept standing, shift and link between reports anew: for a store that was written when they were computed otherwise. */
export async function recomputeStandings(store: Store): Promise<void> {
  await store.connection.transact(async (session) => {
    const { positions: t } = session.tables;
    const build = () =>
      session.db.selectDistinct({ actorId: t.actorId, topicId: t.topicId }).from(t).orderBy(t.actorId, t.topicId);
    const pairs = await run(session, "all pairs", build);
    for (let at = 0; at < pairs.length; at += PAIRS_AT_ONCE) await refreshStandings(session, pairs.slice(at, at + PAIRS_AT_ONCE));
    const { claims } = session.tables;
    const claimed = () => session.db.selectDistinct({ topicId: claims.topicId, actorId: claims.actorId }).from(claims);
    const scopes = [...pairs, ...(await run(session, "all claim scopes", claimed))];
    for (let at = 0; at < scopes.length; at += PAIRS_AT_ONCE)
      await refreshContradictions(session, scopes.slice(at, at + PAIRS_AT_ONCE));
  });
}
