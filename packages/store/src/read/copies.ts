import type { ActorId, ArticleId, ArticleVersionId, Span, StatementForm, StatementId } from "@stance/schema";
import { count, desc, eq, sql } from "drizzle-orm";
import { run, type Session } from "../session.ts";
import type { Store } from "../store.ts";

/** A content that shares bands with the one asked for, with a text that has it. */
export interface CopyCandidate {
  readonly content: string;
  readonly text: string;
  readonly boilerplate: readonly Span[];
}

/** More are not compared: what shares most bands is among the first. */
const MOST_CANDIDATES = 40;

/** Other contents that share a band, those that share most first. */
export async function findCopyCandidates(store: Store, content: string, bands: readonly string[]): Promise<CopyCandidate[]> {
  if (bands.length === 0) return [];
  const session = store.reader;
  const parameters = { content, bands: session.dialect.listParameter(bands) };
  const found = await run(session, "contents that share bands", () => sharingQuery(session), parameters);
  const contents = session.dialect.listParameter(found.map((row) => row.content));
  const texts = found.length === 0 ? [] : await run(session, "texts of contents", () => textQuery(session), { contents });
  // The versions of each article come in the order of reading: the last one has the content.
  const byContent = new Map(texts.map((row) => [row.content, row]));
  return found.flatMap((row) => byContent.get(row.content) ?? []);
}

function sharingQuery({ db, dialect, tables: { contentBands: t } }: Session) {
  return db
    .select({ content: t.content })
    .from(t)
    .where(sql`${dialect.inList(t.band, "bands")} and ${t.content} <> ${sql.placeholder("content")}`)
    .groupBy(t.content)
    .orderBy(desc(count()), t.content)
    .limit(MOST_CANDIDATES);
}

function textQuery({ db, dialect, tables: { articleContents, articleVersions, versionTexts } }: Session) {
  // One article of each content is enough: the others have the same words.
  const sample = sql`(select min(${articleContents.articleId}) from ${articleContents}
    where ${dialect.inList(articleContents.content, "contents")} group by ${articleContents.content})`;
  return db
    .select({ content: articleContents.content, text: versionTexts.text, boilerplate: articleVersions.boilerplate })
    .from(articleContents)
    .innerJoin(articleVersions, eq(articleVersions.articleId, articleContents.articleId))
    .innerJoin(versionTexts, eq(versionTexts.versionId, articleVersions.id))
    .where(sql`${articleContents.articleId} in ${sample}`)
    .orderBy(articleVersions.articleId, articleVersions.readAt, articleVersions.id);
}

/** A statement as a copy of the article, or an earlier version of it, has it. */
export interface CopiedStatementRow {
  readonly id: StatementId;
  readonly versionId: ArticleVersionId;
  readonly speakerId: ActorId | null;
  readonly form: StatementForm;
  readonly cue: string | null;
  readonly text: string;
}

/** The statements of every article with one of these contents, and of every version of `articleId`, in the order of each text. */
export async function listCopiedStatements(
  store: Store,
  articleId: ArticleId,
  contents: readonly string[],
): Promise<CopiedStatementRow[]> {
  const session = store.reader;
  const parameters = { articleId, contents: session.dialect.listParameter(contents) };
  return await run(session, "copied statements", () => statementQuery(session), parameters);
}

function statementQuery({ db, dialect, tables }: Session) {
  const { articleContents, articleVersions: versions, evidence, statementEvidence, statements: t } = tables;
  const copies = sql`(select ${articleContents.articleId} from ${articleContents} where ${dialect.inList(articleContents.content, "contents")})`;
  return db
    .select({ id: t.id, versionId: versions.id, speakerId: t.speakerId, form: t.form, cue: t.cue, text: t.text })
    .from(versions)
    .innerJoin(evidence, eq(evidence.versionId, versions.id))
    .innerJoin(statementEvidence, eq(statementEvidence.evidenceId, evidence.id))
    .innerJoin(t, eq(t.id, statementEvidence.statementId))
    .where(sql`${versions.articleId} = ${sql.placeholder("articleId")} or ${versions.articleId} in ${copies}`)
    .groupBy(t.id, versions.id, t.speakerId, t.form, t.cue, t.text)
    .orderBy(versions.id, sql`min(${evidence.start})`, t.id);
}
