import type { ActorId, ArticleId } from "@stance/schema";
import { eq, sql } from "drizzle-orm";
import { asked, type Condition, fromDay, oneOf, toDay } from "../paging/condition.ts";
import { type ListDefinition, type Listing, list, total } from "../paging/list.ts";
import type { Page } from "../paging/page.ts";
import { type ChildListDefinition, listByParents, totalByParents } from "../paging/parents.ts";
import { lookUp } from "../read/aligned.ts";
import { statementsById } from "../read/get.ts";
import type { StatementRow } from "../read/rows.ts";
import { statementRow } from "../read/selections.ts";
import type { Store } from "../store.ts";
import type { SaidOrder, StatementFilter, StatementPlaceOrder } from "./filters.ts";
import { keyTexts } from "./key-texts.ts";

const conditions = (filter: StatementFilter): Condition[] => [
  ...asked(filter.speakerIds, (ids) => oneOf("speaker", ({ statements }) => statements.speakerId, ids)),
  ...asked(filter.articleIds, standsIn),
  ...asked(filter.forms, (forms) => oneOf("form", ({ statements }) => statements.form, forms)),
  ...asked(filter.saidFrom, (day) => fromDay("said", ({ statements }) => statements.saidKey, day)),
  ...asked(filter.saidTo, (day) => toDay("said", ({ statements }) => statements.saidKey, day)),
];

const statementList: ListDefinition<StatementRow, StatementFilter, SaidOrder> = {
  name: "statements",
  table: ({ statements }) => statements,
  select: statementRow,
  key: ({ statements }) => [statements.saidKey, statements.id],
  orders: { SAID_NEWEST: "DESCENDING", SAID_OLDEST: "ASCENDING" },
  conditions,
};

const statementsOfActor: ChildListDefinition<StatementRow, StatementFilter, SaidOrder> = {
  ...statementList,
  name: "statements of actors",
  parent: ({ statements }) => [statements.speakerId],
  rowsAt: (session, keys) => lookUp(session, statementsById, keyTexts(keys, 1)),
};

const statementsOfArticle: ChildListDefinition<StatementRow, StatementFilter, StatementPlaceOrder> = {
  name: "statements of articles",
  table: ({ articleStatements }) => articleStatements,
  join: ({ statements, articleStatements }) => ({ table: statements, on: eq(statements.id, articleStatements.statementId) }),
  parent: ({ articleStatements }) => [articleStatements.articleId],
  key: ({ articleStatements }) => [articleStatements.start, articleStatements.statementId],
  orders: { PLACE: "ASCENDING" },
  conditions,
  rowsAt: (session, keys) => lookUp(session, statementsById, keyTexts(keys, 1)),
};

/** Statements by the day they were said, newest first unless asked otherwise. */
export const listStatements = (store: Store, input: Listing<StatementFilter, SaidOrder> = {}): Promise<Page<StatementRow>> =>
  list(store.reader, statementList, input);

export const totalStatements = (store: Store, filter: StatementFilter = {}): Promise<number> =>
  total(store.reader, statementList, filter);

/** What each actor said, newest first unless asked otherwise. */
export const pageStatementsByActors = (
  store: Store,
  ids: readonly ActorId[],
  input: Listing<StatementFilter, SaidOrder> = {},
): Promise<Page<StatementRow>[]> =>
  listByParents(
    store.reader,
    statementsOfActor,
    ids.map((id) => [id]),
    input,
  );

export const totalStatementsByActors = (store: Store, ids: readonly ActorId[], filter: StatementFilter = {}): Promise<number[]> =>
  totalByParents(
    store.reader,
    statementsOfActor,
    ids.map((id) => [id]),
    filter,
  );

/** What each article reports, in the order of its text. */
export const pageStatementsByArticles = (
  store: Store,
  ids: readonly ArticleId[],
  input: Listing<StatementFilter, StatementPlaceOrder> = {},
): Promise<Page<StatementRow>[]> =>
  listByParents(
    store.reader,
    statementsOfArticle,
    ids.map((id) => [id]),
    input,
  );

export const totalStatementsByArticles = (
  store: Store,
  ids: readonly ArticleId[],
  filter: StatementFilter = {},
): Promise<number[]> =>
  totalByParents(
    store.reader,
    statementsOfArticle,
    ids.map((id) => [id]),
    filter,
  );

const standsIn = (ids: readonly ArticleId[]): Condition => ({
  name: "stands in",
  sql: ({ dialect, tables: { statements, articleStatements: place } }) =>
    sql`${statements.id} in (select ${place.statementId} from ${place} where ${dialect.inList(place.articleId, "articles")})`,
  values: ({ dialect }) => ({ articles: dialect.listParameter(ids) }),
});
