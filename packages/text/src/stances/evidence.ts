import type { Basis, Span } from "@stance/schema";
import type { Document, FoundStatement } from "../findings.ts";
import { spanOf, type TokenRange } from "./tokens-between.ts";

/** The words that carry a position: speaker, cue and content in one where they stand in one sentence, else the sentence of the content. */
export function evidenceOf(document: Document, statement: FoundStatement, region: TokenRange): Span[] {
  const sentence = document.sentences[statement.sentence];
  const own = spanOf(document, region);
  if (own === null) return [];
  if (sentence === undefined || own.start < sentence.start || own.end > sentence.end) return [own];
  const inSentence = [own, ...statement.content, statement.speaker, statement.cue].filter(
    (span): span is Span => span !== null && span.start >= sentence.start && span.end <= sentence.end,
  );
  return [{ start: Math.min(...inSentence.map((span) => span.start)), end: Math.max(...inSentence.map((span) => span.end)) }];
}

/** What kind of finding the position rests on. */
export function basisOf(statement: FoundStatement): Basis {
  if (statement.form === "ACTION" || statement.cueClass === "ACTION") return "ACTION";
  return statement.form === "DIRECT" ? "DIRECT_QUOTE" : "REPORTED_SPEECH";
}
