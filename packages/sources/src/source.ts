import type { KnownError, PartialDate } from "@stance/schema";

export const SOURCE_FORMATS = ["txt", "md", "html"] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/** What is known of an article from outside its text: from its page's markup or its sidecar. */
export interface KnownFacts {
  readonly title?: string;
  readonly byline?: readonly string[];
  readonly publisher?: string;
  readonly publishedAt?: PartialDate;
  /** Two-letter code. */
  readonly language?: string;
}

/** One readable input. */
export interface SourceDocument {
  /** `file:///…`, `https://…`, or `text:` and the SHA-256 of the text for standard input. */
  readonly address: string;
  /** As given, with the way below it where a folder was given. */
  readonly name: string;
  /** Where a reader can open it, when the page names its own address. */
  readonly url: string | null;
  readonly format: SourceFormat;
  /** Exactly the decoded content; of a page, its cleaned article. */
  readonly text: string;
  readonly known: KnownFacts;
}

/** Why there is no document. */
export interface SourceFailure {
  readonly kind: "failure";
  readonly address: string;
  readonly name: string;
  readonly error: KnownError;
}

/** A document, or why there is none. */
export type SourceResult = { readonly kind: "document"; readonly document: SourceDocument } | SourceFailure;
