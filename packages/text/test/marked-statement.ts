import type { Span } from "@stance/schema";
import { readDocument } from "../src/document/document.ts";
import type { CueClass, Document, FoundStatement, LocalMention } from "../src/findings.ts";

export interface MarkedStatement {
  readonly document: Document;
  readonly statement: FoundStatement;
  readonly mentions: readonly LocalMention[];
}

const OPENING = { "{": "speaker", "<": "cue", "[": "content", "~": "mention" } as const;
const CLOSING = "}>]~";

/**
 * Reads `{Silva} <said> [the tax is fair]` as a document with one statement: `{}` its speaker, `<>` its cue, `[]` its
 * content, `~~` the mention of another actor, whose key is the words themselves. Marks do not nest, but for mentions within content.
 */
export function markedStatement(source: string, more: Partial<FoundStatement> = {}): MarkedStatement {
  const spans: { kind: string; start: number; end: number }[] = [];
  const open: { kind: string; start: number }[] = [];
  let text = "";
  for (const character of source) {
    const last = open.at(-1);
    if (last !== undefined && CLOSING.includes(character) && (character !== "~" || last.kind === "mention")) {
      open.pop();
      spans.push({ ...last, end: text.length });
    } else if (character in OPENING) open.push({ kind: OPENING[character as keyof typeof OPENING], start: text.length });
    else text += character;
  }
  const of = (kind: string): Span[] => spans.filter((span) => span.kind === kind).map(({ start, end }) => ({ start, end }));
  const document = readDocument({ key: "test", text });
  const [cue] = of("cue");
  const [speaker] = of("speaker");
  const words = (span: Span): string => text.slice(span.start, span.end);
  const mentionOf = (span: Span): LocalMention => ({ ...span, phrase: span, form: "NAME", actor: words(span), rule: "test" });
  const content = of("content");
  const first = cue ?? content[0] ?? { start: 0, end: 1 };
  const statement: FoundStatement = {
    id: "s1",
    form: /^[“"]/.test(text.slice((content[0]?.start ?? 1) - 1)) ? "DIRECT" : "INDIRECT",
    cueClass: "SPEECH" satisfies CueClass,
    speaker: speaker ?? null,
    actor: speaker === undefined ? "SPEAKER" : words(speaker),
    onBehalfOf: null,
    reportedBy: null,
    cue: cue ?? null,
    cueLemma: cue === undefined ? "" : lemmaOf(document, cue),
    content,
    sentence: document.sentences.findIndex((sentence) => first.start >= sentence.start && first.start < sentence.end),
    negated: false,
    hypothetical: false,
    rule: "test",
    confidence: 0.9,
    ...more,
  };
  return {
    document,
    statement,
    mentions: [...(speaker === undefined ? [] : [mentionOf(speaker)]), ...of("mention").map(mentionOf)],
  };
}

function lemmaOf(document: Document, cue: Span): string {
  const tokens = document.tokens.filter((token) => token.start >= cue.start && token.end <= cue.end);
  return tokens.map((token, index) => (index === 0 ? token.lemma : token.lower)).join(" ");
}
