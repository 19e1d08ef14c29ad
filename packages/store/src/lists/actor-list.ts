import type { ArticleId } from "@stance/schema";
import { sql } from "drizzle-orm";
import { normalName } from "../names/normal-name.ts";
import { always, asked, type Condition, oneOf } from "../paging/condition.ts";
import { type ListDefinition, type Listing, list, total } from "../paging/list.ts";
import type { Page } from "../paging/page.ts";
import { type ChildListDefinition, listByParents, totalByParents } from "../paging/parents.ts";
import { lookUp } from "../read/aligned.ts";
import { actorsById } from "../read/get.ts";
import type { ActorRow } from "../read/rows.ts";
import { actorRow } from "../read/selections.ts";
import type { Store } from "../store.ts";
import type { ActorFilter, ActorOrder } from "./filters.ts";
import { keyTexts } from "./key-texts.ts";

const conditions = (filter: ActorFilter): Condition[] => [
  ...asked(filter.text, hasName),
  ...asked(filter.kinds, (kinds) => oneOf("kind", ({ actors }) => actors.kind, kinds)),
  ...asked(filter.topicIds, hasPositionOn),
];

const actorList: ListDefinition<ActorRow, ActorFilter, ActorOrder> = {
  name: "actors",
  table: ({ actors }) => actors,
  select: actorRow,
  key: ({ actors }) => [actors.sortKey, actors.id],
  orders: { NAME: "ASCENDING" },
  conditions,
};

const actorsOfArticle: ChildListDefinition<ActorRow, ActorFilter, ActorOrder> = {
  ...actorList,
  name: "actors of articles",
  join: ({ actors, articleActors }) => ({ table: articleActors, on: sql`${articleActors.actorId} = ${actors.id}` }),
  parent: ({ articleActors }) => [articleActors.articleId],
  rowsAt: (session, keys) => lookUp(session, actorsById, keyTexts(keys, 1)),
};

/** Actors by name. */
export const listActors = (store: Store, input: Listing<ActorFilter, ActorOrder> = {}): Promise<Page<ActorRow>> =>
  list(store.reader, actorList, input);

export const totalActors = (store: Store, filter: ActorFilter = {}): Promise<number> => total(store.reader, actorList, filter);

/** The actors that each article names, by name. */
export const pageActorsByArticles = (
  store: Store,
  ids: readonly ArticleId[],
  input: Listing<ActorFilter, ActorOrder> = {},
): Promise<Page<ActorRow>[]> =>
  listByParents(
    store.reader,
    actorsOfArticle,
    ids.map((id) => [id]),
    input,
  );

export const totalActorsByArticles = (store: Store, ids: readonly ArticleId[], filter: ActorFilter = {}): Promise<number[]> =>
  totalByParents(
    store.reader,
    actorsOfArticle,
    ids.map((id) => [id]),
    filter,
  );

function hasName(text: string): Condition {
  const normal = normalName(text);
  // Nobody's name has no letter or digit; only a text that asks nothing matches everybody.
  if (normal === "")
    return always(text.trim() === "" ? "any name" : "no name", () => (text.trim() === "" ? sql`1 = 1` : sql`1 = 0`));
  return {
    name: "has name",
    sql: ({ tables: { actors, actorNames } }) =>
      sql`${actors.id} in (select ${actorNames.actorId} from ${actorNames} where ${actorNames.normal} like ${sql.placeholder("name")})`,
    values: () => ({ name: `%${normal}%` }),
  };
}

const hasPositionOn = (ids: NonNullable<ActorFilter["topicIds"]>): Condition => ({
  name: "has position on",
  sql: ({ dialect, tables: { actors, positions } }) =>
    sql`exists (select 1 from ${positions} where ${positions.actorId} = ${actors.id} and ${dialect.inList(positions.topicId, "topicIds")})`,
  values: ({ dialect }) => ({ topicIds: dialect.listParameter(ids) }),
});
