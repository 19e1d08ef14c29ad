import type { StatementId } from "@stance/schema";
import { evidenceOfStatements, getActors, getArticles, getStatements, type Store } from "@stance/store";
import type { ShownStatement } from "./suggestion-lines.ts";

/** The statements with who said them and where they were read first, in the order of `ids`. */
export async function readShownStatements(store: Store, ids: readonly StatementId[]): Promise<ShownStatement[]> {
  const rows = (await getStatements(store, ids)).filter((row) => row !== null);
  const own = rows.map(({ id }) => id);
  const first = (await evidenceOfStatements(store, own)).map(([evidence]) => evidence);
  const actors = await byId(
    rows.flatMap(({ speakerId }) => speakerId ?? []),
    (each) => getActors(store, each),
  );
  const articles = await byId(
    first.flatMap((evidence) => evidence?.articleId ?? []),
    (each) => getArticles(store, each),
  );
  return rows.map(({ speakerId, text, saidOn }, index) => ({
    actor: speakerId === null ? null : (actors.get(speakerId)?.name ?? null),
    words: text,
    saidOn,
    article: articles.get(first[index]?.articleId ?? "")?.title ?? "an article that is gone",
  }));
}

async function byId<Id extends string, Row extends { readonly id: Id }>(
  ids: readonly Id[],
  get: (ids: readonly Id[]) => Promise<(Row | null)[]>,
): Promise<Map<string, Row>> {
  const rows = await get([...new Set(ids)]);
  return new Map(rows.flatMap((row) => (row === null ? [] : [[row.id, row]])));
}
