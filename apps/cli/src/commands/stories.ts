import { randomUUID } from "node:crypto";
import { userInfo } from "node:os";
import { ReviewId } from "@stance/schema";
import type { AddCommand, CommandContext } from "../command-context.ts";
import { addExamples } from "../examples.ts";
import { positiveNumber } from "../option-values.ts";
import { writeJsonLine, writeNote, writeOut } from "../output.ts";
import { withStore } from "../with-store.ts";

interface SplitOptions {
  readonly reason: string;
  readonly undo?: true;
}

interface StoriesOptions {
  readonly limit: number;
  readonly json?: true;
}

/** `stance stories`: articles that are copies of one another. */
export const addStoriesCommand: AddCommand = (program, context) => {
  const stories = program.command("stories").description("list stories, articles that are copies of one another, and split them");
  const list = stories
    .command("list")
    .description("list the stories of several articles, those of most articles first")
    .option("--limit <number>", "how many stories at most", positiveNumber, 20)
    .option("--json", "one JSON object a story and line")
    .action((options: StoriesOptions) => listAll(options, context));
  addExamples(list, [
    ["stance stories list", "what was printed more than once"],
    ["stance stories list --limit 100 --json", "one line of JSON a story"],
  ]);
  const show = stories
    .command("show")
    .description("show the articles of one story, and how much of each is the same as in another")
    .argument("<story>", "a story's id, or the id, address or URL of one of its articles")
    .option("--json", "as JSON")
    .action((named: string, options: Pick<StoriesOptions, "json">) => showOne(named, options, context));
  addExamples(show, [
    ["stance stories show https://example.org/news/1", "what else prints the same text"],
    ["stance stories show sto_4f1c0de8a2b3c4d5e6f7 --json", "the same as JSON"],
  ]);
  const split = stories
    .command("split")
    .description("decide that an article is no copy of the others in its story; reading it again does not join them")
    .argument("<article>", "its id, address or URL")
    .option("--reason <words>", "why, kept with the decision", "")
    .option("--undo", "take the decision back")
    .action((named: string, options: SplitOptions) => splitOne(named, options, context));
  addExamples(split, [
    ["stance stories split https://example.org/news/1 --reason 'another debate'", "the article counts for itself"],
    ["stance stories split https://example.org/news/1 --undo", "it is with its copies again"],
  ]);
  addExamples(stories, [
    ["stance stories list", "what was printed more than once"],
    ["stance stories split https://example.org/news/1", "take an article out of its story"],
  ]);
};

async function listAll({ limit, json }: StoriesOptions, context: CommandContext): Promise<void> {
  const { listStories } = await import("@stance/store");
  const { readStory } = await import("../stories/read-story.ts");
  const { storyLines } = await import("../stories/story-lines.ts");
  await withStore(context.env(), async (store) => {
    const stories = await listStories(store, limit);
    for (const { id } of stories) {
      const story = await readStory(store, id);
      if (json) await writeJsonLine(story);
      else await writeOut(`${storyLines(story).join("\n")}\n`);
    }
    if (stories.length === 0 && !json) writeNote("No two articles are copies of one another.");
  });
}

async function showOne(named: string, { json }: Pick<StoriesOptions, "json">, context: CommandContext): Promise<void> {
  const { findStory } = await import("../stories/find-article.ts");
  const { readStory } = await import("../stories/read-story.ts");
  const { storyLines } = await import("../stories/story-lines.ts");
  await withStore(context.env(), async (store) => {
    const story = await readStory(store, await findStory(store, named));
    if (json) await writeJsonLine(story);
    else await writeOut(`${storyLines(story).join("\n")}\n`);
  });
}

async function splitOne(named: string, { reason, undo }: SplitOptions, context: CommandContext): Promise<void> {
  const { splitStory, undoSplit } = await import("@stance/store");
  const { findArticle } = await import("../stories/find-article.ts");
  const { readStory } = await import("../stories/read-story.ts");
  const { storyLines } = await import("../stories/story-lines.ts");
  await withStore(context.env(), async (store) => {
    const { id: articleId } = await findArticle(store, named);
    const id = ReviewId.parse(`rev_${randomUUID().replaceAll("-", "")}`);
    const decidedAt = new Date().toISOString();
    const storyId = undo
      ? await undoSplit(store, articleId)
      : await splitStory(store, { id, articleId, reviewer: userInfo().username, reason, decidedAt });
    await writeOut(`${storyLines(await readStory(store, storyId)).join("\n")}\n`);
  });
}
