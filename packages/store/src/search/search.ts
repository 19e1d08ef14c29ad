import type { ArticleId, StatementId } from "@stance/schema";
import { and, eq, sql } from "drizzle-orm";
import type { Key } from "../paging/cursor.ts";
import type { Page } from "../paging/page.ts";
import { readWindow, toPage } from "../paging/window.ts";
import { getArticles, getStatements } from "../read/get.ts";
import type { SearchHit } from "../read/rows.ts";
import { textsOfArticles } from "../read/texts.ts";
import { run, type Session } from "../session.ts";
import type { Store } from "../store.ts";
import { snippetOf } from "./snippet.ts";
import { type SearchTerm, searchTerms } from "./terms.ts";

/** How many of the newest passages with all words are ranked: ranking a word that stands everywhere has no other bound. */
const RANKED = 2000;

const ORDER = "search RANK";

export interface SearchInput {
  readonly text: string;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/**
 * The articles and statements that have all words of the text in one passage, the best first; every text is allowed,
 * and one without letters and digits finds nothing. Of very many only the newest are looked at.
 */
export async function search(store: Store, { text, first, after }: SearchInput): Promise<Page<SearchHit>> {
  const terms = searchTerms(text);
  const window = readWindow(ORDER, ["number", "string"], { first, after });
  if (terms.length === 0) return toPage(ORDER, window, []);
  const { reader } = store;
  const found = await run(
    reader,
    `search ${window.after === null ? "start" : "after"}`,
    () => hitsQuery(reader, window.after !== null),
    {
      words: reader.dialect.searchParameter(terms),
      ranked: RANKED,
      limit: window.size + 1,
      score: window.after?.[0],
      ownerId: window.after?.[1],
    },
  );
  const snippets = await snippetsOf(store, found, terms);
  return toPage(
    ORDER,
    window,
    found.map(({ score, ownerId, kind }, place) => ({
      key: [score, ownerId] as Key,
      node: { kind, id: ownerId, ...snippets[place] } as SearchHit,
    })),
  );
}

/** How many articles and statements `search` can page through. */
export async function totalHits(store: Store, text: string): Promise<number> {
  const terms = searchTerms(text);
  if (terms.length === 0) return 0;
  const { reader } = store;
  const build = () => {
    const { searchEntries: entries } = reader.tables;
    const found = newestPassages(reader, false);
    return reader.db
      .select({ count: sql<number>`count(distinct ${entries.ownerId})`.mapWith(Number) })
      .from(found)
      .innerJoin(entries, eq(entries.number, found.number));
  };
  const [row] = await run(reader, "total hits", build, { words: reader.dialect.searchParameter(terms), ranked: RANKED });
  return row?.count ?? 0;
}

interface Found {
  readonly kind: "ARTICLE" | "STATEMENT";
  readonly ownerId: ArticleId | StatementId;
  readonly start: number;
  readonly end: number;
}

function newestPassages({ db, dialect }: Session, withScore: boolean) {
  const { searchWords: words, hasTerms, score } = dialect;
  return db
    .select({
      number: sql<number>`${words.number}`.as("found_number"),
      score: (withScore ? score("words") : sql<number>`0`).as("score"),
    })
    .from(words)
    .where(hasTerms("words"))
    .orderBy(sql`${words.number} desc`)
    .limit(sql.placeholder("ranked"))
    .as("found");
}

/** The best passage of each owner, ranked. */
function hitsQuery(session: Session, isAfter: boolean) {
  const { db, tables } = session;
  const { searchEntries: entries } = tables;
  const found = newestPassages(session, true);
  const best = db
    .select({
      kind: entries.kind,
      ownerId: entries.ownerId,
      start: entries.start,
      end: entries.end,
      score: sql<number>`${found.score}`.as("best_score"),
      place: sql<number>`row_number() over (partition by ${entries.ownerId} order by ${found.score}, ${entries.number})`.as(
        "place",
      ),
    })
    .from(found)
    .innerJoin(entries, eq(entries.number, found.number))
    .as("best");
  const beyond = sql`(${best.score}, ${best.ownerId}) > (${sql.placeholder("score")}, ${sql.placeholder("ownerId")})`;
  return db
    .select({
      kind: best.kind,
      ownerId: best.ownerId,
      start: best.start,
      end: best.end,
      score: sql<number>`${best.score}`.mapWith(Number),
    })
    .from(best)
    .where(and(eq(best.place, 1), ...(isAfter ? [beyond] : [])))
    .orderBy(sql`${best.score}`, sql`${best.ownerId}`)
    .limit(sql.placeholder("limit"));
}

async function snippetsOf(store: Store, found: readonly Found[], terms: readonly SearchTerm[]) {
  const ids = (kind: Found["kind"]) => [...new Set(found.filter((hit) => hit.kind === kind).map(({ ownerId }) => ownerId))];
  const articleIds = ids("ARTICLE") as ArticleId[];
  const statementIds = ids("STATEMENT") as StatementId[];
  const [articles, texts, statements] = await Promise.all([
    getArticles(store, articleIds),
    textsOfArticles(store, articleIds),
    getStatements(store, statementIds),
  ]);
  const titleOf = new Map(articleIds.map((id, place) => [id as string, articles[place]?.title ?? ""]));
  const textOf = new Map(articleIds.map((id, place) => [id as string, texts[place] ?? ""]));
  const wordsOf = new Map(statementIds.map((id, place) => [id as string, statements[place]?.text ?? ""]));
  return found.map(({ kind, ownerId, start, end }) => {
    if (kind === "STATEMENT") return snippetOf(wordsOf.get(ownerId) ?? "", terms);
    return snippetOf(start < 0 ? (titleOf.get(ownerId) ?? "") : (textOf.get(ownerId) ?? "").slice(start, end), terms);
  });
}
