import type { ArticleId } from "@stance/schema";
import type { ClaimScope } from "../read/accounted-claims.ts";
import type { Session } from "../session.ts";
import { refreshContradictions } from "./refresh-contradictions.ts";
import { refreshStandings } from "./refresh-standings.ts";
import { pairsOf, positionsInArticle, type TouchedPosition, writeOrigins } from "./touched-positions.ts";
import { claimScopesInArticle } from "./write-claims.ts";
import { writeWithdrawals } from "./write-withdrawals.ts";

/** What is computed from articles: the positions and the scopes of claims that rest on their words. */
export interface Touched {
  readonly positions: readonly TouchedPosition[];
  readonly claimed: readonly ClaimScope[];
}

export async function touchedBy(session: Session, articleIds: readonly ArticleId[]): Promise<Touched> {
  const positions: TouchedPosition[] = [];
  const claimed: ClaimScope[] = [];
  for (const articleId of new Set(articleIds)) {
    positions.push(...(await positionsInArticle(session, articleId)));
    claimed.push(...(await claimScopesInArticle(session, articleId)));
  }
  return { positions, claimed };
}

/** Computes anew what rests on the words of these articles, or rested on them `before`: origins, standings, shifts, contradictions. */
export async function refreshArticles(session: Session, articleIds: readonly ArticleId[], before?: Touched): Promise<void> {
  const now = await touchedBy(session, articleIds);
  const positions = [...(before?.positions ?? []), ...now.positions];
  const ids = [...new Set(positions.map(({ id }) => id))];
  await writeOrigins(session, ids);
  await writeWithdrawals(session, ids);
  await refreshStandings(session, pairsOf(positions));
  await refreshContradictions(session, [...pairsOf(positions), ...(before?.claimed ?? []), ...now.claimed]);
}
