import type { Span } from "@stance/schema";
import type { Document, FoundStatement, LocalActor, LocalMention } from "../findings.ts";
import { readSources } from "./according.ts";
import type { Draft } from "./draft.ts";
import { layOutSentences, type SentenceWords } from "./sentence-words.ts";
import { readVerbCues } from "./verb-cues.ts";
import { toStatements } from "./to-statements.ts";

/** The statements of an article in the order of the text: who said, holds or did what, by which words. */
export function findStatements(document: Document, actors: readonly LocalActor[], mentions: readonly LocalMention[]): FoundStatement[] {
  const sentences = layOutSentences(document);
  const drafts = sentences.flatMap(readSentence);
  return toStatements(document, sentences, drafts, actors, mentions);
}

function readSentence(words: SentenceWords): Draft[] {
  return [...readVerbCues(words), ...readSources(words)].sort((a, b) => (a.cue?.start ?? 0) - (b.cue?.start ?? 0));
}

export type { Span };
