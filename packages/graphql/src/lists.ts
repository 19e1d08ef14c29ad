import {
  type Listing,
  type Page,
  pageActorsByArticles,
  pageArticlesByActors,
  pagePositionsByActors,
  pagePositionsByPairs,
  pagePositionsByTopics,
  pageStandingsByActors,
  pageStandingsByTopics,
  pageStatementsByActors,
  pageStatementsByArticles,
  type Store,
  totalActorsByArticles,
  totalArticlesByActors,
  totalPositionsByActors,
  totalPositionsByPairs,
  totalPositionsByTopics,
  totalStandingsByActors,
  totalStandingsByTopics,
  totalStatementsByActors,
  totalStatementsByArticles,
} from "@stance/store";
import { batched } from "./batch.ts";
import { type Connection, toConnection } from "./page.ts";

type PageMany<Key, Row, Filter, Order> = (
  store: Store,
  keys: readonly Key[],
  input: Listing<Filter, Order>,
) => Promise<Page<Row>[]>;
type TotalMany<Key, Filter> = (store: Store, keys: readonly Key[], filter?: Filter) => Promise<number[]>;

/** The pages of one list below many parents: those asked for alike are fetched together, and counted only when asked. */
function listBelow<Key, Row, Filter, Order>(
  store: Store,
  pages: PageMany<Key, Row, Filter, Order>,
  totals: TotalMany<Key, Filter>,
) {
  const pageLoaders = remember((input: Listing<Filter, Order>) =>
    batched<Key, Page<Row>>(store, (_, keys) => pages(store, keys, input)),
  );
  const totalLoaders = remember((filter: Filter | undefined) =>
    batched<Key, number>(store, (_, keys) => totals(store, keys, filter)),
  );
  return async (parent: Key, input: Listing<Filter, Order>): Promise<Connection<Row>> =>
    toConnection(await pageLoaders(input).load(parent), () => totalLoaders(input.filter).load(parent));
}

/** The same result for arguments that are equal by value. */
function remember<Argument, Result>(make: (argument: Argument) => Result): (argument: Argument) => Result {
  const made = new Map<string | undefined, Result>();
  return (argument) => {
    const key = JSON.stringify(argument);
    const known = made.get(key) ?? make(argument);
    made.set(key, known);
    return known;
  };
}

/** One list for each kind of rows below a kind of parent. */
export const createLists = (store: Store) => ({
  positionsOfActor: listBelow(store, pagePositionsByActors, totalPositionsByActors),
  positionsOnTopic: listBelow(store, pagePositionsByTopics, totalPositionsByTopics),
  positionsOfPair: listBelow(store, pagePositionsByPairs, totalPositionsByPairs),
  standingsOfActor: listBelow(store, pageStandingsByActors, totalStandingsByActors),
  standingsOnTopic: listBelow(store, pageStandingsByTopics, totalStandingsByTopics),
  statementsOfActor: listBelow(store, pageStatementsByActors, totalStatementsByActors),
  statementsOfArticle: listBelow(store, pageStatementsByArticles, totalStatementsByArticles),
  articlesOfActor: listBelow(store, pageArticlesByActors, totalArticlesByActors),
  actorsOfArticle: listBelow(store, pageActorsByArticles, totalActorsByArticles),
});
export type Lists = ReturnType<typeof createLists>;
