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

/** The exact text of an article as read on a day, named by its SHA-256. Evidence points into a version. */
export const ArticleVersion = z.object({
  id: ArticleVersionId,
  articleId: ArticleId,
  sha256: SHA256,
  text: z.string(),
  /** Ranges that are not the article: menus, credits, comments. */
  boilerplate: z.array(Span),
  readAt: z.iso.datetime(),
});
export type ArticleVersion = z.infer<typeof ArticleVersion>;
