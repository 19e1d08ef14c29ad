import type { Basis, PartialDate, ReviewStatus, Stance, StatementForm } from "@stance/schema";
import {
  evidenceOfPositions,
  getActors,
  getArticles,
  getOutlets,
  getStatements,
  getTopics,
  type PositionRow,
  type Store,
  streamPositions,
} from "@stance/store";

/** Where a position's words stand. */
interface ExportedEvidence {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  readonly article: {
    readonly address: string;
    readonly url: string | null;
    readonly title: string;
    readonly outlet: string | null;
    readonly publishedAt: PartialDate | null;
  };
}

/** A position with all that a reader needs to check it. */
export interface ExportedPosition {
  readonly id: string;
  readonly actor: { readonly slug: string; readonly name: string };
  readonly topic: { readonly slug: string; readonly name: string; readonly proposition: string | null };
  readonly stance: Stance;
  readonly target: string | null;
  readonly condition: string | null;
  readonly basis: Basis;
  readonly confidence: number;
  readonly status: ReviewStatus;
  readonly saidOn: PartialDate | null;
  readonly recordedAt: string;
  readonly statement: {
    readonly id: string;
    readonly form: StatementForm;
    readonly text: string;
    readonly reportedBy: string | null;
  };
  readonly evidence: readonly ExportedEvidence[];
}

/** How many positions are held at once, and asked for in one statement. */
const BATCH_SIZE = 200;

/** Every position that its article still tells, with what it rests on, in the order of id. */
export async function* exportPositions(store: Store): AsyncIterable<ExportedPosition> {
  let batch: PositionRow[] = [];
  for await (const row of streamPositions(store, { standing: true })) {
    batch.push(row);
    if (batch.length < BATCH_SIZE) continue;
    yield* await complete(store, batch);
    batch = [];
  }
  yield* await complete(store, batch);
}

async function complete(store: Store, rows: readonly PositionRow[]): Promise<ExportedPosition[]> {
  if (rows.length === 0) return [];
  const [actors, topics, statements, evidence] = await Promise.all([
    getActors(
      store,
      rows.map((row) => row.actorId),
    ),
    getTopics(
      store,
      rows.map((row) => row.topicId),
    ),
    getStatements(
      store,
      rows.map((row) => row.statementId),
    ),
    evidenceOfPositions(
      store,
      rows.map((row) => row.id),
    ),
  ]);
  const places = evidence.flat();
  const articles = await getArticles(
    store,
    places.map((place) => place.articleId),
  );
  const articleIds = new Map(articles.flatMap((article) => (article === null ? [] : [[article.id, article] as const])));
  const outlets = await getOutlets(
    store,
    places.flatMap((place) => place.outletId ?? []),
  );
  const outletNames = new Map(outlets.flatMap((outlet) => (outlet === null ? [] : [[outlet.id, outlet.name] as const])));
  return rows.map((row, index) => {
    const [actor, topic, statement] = [found(actors[index]), found(topics[index]), found(statements[index])];
    const { id, stance, target, condition, basis, confidence, status, saidOn, recordedAt } = row;
    return {
      id,
      actor: { slug: actor.slug, name: actor.name },
      topic: { slug: topic.slug, name: topic.name, proposition: topic.proposition },
      stance,
      target,
      condition,
      basis,
      confidence,
      status,
      saidOn,
      recordedAt,
      statement: { id: statement.id, form: statement.form, text: statement.text, reportedBy: statement.reportedBy },
      evidence: (evidence[index] ?? []).map(({ exact, start, end, articleId, outletId }) => {
        const { address, url, title, publishedAt } = found(articleIds.get(articleId));
        const outlet = outletId === null ? null : (outletNames.get(outletId) ?? null);
        return { exact, start, end, article: { address, url, title, outlet, publishedAt } };
      }),
    };
  });
}

/** The store's foreign keys promise that the row is there. */
function found<Row>(row: Row | null | undefined): Row {
  if (row === null || row === undefined) throw new Error("a row that a position refers to is gone");
  return row;
}
