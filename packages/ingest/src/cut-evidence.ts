import { type ArticleVersionId, EVIDENCE_CONTEXT_LENGTH, type Evidence, type Span } from "@stance/schema";
import { evidenceIdOf } from "./derived-ids.ts";

/** The evidence at `span` of the version's text, with the words around it; no surrogate pair is cut in two. */
export function cutEvidence(versionId: ArticleVersionId, text: string, span: Span): Evidence {
  let before = Math.max(0, span.start - EVIDENCE_CONTEXT_LENGTH);
  if (isLowSurrogate(text.charCodeAt(before)) && before < span.start) before += 1;
  let after = Math.min(text.length, span.end + EVIDENCE_CONTEXT_LENGTH);
  if (after < text.length && isLowSurrogate(text.charCodeAt(after)) && after > span.end) after -= 1;
  return {
    id: evidenceIdOf(versionId, span),
    versionId,
    start: span.start,
    end: span.end,
    exact: text.slice(span.start, span.end),
    prefix: text.slice(before, span.start),
    suffix: text.slice(span.end, after),
  };
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
