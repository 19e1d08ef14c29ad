import type { ArticleVersionRow, EvidenceRow } from "@stance/store";
import type { StanceContext } from "../context.ts";

/** The version that the evidence points into. */
export async function versionOfEvidence(
  { load }: StanceContext,
  { articleId, versionId }: EvidenceRow,
): Promise<ArticleVersionRow> {
  const version = (await load.versionsOfArticle.load(articleId)).find(({ id }) => id === versionId);
  if (version === undefined) throw new Error(`article ${articleId} has no version ${versionId}`);
  return version;
}
