import type { Span } from "@stance/schema";
import { type ArticleCopy, findCopyCandidates, type Store } from "@stance/store";
import { copySimilarity, copyTraits } from "@stance/text";
import { contentIdOf } from "./derived-ids.ts";

/**
 * What the copies of a text are found by, and which of the store's contents are nearly the same: those that the index
 * gives are compared word for word. Null where the text has too few words. Two processes that read two copies at the same
 * moment find them when one is read again.
 */
export async function findCopies(store: Store, text: string, boilerplate: readonly Span[]): Promise<ArticleCopy | null> {
  const traits = copyTraits(text, boilerplate);
  if (traits === null) return null;
  const content = contentIdOf(traits.words);
  const candidates = await findCopyCandidates(store, content, traits.bands);
  const links = candidates.flatMap((candidate) => {
    const words = copyTraits(candidate.text, candidate.boilerplate)?.words;
    const similarity = words === undefined ? null : copySimilarity(traits.words, words);
    return similarity === null ? [] : [{ content: candidate.content, similarity }];
  });
  return { content, bands: traits.bands, links };
}

/** The contents of a text and its copies. */
export const contentsOf = (copy: ArticleCopy | null): string[] =>
  copy === null ? [] : [copy.content, ...copy.links.map(({ content }) => content)];
