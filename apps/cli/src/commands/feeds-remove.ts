import type { AddCommand } from "../command-context.ts";
import { addExamples } from "../examples.ts";
import { writeNote } from "../output.ts";
import { withStore } from "../with-store.ts";

/** `stance feeds remove`: feeds to keep no more. */
export const addFeedsRemoveCommand: AddCommand = (feeds, context) => {
  const command = feeds
    .command("remove")
    .description("keep feeds no more; the articles that came from them stay")
    .argument("<address...>", "as stance feeds list shows them")
    .action(async (addresses: string[]) => {
      const { noFeed } = await import("@stance/ingest");
      const { getFeeds, removeFeeds } = await import("@stance/store");
      await withStore(context.env(), async (store) => {
        const found = await getFeeds(store, addresses);
        const unknown = addresses.find((_, place) => found[place] === null);
        if (unknown !== undefined) noFeed(unknown);
        await removeFeeds(store, addresses);
      });
      writeNote(`Removed ${addresses.length === 1 ? addresses[0] : `${addresses.length} feeds`}. What was read stays.`);
    });
  addExamples(command, [
    ["stance feeds remove https://example.org/feed.xml", "one feed"],
    ["stance feeds remove https://example.org/a.xml https://example.org/b.xml", "two of them, or none where one is not kept"],
  ]);
};
