import type { SearchHit as SearchHitRow } from "@stance/store";
import { builder } from "../builder.ts";
import { connectionOf } from "../connection.ts";
import { searchPage } from "../read/root-list.ts";
import { Article } from "./article.ts";
import { Statement } from "./statement.ts";
import { TextRange } from "./text-range.ts";

const SearchItem = builder.unionType("SearchItem", {
  description: "What can be found.",
  types: [Article, Statement],
  resolveType: (item) => (item.id.startsWith("art_") ? Article : Statement),
});

const SearchHit = builder.objectRef<SearchHitRow>("SearchHit").implement({
  description: "Something found, with the words that were looked for.",
  fields: (t) => ({
    item: t.field({
      description: "What was found.",
      type: SearchItem,
      resolve: (hit, _args, { load }) => (hit.kind === "ARTICLE" ? load.article.load(hit.id) : load.statement.load(hit.id)),
    }),
    snippet: t.exposeString("snippet", { description: "The words around the first place that fits, as plain text." }),
    highlights: t.expose("highlights", { description: "The stretches of `snippet` that fit, in order.", type: [TextRange] }),
  }),
});
const SearchConnection = connectionOf("Search", SearchHit, "hits");

builder.queryField("search", (t) =>
  t.field({
    description: "Articles and statements that have these words, the best fit first.",
    type: SearchConnection,
    args: {
      text: t.arg.string({ description: "Words to look for; all of them must be there.", required: true }),
      first: t.arg.int({ description: "How many hits: 1 to 100, 20 where it is not given." }),
      after: t.arg.string({ description: "Only hits after this cursor." }),
    },
    resolve: (_root, args, { store }) => searchPage(store, args),
  }),
);
