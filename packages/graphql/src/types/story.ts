import type { Story as StoryRow } from "@stance/schema";
import { builder } from "../builder.ts";
import { Article } from "./article.ts";

export const Story = builder.objectRef<StoryRow>("Story");

Story.implement({
  description: "Articles that are copies or rewrites of one another. Counting goes by story, not by copy.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "The same after every re-reading." }),
    articles: t.field({
      description: "The copies, newest first; at most 100.",
      type: [Article],
      resolve: (story, _args, { load }) => load.articlesOfStory.load(story.id),
    }),
  }),
});
