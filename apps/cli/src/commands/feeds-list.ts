import type { AddCommand } from "../command-context.ts";
import { addExamples } from "../examples.ts";
import { feedLines } from "../feeds/feed-lines.ts";
import { writeJsonLine, writeNote, writeOut } from "../output.ts";
import { withStore } from "../with-store.ts";

/** `stance feeds list`: which feeds are kept, and how they do. */
export const addFeedsListCommand: AddCommand = (feeds, context) => {
  const command = feeds
    .command("list")
    .description("list the kept feeds, in order of address, with their last result and their next poll")
    .option("--json", "one JSON object a feed and line")
    .action(async (options: { json?: true }) => {
      const { listFeeds } = await import("@stance/store");
      await withStore(context.env(), async (store) => {
        const kept = await listFeeds(store);
        for (const feed of kept) {
          if (options.json) await writeJsonLine(feed);
          else await writeOut(feedLines(feed));
        }
        if (kept.length === 0 && !options.json)
          writeNote("No feed is kept. Add one: stance feeds add https://example.org/feed.xml");
      });
    });
  addExamples(command, [
    ["stance feeds list", "two lines a feed"],
    ["stance feeds list --json", "with the failures in a row and what the feed is asked by"],
  ]);
};
