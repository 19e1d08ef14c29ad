import type { AddCommand } from "../command-context.ts";
import { addExamples } from "../examples.ts";
import { EXIT_CODES } from "../exit-codes.ts";
import { addedLine } from "../feeds/feed-lines.ts";
import { withWeb } from "../feeds/with-web.ts";
import { writeJsonLine, writeNote, writeOut } from "../output.ts";
import { withStore } from "../with-store.ts";

/** `stance feeds add`: feeds to keep. */
export const addFeedsAddCommand: AddCommand = (feeds, context) => {
  const command = feeds
    .command("add")
    .description("keep feeds (RSS, Atom, JSON), sitemaps, and the feeds of OPML lists; stance feeds poll reads what they bring")
    .argument("<source...>", "web addresses, and OPML files or their addresses")
    .option("--json", "one JSON object a feed and line")
    .action((sources: string[], options: { json?: true }) => add(sources, options.json === true, context));
  addExamples(command, [
    ["stance feeds add https://example.org/feed.xml https://example.com/news-sitemap.xml", "a feed and a sitemap"],
    ["stance feeds add subscriptions.opml", "all feeds that a feed reader has exported"],
  ]);
};

async function add(sources: string[], json: boolean, context: Parameters<AddCommand>[1]): Promise<void> {
  const { addFeeds } = await import("@stance/ingest");
  const tally = { added: 0, known: 0, failed: 0 };
  await withStore(context.env(), (store) =>
    withWeb(context, async (web) => {
      for await (const event of addFeeds(sources, { store, web })) {
        tally[event.outcome] += 1;
        const error = event.error === null ? null : { code: event.error.code, message: event.error.message };
        if (json) await writeJsonLine({ ...event, error });
        else await writeOut(`${addedLine(event)}\n`);
      }
    }),
  );
  if (tally.added > 0) writeNote("Read what they bring: stance feeds poll");
  if (tally.failed > 0) context.endWith(EXIT_CODES.FAILURE);
}
