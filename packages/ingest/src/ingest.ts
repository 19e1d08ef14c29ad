import {
  type ArticleId,
  type ArticleInput,
  boilerplateOf,
  type ErrorCode,
  KnownError,
  type LanguageCode,
  type MakeReader,
  type Reader,
  type Reading,
  type Run,
  type Topic,
  type TopicDefinition,
} from "@stance/schema";
import type { SourceDocument, SourceResult } from "@stance/sources";
import {
  findReadVersion,
  getArticles,
  listCopiedStatements,
  listKnownActors,
  type Store,
  saveTopics,
  textsOfArticles,
  writeArticle,
} from "@stance/store";
import { createRulesReader } from "@stance/text";
import { toArticleRecord } from "./article-record.ts";
import { articleIdOf, runIdOf, sha256, topicIdOf } from "./derived-ids.ts";
import { contentsOf, findCopies } from "./find-copies.ts";
import { findKnownSayings } from "./known-sayings.ts";
import { type Begun, readAhead } from "./read-ahead.ts";

export type IngestOutcome = "new" | "updated" | "unchanged" | "failed";

/** What became of one input. `note` says what a reader of the summary should know ("language fr: kept, not read"). */
export interface IngestEvent {
  readonly name: string;
  readonly outcome: IngestOutcome;
  readonly error: { readonly code: ErrorCode; readonly message: string } | null;
  readonly note: string | null;
  /** Two-letter code of an article that is kept without a reading, because it is not in English; null for any other. */
  readonly otherLanguage: LanguageCode | null;
  readonly statements: number;
  readonly positions: number;
}

export interface IngestSummary {
  readonly read: number;
  readonly new: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly failed: number;
  /** Articles kept but not read, because they are not in English. */
  readonly otherLanguage: number;
  /** The same by their two-letter codes. */
  readonly otherLanguages: Readonly<Record<LanguageCode, number>>;
  readonly statements: number;
  readonly positions: number;
  readonly seconds: number;
  /** True where `signal` stopped it before the last input. */
  readonly stopped: boolean;
}

export interface IngestOptions {
  readonly store: Store;
  readonly sources: AsyncIterable<SourceResult>;
  readonly topics: readonly TopicDefinition[];
  /** The rules by default. Another reader, or another version of one, reads again what was read before. */
  readonly createReader?: MakeReader;
  readonly onProgress?: (event: IngestEvent) => void;
  /** Finishes the article in hand, then stops; a reader that waits for something outside is broken off. */
  readonly signal?: AbortSignal;
  /** Tells what would become of each input, and writes nothing. */
  readonly dryRun?: boolean;
  /** The clock, ISO date and time; the machine's own by default. */
  readonly now?: () => string;
}

/**
 * Reads each source once and stores what it holds, one transaction an article. What was read before by the same
 * method is left alone; an event is told only after its article is stored. A bad input is told and the rest go on;
 * a store that fails, or a reader that answers for no article, ends it.
 */
export async function ingest(options: IngestOptions): Promise<IngestSummary> {
  const { store, topics } = options;
  const started = performance.now();
  if (!options.dryRun) await saveTopics(store, toTopics(topics));
  const createReader: MakeReader = options.createReader ?? createRulesReader;
  const reader = createReader(topics, await listKnownActors(store));
  const run = runOf(reader, topics);
  const tally = {
    read: 0,
    new: 0,
    updated: 0,
    unchanged: 0,
    failed: 0,
    otherLanguage: 0,
    statements: 0,
    positions: 0,
    stopped: false,
  };
  const otherLanguages: Record<LanguageCode, number> = {};
  const rehearsed = new Map<ArticleId, string>();
  try {
    for await (const begun of readAhead(options.sources, reader.ahead ?? 1, (source) =>
      begin(source, reader, run, options, rehearsed),
    )) {
      const event = await finish(begun, run, options, rehearsed);
      if (event === null) {
        tally.stopped = true;
        break;
      }
      tally[event.outcome] += 1;
      tally.read += event.outcome === "new" || event.outcome === "updated" ? 1 : 0;
      if (event.otherLanguage !== null) {
        tally.otherLanguage += 1;
        otherLanguages[event.otherLanguage] = (otherLanguages[event.otherLanguage] ?? 0) + 1;
      }
      tally.statements += event.statements;
      tally.positions += event.positions;
      options.onProgress?.(event);
      if (options.signal?.aborted) {
        tally.stopped = true;
        break;
      }
    }
  } finally {
    await reader.close?.();
  }
  return { ...tally, otherLanguages, seconds: (performance.now() - started) / 1000 };
}

/** A source whose reading is under way: what it is, or what became of it already. */
type BegunReading = Begun &
  (
    | { readonly event: IngestEvent }
    | {
        readonly event: null;
        readonly document: SourceDocument;
        readonly articleId: ArticleId;
        readonly digest: string;
        readonly reading: Promise<Reading | KnownError | null>;
      }
  );

const DONE = Promise.resolve();

/** `rehearsed` is what a dry run would have written by now, the SHA-256 of each text. */
async function begin(
  source: SourceResult,
  reader: Reader,
  run: Run,
  options: IngestOptions,
  rehearsed: ReadonlyMap<ArticleId, string>,
): Promise<BegunReading> {
  if (source.kind === "failure") return { source, ready: DONE, event: failed(source.name, source.error) };
  const { document } = source;
  const digest = sha256(document.text);
  const articleId = articleIdOf(document.address);
  if (
    rehearsed.get(articleId) === digest ||
    (await findReadVersion(options.store, { articleId, sha256: digest, runId: run.id })) !== null
  )
    return { source, ready: DONE, event: { ...plain(document.name), outcome: "unchanged" } };
  const article = { key: digest.slice(0, 8), text: document.text, ...document.known };
  const reading = readOrFail(reader, article, options.signal);
  // Its failure is looked at when its turn comes.
  const ready = reading.catch(() => undefined);
  return { source, ready, event: null, document, articleId, digest, reading };
}

/** Null where the reader was broken off. */
async function finish(
  begun: BegunReading,
  run: Run,
  options: IngestOptions,
  rehearsed: Map<ArticleId, string>,
): Promise<IngestEvent | null> {
  if (begun.event !== null) return begun.event;
  const { store } = options;
  const { document, articleId, digest } = begun;
  const reading = await begun.reading;
  if (reading === null) return null;
  if (reading instanceof KnownError) return failed(document.name, reading);
  const now = options.now?.() ?? new Date().toISOString();
  const copy = await findCopies(store, document.text, boilerplateOf(reading));
  const record = toArticleRecord(document, digest, reading, run, now, {
    before: (await textsOfArticles(store, [articleId]))[0] ?? null,
    copy,
    sayings: await findKnownSayings(store, reading.statements),
    copied: await listCopiedStatements(store, articleId, contentsOf(copy)),
  });
  const [before] = await getArticles(store, [articleId]);
  const isNew = before == null && !rehearsed.has(articleId);
  if (options.dryRun) rehearsed.set(articleId, digest);
  else await writeArticle(store, record);
  const { length: statements } = record.statements;
  const { length: positions } = record.positions;
  const otherLanguage = ["en", "und"].includes(reading.language) ? null : reading.language;
  const note = otherLanguage === null ? null : `language ${otherLanguage}: kept, not read`;
  return { ...plain(document.name), outcome: isNew ? "new" : "updated", note, otherLanguage, statements, positions };
}

async function readOrFail(
  reader: Reader,
  article: ArticleInput,
  signal: AbortSignal | undefined,
): Promise<Reading | KnownError | null> {
  try {
    return await reader.read(article, signal);
  } catch (error) {
    if (signal?.aborted) return null;
    if (error instanceof KnownError && error.code !== "READER_UNAVAILABLE") return error;
    throw error;
  }
}

const plain = (name: string) => ({ name, error: null, note: null, otherLanguage: null, statements: 0, positions: 0 });

const failed = (name: string, { code, message }: KnownError): IngestEvent => ({
  ...plain(name),
  outcome: "failed",
  error: { code, message },
});

/** The run that a reader of these topics makes: another reader, another version of it or other topics are another run. */
function runOf({ name, version }: Reader, topics: readonly TopicDefinition[]): Run {
  const settings = { topics: sha256(JSON.stringify(topics)) };
  return { id: runIdOf(name, version, settings), reader: name, version, settings };
}

const toTopics = (topics: readonly TopicDefinition[]): Topic[] =>
  topics.map(({ id, name, proposition, description, keywords, broader }) => ({
    id: topicIdOf(id),
    slug: id,
    name,
    proposition,
    description,
    keywords,
    broaderId: broader === null ? null : topicIdOf(broader),
  }));
