import type { ArticleInput } from "@stance/schema";
import type { Document, Quotation, Sentence, Token } from "../findings.ts";
import { readParts } from "./parts.ts";
import { findQuotations } from "./quotations.ts";
import { sentencesOf } from "./sentences.ts";
import { repairTags } from "./tags.ts";
import { tokenizePart } from "./tokens.ts";

/** Cuts an article into parts, quotations, tokens and sentences. All places are UTF-16 code units of the unchanged text. Never throws. */
export function readDocument(article: ArticleInput): Document {
  const { key, text } = article;
  const parts = readParts(text, article.title ?? null);
  const quotations = findQuotations(text, parts);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let nextQuotation = 0;
  parts.forEach((part, index) => {
    if (part.kind === "BOILERPLATE") return;
    const own: Quotation[] = [];
    for (; (quotations[nextQuotation]?.start ?? text.length) < part.end; nextQuotation++) {
      const quotation = quotations[nextQuotation];
      if (quotation !== undefined) own.push(quotation);
    }
    const tokenized = tokenizePart(text, part);
    sentences.push(...sentencesOf(index, tokenized, own, tokens.length));
    for (const token of tokenized.tokens) tokens.push(token);
  });
  return {
    key,
    text,
    parts,
    sentences,
    tokens: repairTags(tokens, sentences, parts),
    quotations,
    publishedAt: article.publishedAt ?? null,
  };
}
