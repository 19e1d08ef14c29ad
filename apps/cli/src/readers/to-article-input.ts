import { createHash } from "node:crypto";
import { type ArticleInput, type IsoDate, onDay } from "@stance/schema";
import type { SourceDocument } from "@stance/sources";

/** A document as a reader takes it. A text that gives no date of its own is read as of `fallbackDate`. */
export const toArticleInput = ({ text, known }: SourceDocument, fallbackDate: IsoDate | undefined): ArticleInput => ({
  key: createHash("sha256").update(text).digest("hex").slice(0, 8),
  text,
  ...known,
  publishedAtIfUnstated: fallbackDate === undefined ? null : onDay(fallbackDate, "STATED"),
});
