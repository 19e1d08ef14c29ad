import { type Page, tidyWords } from "./page.ts";

/** A page's `<meta>` contents by lower-case `property`, `name`, `itemprop` or `http-equiv`, in page order. Saved pages often have `value` for `content`. */
export function readMetaTags(page: Page): ReadonlyMap<string, readonly string[]> {
  const tags = new Map<string, string[]>();
  for (const meta of page.querySelectorAll("meta")) {
    const content = tidyWords(meta.getAttribute("content") ?? meta.getAttribute("value"));
    if (content === null) continue;
    const keys = ["property", "name", "itemprop", "http-equiv"].flatMap(
      (attribute) => meta.getAttribute(attribute)?.toLowerCase().trim().split(/\s+/) ?? [],
    );
    for (const key of new Set(keys)) tags.set(key, [...(tags.get(key) ?? []), content]);
  }
  return tags;
}

/** The first content under the first of these names that has any. */
export const firstMeta = (tags: ReadonlyMap<string, readonly string[]>, names: readonly string[]): string | null =>
  names.flatMap((name) => tags.get(name) ?? [])[0] ?? null;
