import { z } from "zod";
import { ArticleId, ArticleVersionId, OutletId, StoryId } from "./ids.ts";
import { LanguageCode } from "./language.ts";
import { PartialDate } from "./partial-date.ts";
import { Span } from "./span.ts";

/** Who published: a newspaper, an agency, a press office. */
export const Outlet = z.object({ id: OutletId, name: z.string().min(1) });
export type Outlet = z.infer<typeof Outlet>;

/** Articles that are copies or rewrites of one another; counting goes by story, not by copy. */
export const Story = z.object({ id: StoryId });
export type Story = z.infer<typeof Story>;

/** One published text, at one address or from one file. `address` is a `http(s):`, `file:` or `text:` address, and unique. */
export const Article = z.object({
  id: ArticleId,
  storyId: StoryId,
  outletId: OutletId.nullable(),
  address: z.string().min(1),
  /** Where a reader can open it; null for what came from a file. */
  url: z.url({ protocol: /^https?$/ }).nullable(),
  title: z.string(),
  byline: z.array(z.string()),
  publishedAt: PartialDate.nullable(),
  language: LanguageCode,
});
export type Article = z.infer<typeof Article>;

export const SHA256 = z.string().regex(/^[0-9a-f]{64}$/, { error: "a SHA-256 is 64 hexadecimal digits" });

/** Words in the text of a version. */
const VersionWords = z.object({ start: z.int().nonnegative(), end: z.int().positive(), text: z.string().min(1) });

/** What one version has in place of what the version before had; one of the two is null where words were only added or removed. */
export const VersionChange = z.object({
  /** Offsets are into the text before. */
  removed: VersionWords.nullable(),
  /** Offsets are into this version's text. */
  added: VersionWords.nullable(),
});
export type VersionChange = z.infer<typeof VersionChange>;

/** The exact text of an article as read on a day, named by its SHA-256. Evidence points into a version. */
export const ArticleVersion = z.object({
  id: ArticleVersionId,
  articleId: ArticleId,
  sha256: SHA256,
  text: z.string(),
  /** Ranges that are not the article: menus, credits, comments. */
  boilerplate: z.array(Span),
  readAt: z.iso.datetime(),
  /** What differs from the version read before, in order of place; empty for the first. */
  changes: z.array(VersionChange),
});
export type ArticleVersion = z.infer<typeof ArticleVersion>;
