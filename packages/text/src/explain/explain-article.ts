import type { ArticleInput, Reading } from "@stance/schema";
import type { KnownActorIndex } from "../actors/resolve.ts";
import { readArticle } from "../read-article.ts";
import type { Tagger } from "../tagger/judge.ts";
import type { TopicIndex } from "../topics/index-topics.ts";
import type { Decision } from "./decision.ts";

/** A reading together with the choices it comes from. */
export interface ExplainedReading {
  readonly reading: Reading;
  /** In the order of the text; those that hold of the whole article last. */
  readonly decisions: readonly Decision[];
}

/** Reads an article as `readArticle` does, with the same reading, and tells every choice between two readings of its words. */
export function explainArticle(
  article: ArticleInput,
  topics: TopicIndex,
  known: KnownActorIndex,
  tagger: Tagger | null = null,
): ExplainedReading {
  const decisions: Decision[] = [];
  const reading = readArticle(article, topics, known, tagger, (decision) => decisions.push(decision));
  const place = ({ span }: Decision): number => span?.start ?? Number.POSITIVE_INFINITY;
  const compare = (a: Decision, b: Decision): number => (place(a) === place(b) ? 0 : place(a) - place(b));
  return { reading, decisions: decisions.sort(compare) };
}
