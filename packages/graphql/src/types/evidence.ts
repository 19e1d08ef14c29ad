import type { EvidenceRow } from "@stance/store";
import { builder } from "../builder.ts";
import { versionOfEvidence } from "../read/version.ts";
import { Article } from "./article.ts";
import { ArticleVersion } from "./article-version.ts";

export const Evidence = builder.objectRef<EvidenceRow>("Evidence").implement({
  description: "Exact words at an exact place: a W3C Web Annotation TextPositionSelector and TextQuoteSelector in one.",
  fields: (t) => ({
    exact: t.exposeString("exact", { description: "The words, exactly as they stand in the version." }),
    prefix: t.exposeString("prefix", { description: "The words right before them, at most 32 UTF-16 code units." }),
    suffix: t.exposeString("suffix", { description: "The words right after them, at most 32 UTF-16 code units." }),
    start: t.exposeInt("start", { description: "Where they begin in the version's text, in UTF-16 code units." }),
    end: t.exposeInt("end", { description: "Where they end in the version's text, exclusive." }),
    version: t.field({
      description: "The version they stand in.",
      type: ArticleVersion,
      resolve: (evidence, _args, context) => versionOfEvidence(context, evidence),
    }),
    isCurrent: t.boolean({
      description: "Whether that is the version of now; false for words that stood in the article before it was edited.",
      resolve: async ({ articleId, versionId }, _args, { load }) =>
        (await load.versionsOfArticle.load(articleId))[0]?.id === versionId,
    }),
    article: t.field({
      description: "The article they stand in.",
      type: Article,
      resolve: (evidence, _args, { load }) => load.article.load(evidence.articleId),
    }),
    url: t.field({
      description: "Where the article can be opened; null for what came from a file.",
      type: "URL",
      nullable: true,
      resolve: async (evidence, _args, { load }) => (await load.article.load(evidence.articleId)).url,
    }),
  }),
});
