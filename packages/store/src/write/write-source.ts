import { type Article, type ArticleVersion, dateOrderKey } from "@stance/schema";
import type { Session } from "../session.ts";
import type { ArticleRecord } from "./article-record.ts";
import { insertRows } from "./insert-rows.ts";

/** Writes who published what: outlet, story, article, version with its text, and the run that reads it. */
export async function writeSource(session: Session, { outlet, article, version, run }: ArticleRecord): Promise<void> {
  const { outlets, stories, articles, articleVersions, versionTexts, runs } = session.tables;
  await insertRows(session, outlets, ["id"], outlet === null ? [] : [outlet], { update: ["name"] });
  await insertRows(session, stories, ["id"], [{ id: article.storyId }], "KEEP");
  // Which story it belongs to is decided by all that is known of its copies.
  await insertRows(session, articles, ["id"], [articleRow(article)], {
    update: ["outletId", "address", "url", "title", "byline", "publishedAt", "publishedKey", "language"],
  });
  // The day of the first reading stays: a later run reads the same words.
  await insertRows(session, articleVersions, ["id"], [versionRow(version)], { update: ["boilerplate"] });
  await insertRows(session, versionTexts, ["versionId"], [{ versionId: version.id, text: version.text }], "KEEP");
  await insertRows(session, runs, ["id"], [run], "KEEP");
}

const articleRow = (article: Article) => ({ ...article, publishedKey: dateOrderKey(article.publishedAt) });

const versionRow = ({ text: _text, ...version }: ArticleVersion) => version;
