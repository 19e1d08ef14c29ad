import type { Span } from "@stance/schema";
import type { Document } from "../findings.ts";
import { sentenceAt } from "./source.ts";

/** Finds the findings whose content touches a sentence. */
export type ContentIndex<Finding> = ReadonlyMap<number, readonly Finding[]>;

export function indexContents<Finding extends { readonly content: readonly Span[] }>(
  document: Document,
  findings: readonly Finding[],
): ContentIndex<Finding> {
  const index = new Map<number, Finding[]>();
  for (const finding of findings) {
    for (const sentence of sentencesOf(document, finding.content)) {
      const there = index.get(sentence);
      if (there === undefined) index.set(sentence, [finding]);
      else there.push(finding);
    }
  }
  return index;
}

/** The findings whose content touches a sentence of these spans, each once. */
export const findingsNear = <Finding>(
  document: Document,
  index: ContentIndex<Finding>,
  spans: readonly Span[],
): ReadonlySet<Finding> => new Set([...sentencesOf(document, spans)].flatMap((sentence) => index.get(sentence) ?? []));

function sentencesOf(document: Document, spans: readonly Span[]): ReadonlySet<number> {
  const sentences = new Set<number>();
  for (const { start, end } of spans) {
    const last = sentenceAt(document, end - 1);
    for (let sentence = sentenceAt(document, start); sentence <= last; sentence++) sentences.add(sentence);
  }
  return sentences;
}
