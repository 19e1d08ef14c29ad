import type { ArticlePart, PartialDate } from "@stance/schema";
import { readByline } from "./byline.ts";
import { detectLanguage } from "./language.ts";
import { readPublicationDate } from "./publication-date.ts";
import { readPublisher } from "./publisher.ts";

/** What a text says about itself. */
export interface Metadata {
  /** `2025-04-15`, or with the minutes where the text gives them: `2025-04-15T13:01`. */
  readonly publishedAtText: string | null;
  readonly publishedAt: PartialDate | null;
  readonly publisher: string | null;
  readonly byline: string[];
  /** Two-letter code, or `und`. */
  readonly language: string;
}

/** Reads date, publisher, authors and language from the text itself; what it does not say is null, empty or `und`. */
export function readMetadata(text: string, parts: readonly ArticlePart[]): Metadata {
  const published = readPublicationDate(text, parts);
  return {
    publishedAtText: published?.text ?? null,
    publishedAt: published?.date ?? null,
    publisher: readPublisher(text),
    byline: readByline(text, parts),
    language: detectLanguage(
      parts
        .filter(({ kind }) => kind !== "BOILERPLATE")
        .map(({ start, end }) => text.slice(start, end))
        .join("\n"),
    ),
  };
}
