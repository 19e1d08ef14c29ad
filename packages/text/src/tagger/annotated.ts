import type { Span } from "@stance/schema";
import { findMentions } from "../actors/mentions.ts";
import { readDocument } from "../document/document.ts";
import type { CueClass, Document, FoundStatement, LocalActor, LocalMention } from "../findings.ts";
import { findStatements } from "../statements/find-statements.ts";

/** One statement as an annotator marked it. */
export interface AnnotatedStatement {
  readonly cueClass: CueClass;
  readonly speaker: Span | null;
  /** Null for a free-standing quotation. */
  readonly cue: Span | null;
  readonly content: readonly Span[];
}

/** A text with all of its statements. */
export interface AnnotatedArticle {
  /** Unique among the articles of a training. */
  readonly key: string;
  readonly text: string;
  readonly statements: readonly AnnotatedStatement[];
}

/** An annotated article as the rules read it. */
export interface AnnotatedReading {
  readonly document: Document;
  readonly actors: readonly LocalActor[];
  readonly mentions: readonly LocalMention[];
  readonly ruleStatements: readonly FoundStatement[];
  readonly annotated: readonly AnnotatedStatement[];
}

export function readAnnotated({ key, text, statements }: AnnotatedArticle): AnnotatedReading {
  const document = readDocument({ key, text });
  const { actors, mentions } = findMentions(document);
  return { document, actors, mentions, ruleStatements: findStatements(document, actors, mentions), annotated: statements };
}
