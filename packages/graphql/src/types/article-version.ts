import type { ArticleVersionRow } from "@stance/store";
import { builder } from "../builder.ts";
import { Article } from "./article.ts";
import { TextRange } from "./text-range.ts";
import { VersionChangeType } from "./version-change.ts";

export const ArticleVersion = builder.objectRef<ArticleVersionRow>("ArticleVersion");

ArticleVersion.implement({
  description: "The exact text of an article as it was read on a day. Evidence points into a version.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "The same after every re-reading." }),
    article: t.field({
      description: "The article it is a version of.",
      type: Article,
      resolve: (version, _args, { load }) => load.article.load(version.articleId),
    }),
    sha256: t.exposeString("sha256", { description: "The SHA-256 of the text, 64 hexadecimal digits." }),
    text: t.string({
      description: "The text that the offsets of evidence refer to.",
      resolve: (version, _args, { load }) => load.textOfVersion.load(version.id),
    }),
    boilerplate: t.field({
      description: "Stretches of the text that are not the article: menus, credits, comments. In order of place.",
      type: [TextRange],
      resolve: (version) => version.boilerplate,
    }),
    changes: t.field({
      description: "What differs from the version read before, in order of place; empty for the first.",
      type: [VersionChangeType],
      resolve: (version) => version.changes ?? [],
    }),
    readAt: t.expose("readAt", { description: "When it was read.", type: "DateTime" }),
  }),
});
