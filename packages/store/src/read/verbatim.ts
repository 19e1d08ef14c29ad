import { type ArticleVersionId, type EvidenceId, isVerbatim } from "@stance/schema";
import type { Store } from "../store.ts";
import { childrenOf } from "./aligned.ts";
import type { EvidenceRow } from "./rows.ts";
import { textsByVersion } from "./texts.ts";

/** What has been found to stand in its version already: texts never change, so that one look is enough for the same words. */
const checked = new WeakMap<Store, Map<EvidenceId, string>>();

/** Bounds the memory that this takes; beyond it, everything is looked at again. */
const MOST_CHECKED = 50_000;

/** The evidence without what does not stand verbatim in its version: an orphan is never shown, nor moved to a look-alike. */
export async function withoutOrphans(store: Store, lists: EvidenceRow[][]): Promise<EvidenceRow[][]> {
  const known = checked.get(store) ?? new Map<EvidenceId, string>();
  checked.set(store, known);
  const unknown = lists.flat().filter((row) => known.get(row.id) !== wordsOf(row));
  if (unknown.length === 0) return lists;
  if (known.size + unknown.length > MOST_CHECKED) known.clear();
  const texts = await textsOf(store, [...new Set(unknown.map(({ versionId }) => versionId))]);
  const orphans = new Set<EvidenceRow>();
  for (const row of unknown) {
    if (isVerbatim(texts.get(row.versionId) ?? "", row)) known.set(row.id, wordsOf(row));
    else orphans.add(row);
  }
  return orphans.size === 0 ? lists : lists.map((list) => list.filter((row) => !orphans.has(row)));
}

const wordsOf = ({ versionId, start, prefix, exact, suffix }: EvidenceRow): string =>
  `${versionId} ${start} ${prefix.length} ${suffix.length} ${prefix}${exact}${suffix}`;

async function textsOf(store: Store, ids: readonly ArticleVersionId[]): Promise<Map<ArticleVersionId, string>> {
  const rows = await childrenOf(store.reader, textsByVersion, ids);
  return new Map(ids.flatMap((id, place) => rows[place]?.map(({ text }) => [id, text] as const) ?? []));
}
