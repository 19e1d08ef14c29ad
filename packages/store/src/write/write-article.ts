import type { Store } from "../store.ts";
import type { ArticleRecord } from "./article-record.ts";
import { checkedEvidence, checkText } from "./checked-evidence.ts";
import { joinStory } from "./join-story.ts";
import { refreshArticles, touchedBy } from "./refresh-articles.ts";
import { supersede } from "./supersede.ts";
import { writeAppearances } from "./write-appearances.ts";
import { writeNames } from "./write-names.ts";
import { writeReadings } from "./write-readings.ts";
import { alreadySearched, writeSearch } from "./write-search.ts";
import { writeSource } from "./write-source.ts";

/**
 * Writes one read article in one transaction, in place of what an earlier run, of this reader or another, read in the
 * same version; reviews stay. Written twice, it changes nothing. Throws EVIDENCE_NOT_VERBATIM, and writes nothing, where
 * evidence does not stand in the version.
 */
export async function writeArticle(store: Store, record: ArticleRecord): Promise<void> {
  const checked = checkedRecord(record);
  await store.connection.transact(async (session) => {
    const articleId = checked.article.id;
    const before = await touchedBy(session, [articleId]);
    const searched = await alreadySearched(session, checked);
    await writeSource(session, checked);
    await writeReadings(session, checked);
    await supersede(session, checked);
    await writeAppearances(session, checked);
    await writeSearch(session, checked, searched);
    await writeNames(session, checked.actors);
    const moved = await joinStory(session, checked);
    await refreshArticles(session, [articleId, ...moved], before);
  });
}

function checkedRecord(record: ArticleRecord): ArticleRecord {
  const { version } = record;
  checkText(version);
  return {
    ...record,
    statements: record.statements.map(({ statement, evidence }) => ({
      statement,
      evidence: evidence.map((words) => checkedEvidence(version, words)),
    })),
    positions: record.positions.map(({ position, evidence }) => ({
      position,
      evidence: evidence.map((words) => checkedEvidence(version, words)),
    })),
  };
}
