import { type AnnotatedArticle, readAnnotated } from "./annotated.ts";
import { trainTagger } from "./train-tagger.ts";
import { type PackedTagger, packTagger } from "./weights-format.ts";

/** Learns from annotated articles; the same articles in the same order give the same weights to the bit. */
export const trainReader = (articles: readonly AnnotatedArticle[]): PackedTagger =>
  packTagger(trainTagger(articles.map(readAnnotated)));
