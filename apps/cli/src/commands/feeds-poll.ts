import { setTimeout as pause } from "node:timers/promises";
import type { PollSummary } from "@stance/ingest";
import type { AddCommand, CommandContext } from "../command-context.ts";
import { addExamples } from "../examples.ts";
import { EXIT_CODES } from "../exit-codes.ts";
import { polledLine, pollSummaryLines } from "../feeds/feed-lines.ts";
import { withWeb } from "../feeds/with-web.ts";
import { eventLine } from "../ingest/event-line.ts";
import { untilInterrupted } from "../ingest/until-interrupted.ts";
import { positiveNumber } from "../option-values.ts";
import { writeJsonLine, writeNote, writeOut } from "../output.ts";
import { chooseReader } from "../readers/choose-reader.ts";
import { type ReaderName, readerOption } from "../readers/reader-option.ts";
import { writeUsage } from "../readers/usage-line.ts";
import { readTopics } from "../topics-file.ts";
import { withStore } from "../with-store.ts";

interface PollCommandOptions {
  readonly force?: true;
  readonly every?: number;
  readonly topics?: string;
  readonly reader: ReaderName;
  readonly json?: true;
}

/** `stance feeds poll`: what is new in the kept feeds into the store. */
export const addFeedsPollCommand: AddCommand = (feeds, context) => {
  const command = feeds
    .command("poll")
    .description(
      "ask each kept feed whose time has come for what is new, and read it into the store; a feed is asked every 30 minutes at first, seldomer where it brings nothing or fails, more often where it brings much",
    )
    .argument("[address...]", "only these feeds")
    .option("--force", "also feeds whose time has not come, and those that were gone")
    .option("--every <minutes>", "poll again and again, until Ctrl-C; each feed still has its own time", positiveNumber)
    .option("--topics <file>", "other topics than data/topics.json, in the same shape")
    .addOption(readerOption())
    .option("--json", "the summary of each poll as JSON, one a line")
    .action((addresses: string[], options: PollCommandOptions) => poll(addresses, options, context));
  addExamples(command, [
    ["stance feeds poll", "all feeds whose time has come, once"],
    ["stance feeds poll --every 15", "look every 15 minutes whose time has come, until Ctrl-C"],
  ]);
};

async function poll(addresses: string[], options: PollCommandOptions, context: CommandContext): Promise<void> {
  const env = context.env();
  const topics = await readTopics(options.topics);
  const { createReader, usage } = await chooseReader(options.reader, () => env);
  const { pollFeeds } = await import("@stance/ingest");
  const isStopped = await withStore(env, (store) =>
    untilInterrupted(async (signal) => {
      const once = async () => {
        // A reader remembers each site's robots.txt, which is not to be believed for days.
        const summary = await withWeb(context, (web) =>
          pollFeeds({
            ...{ store, web, topics, createReader, signal },
            ...(addresses.length === 0 ? {} : { addresses }),
            force: options.force === true,
            onFeed: (event) => writeNote(polledLine(event)),
            onProgress: (event) => writeNote(eventLine(event)),
          }),
        );
        await report(summary, options);
        if (isFailing(summary)) context.endWith(EXIT_CODES.FAILURE);
      };
      await once();
      while (options.every !== undefined && !signal.aborted) {
        await pause(options.every * 60_000, undefined, { signal }).catch(() => undefined);
        if (!signal.aborted) await once();
      }
      return signal.aborted;
    }),
  ).finally(() => writeUsage(usage()));
  if (!isStopped) return;
  writeNote("Stopped. The same command goes on from here.");
  context.endWith(EXIT_CODES.INTERRUPTED);
}

async function report(summary: PollSummary, { json }: PollCommandOptions): Promise<void> {
  if (json) await writeJsonLine(summary);
  else await writeOut(pollSummaryLines(summary));
  if (summary.polled + summary.notDue === 0) writeNote("No feed is kept. Add one: stance feeds add https://example.org/feed.xml");
}

const isFailing = ({ failed, gone, articles }: PollSummary): boolean => failed + gone + (articles?.failed ?? 0) > 0;
