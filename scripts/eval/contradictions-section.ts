import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ingest } from "@stance/ingest";
import { type MakeReader, overlaps, type Span, type StatementId } from "@stance/schema";
import { openSources } from "@stance/sources";
import {
  contradictionsOfStatements,
  evidenceOfStatements,
  getArticles,
  listStatements,
  openStore,
  type Store,
  textsOfArticles,
} from "@stance/store";
import { createRulesReader, loadTagger } from "@stance/text";
import { readTopicsOf } from "./five/read-five.ts";
import { type Row, type Section, share } from "./rows.ts";

/** A report in an article of `data/articles`, which is named by the first digits of its file. */
interface Report extends Span {
  readonly article: string;
}

type Expected = readonly { readonly id: string; readonly reports: readonly Report[] }[];

/** How contradictory reports of the sample articles are linked, against `data/expected/cross.json`. */
export async function contradictionsSection(data: string): Promise<Section> {
  const { contradictions } = JSON.parse(readFileSync(join(data, "expected/cross.json"), "utf8")) as { contradictions: Expected };
  const tagger = await loadTagger();
  const rules = await judge(data, contradictions, createRulesReader);
  const tagged = await judge(data, contradictions, (topics, known) => createRulesReader(topics, known, tagger));
  const row = (name: string, value: (judged: Judged) => number): Row =>
    share(name, null, { rules: value(rules), tagger: value(tagged) });
  return {
    title: `Contradictory reports, the ${contradictions.length} of the five sample articles`,
    rows: [
      row("found: two of its reports are linked", ({ found }) => found.length / contradictions.length),
      row("right: a link is between two reports of one of them", ({ links, right }) => (links === 0 ? 1 : right / links)),
    ],
  };
}

interface Judged {
  readonly found: readonly string[];
  readonly links: number;
  readonly right: number;
}

async function judge(data: string, expected: Expected, createReader: MakeReader): Promise<Judged> {
  const store = await openStore(":memory:");
  try {
    await ingest({ store, sources: openSources([join(data, "articles")]), topics: readTopicsOf(data), createReader });
    const links = (await placedLinks(store)).map(([one, other]) =>
      expected.filter(({ reports }) =>
        reports.some((first) =>
          reports.some((second) => first !== second && one.some(standsIn(first)) && other.some(standsIn(second))),
        ),
      ),
    );
    const found = [...new Set(links.flat().map(({ id }) => id))];
    return { found, links: links.length, right: links.filter((items) => items.length > 0).length };
  } finally {
    await store.close();
  }
}

const standsIn = (report: Report) => (place: Report) => place.article === report.article && overlaps(place, report);

/** Each link once: where the statements of its two ends stand, and the words that differ. */
async function placedLinks(store: Store): Promise<(readonly [Report[], Report[]])[]> {
  const ids: StatementId[] = [];
  for (let after: string | undefined; ; ) {
    const page = await listStatements(store, { page: after === undefined ? { first: 100 } : { first: 100, after } });
    ids.push(...page.edges.map(({ node }) => node.id));
    after = page.edges.at(-1)?.cursor;
    if (page.edges.length < 100) break;
  }
  const links = (await contradictionsOfStatements(store, ids)).flat();
  return await Promise.all(
    links
      .filter(({ statementId, otherStatementId }) => statementId < otherStatementId)
      .map(
        async ({ statementId, otherStatementId, words, otherWords }) =>
          [await placesOf(store, statementId, words), await placesOf(store, otherStatementId, otherWords)] as const,
      ),
  );
}

async function placesOf(store: Store, statementId: StatementId, words: string): Promise<Report[]> {
  const [evidence = []] = await evidenceOfStatements(store, [statementId]);
  const articleIds = evidence.map(({ articleId }) => articleId);
  const [articles, texts] = await Promise.all([getArticles(store, articleIds), textsOfArticles(store, articleIds)]);
  return evidence.flatMap(({ start, end }, at) => {
    const article = basename(articles[at]?.address ?? "").slice(0, 3);
    const told = texts[at]?.indexOf(words) ?? -1;
    return [{ article, start, end }, ...(told < 0 ? [] : [{ article, start: told, end: told + words.length }])];
  });
}
