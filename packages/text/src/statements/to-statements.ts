import type { Span } from "@stance/schema";
import type { Document, FoundStatement, LocalActor, LocalMention } from "../findings.ts";
import type { Draft } from "./draft.ts";
import type { Phrase } from "./noun-phrase.ts";
import type { SentenceWords } from "./sentence-words.ts";

/** Turns drafts into statements with places in the text and local actors. */
export function toStatements(document: Document, sentences: readonly SentenceWords[], drafts: readonly Draft[], _actors: readonly LocalActor[], mentions: readonly LocalMention[]): FoundStatement[] {
  const statements: FoundStatement[] = [];
  drafts.forEach((draft, index) => {
    const words = sentences[draft.sentence];
    if (words === undefined) return;
    const content = draft.content.flatMap((part) => contentSpans(document, words, part));
    if (content.length === 0) return;
    const speaker = draft.speaker === null ? null : spanOf(words, draft.speaker);
    const head = draft.antecedent === null ? null : headSpan(words, draft.antecedent);
    const actor = head === null ? null : (mentions.find((mention) => mention.start < head.end && head.start < mention.end)?.actor ?? null);
    statements.push({
      id: `s${index + 1}`,
      form: draft.cueClass === "ACTION" ? "ACTION" : formOf(document, content),
      cueClass: draft.cueClass,
      speaker,
      actor,
      onBehalfOf: null,
      reportedBy: null,
      cue: draft.cue === null ? null : spanOf(words, draft.cue),
      cueLemma: draft.cueLemma,
      content,
      sentence: draft.sentence,
      negated: draft.negated,
      hypothetical: draft.hypothetical,
      rule: draft.rule,
      confidence: 0.8,
    });
  });
  return statements;
}

function spanOf(words: SentenceWords, phrase: Phrase): Span {
  const first = words.tokens[phrase.start];
  const last = words.tokens[phrase.end - 1];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** A whole quotation is given without its marks. */
function contentSpans(_document: Document, words: SentenceWords, part: Phrase): Span[] {
  if (part.end <= part.start) return [];
  const whole = words.quotations.find((quotation) => quotation.start === part.start && quotation.end === part.end);
  if (whole !== undefined) return [whole.quotation.inner];
  return [spanOf(words, part)];
}

function headSpan(words: SentenceWords, phrase: Phrase): Span {
  let head = phrase.start;
  for (let index = phrase.start; index < phrase.end; index++) {
    const token = words.tokens[index];
    if (token === undefined) break;
    if (index > phrase.start && (token.tag === "ADP" || token.text === "," || token.text === "(" || token.tag === "CCONJ")) break;
    head = index;
  }
  return spanOf(words, { start: head, end: head + 1 });
}

function formOf(document: Document, content: readonly Span[]): "DIRECT" | "INDIRECT" | "MIXED" {
  const quotations = document.quotations.filter((quotation) => quotation.depth === 0);
  if (content.every((span) => quotations.some((quotation) => quotation.inner.start <= span.start && span.end <= quotation.inner.end))) return "DIRECT";
  return content.some((span) => quotations.some((quotation) => quotation.start >= span.start && quotation.end <= span.end)) ? "MIXED" : "INDIRECT";
}
