import { desc, eq, sql } from "drizzle-orm";
import { passagesOf } from "../search/passages.ts";
import { run, type Session } from "../session.ts";
import type { ArticleRecord } from "./article-record.ts";
import { addSearchEntries, removeSearchEntries, type SearchPassage, searchedOwners } from "./search-entries.ts";

/** What of a record is findable already, in the same words. */
export interface Searched {
  readonly article: boolean;
  readonly statements: ReadonlySet<string>;
}

/** Looks before the record is written: what then stays the same needs no indexing again. */
export async function alreadySearched(session: Session, record: ArticleRecord): Promise<Searched> {
  const { db, dialect, tables } = session;
  const { article, version, statements } = record;
  const owners = await searchedOwners(session, [article.id, ...statements.map(({ statement }) => statement.id)]);
  const texts = () =>
    db
      .select({ id: tables.statements.id, text: tables.statements.text })
      .from(tables.statements)
      .where(dialect.inList(tables.statements.id, "ids"));
  const ids = dialect.listParameter(statements.map(({ statement }) => statement.id));
  const known = new Map((await run(session, "texts of statements", texts, { ids })).map(({ id, text }) => [id, text]));
  const same = statements.filter(({ statement }) => owners.has(statement.id) && known.get(statement.id) === statement.text);
  const [stored] = await storedVersions(session, article.id);
  const isSame =
    stored?.id === version.id &&
    stored.title === article.title &&
    JSON.stringify(stored.boilerplate) === JSON.stringify(version.boilerplate);
  return { article: isSame && owners.has(article.id), statements: new Set(same.map(({ statement }) => statement.id)) };
}

/** Makes the record's statements findable, and its article's latest version by title and passages. */
export async function writeSearch(session: Session, record: ArticleRecord, already: Searched): Promise<void> {
  const statements = record.statements.filter(({ statement }) => !already.statements.has(statement.id));
  const [latest] = await storedVersions(session, record.article.id);
  const article = already.article || latest?.id !== record.version.id ? [] : articlePassages(record);
  const passages: SearchPassage[] = [
    ...article,
    ...statements.map(({ statement: { id, text } }) => ({
      kind: "STATEMENT" as const,
      ownerId: id,
      start: 0,
      end: text.length,
      text,
    })),
  ];
  await removeSearchEntries(session, [...new Set(passages.map(({ ownerId }) => ownerId))]);
  await addSearchEntries(session, passages);
}

/** Where the title of an article stands among its passages: before the text. */
export const TITLE_PLACE = -1;

function articlePassages({ article, version }: ArticleRecord): SearchPassage[] {
  const owner = { kind: "ARTICLE" as const, ownerId: article.id };
  const title = { ...owner, start: TITLE_PLACE, end: TITLE_PLACE, text: article.title };
  const passages = passagesOf(version.text, version.boilerplate).map(({ start, end }) => ({
    ...owner,
    start,
    end,
    text: version.text.slice(start, end),
  }));
  return article.title === "" ? passages : [title, ...passages];
}

async function storedVersions(session: Session, articleId: string) {
  const { articleVersions: versions, articles } = session.tables;
  const build = () =>
    session.db
      .select({ id: versions.id, boilerplate: versions.boilerplate, title: articles.title })
      .from(versions)
      .innerJoin(articles, eq(articles.id, versions.articleId))
      .where(eq(versions.articleId, sql.placeholder("articleId")))
      .orderBy(desc(versions.readAt), desc(versions.id))
      .limit(1);
  return await run(session, "stored version", build, { articleId });
}
