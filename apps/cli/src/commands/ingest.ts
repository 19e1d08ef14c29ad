import { availableParallelism } from "node:os";
import type { ReadingThreads } from "@stance/ingest";
import { Option } from "commander";
import type { AddCommand, CommandContext } from "../command-context.ts";
import { addExamples } from "../examples.ts";
import { EXIT_CODES } from "../exit-codes.ts";
import { createProgress } from "../ingest/progress.ts";
import { summaryLines } from "../ingest/summary-lines.ts";
import { untilInterrupted } from "../ingest/until-interrupted.ts";
import { positiveNumber } from "../option-values.ts";
import { printable, writeJsonLine, writeNote, writeOut } from "../output.ts";
import { chooseReader } from "../readers/choose-reader.ts";
import { type ReaderName, readerOption } from "../readers/reader-option.ts";
import { writeUsage } from "../readers/usage-line.ts";
import { readTopics } from "../topics-file.ts";
import { withStore, withStoreToTry } from "../with-store.ts";

interface IngestOptions {
  readonly json?: true;
  readonly watch?: true;
  readonly dryRun?: true;
  readonly topics?: string;
  readonly reader: ReaderName;
  readonly workers: number;
}

/** `stance ingest`: articles into the store. */
export const addIngestCommand: AddCommand = (program, context) => {
  const command = program
    .command("ingest")
    .description("read articles into the store; what was read before is left alone, so the same command goes on where it stopped")
    .argument(
      "<path...>",
      "files (text, Markdown, HTML, JSON Lines), folders, globs, web addresses, feeds, or - for standard input",
    )
    .option("--topics <file>", "other topics than data/topics.json, in the same shape")
    .addOption(readerOption())
    .addOption(
      new Option("--workers <n>", "threads that read beside the one that writes; 1: one thread for both; the store is the same")
        .argParser(positiveNumber)
        .default(availableParallelism(), "the number of cores"),
    )
    .option("--watch", "follow the given folders: read what is new or changed, once it has stopped growing, until Ctrl-C")
    .addOption(new Option("--dry-run", "tell what would become of each input, and write nothing").conflicts("watch"))
    .option("--json", "the summary as JSON")
    .action((paths: string[], options: IngestOptions) => run(paths, options, context));
  addExamples(command, [
    ["stance ingest data/articles 'archive/**/*.html'", "a folder, and saved pages"],
    ["stance ingest https://example.org/feed.xml", "the articles that a feed lists; one address gives one article"],
  ]);
};

async function run(paths: string[], options: IngestOptions, context: CommandContext): Promise<void> {
  const env = context.env();
  const topics = await readTopics(options.topics);
  const { createReader, usage } = await chooseReader(options.reader, () => env, threadsOf(options));
  const { countInputs } = await import("@stance/sources");
  const { ingest } = await import("@stance/ingest");
  const progress = await createProgress(process.stderr, options.watch ? null : () => countInputs(paths));
  if (options.watch) writeNote(`Following ${paths.map(printable).join(", ")}. Ctrl-C ends it.`);
  const summary = await (options.dryRun ? withStoreToTry : withStore)(env, (store) =>
    untilInterrupted(async (signal) => {
      const sources = await openInputs(paths, options, signal, context);
      const dryRun = options.dryRun === true;
      return ingest({ store, sources, topics, createReader, signal, dryRun, onProgress: progress.tell });
    }),
  ).finally(() => {
    progress.end();
    writeUsage(usage());
  });
  if (options.json) await writeJsonLine(summary);
  else await writeOut(summaryLines(summary));
  if (options.dryRun) writeNote("Nothing was written. Without --dry-run it is.");
  if (summary.stopped || options.watch) {
    writeNote("Stopped. The same command goes on from here.");
    context.endWith(EXIT_CODES.INTERRUPTED);
  } else if (summary.failed > 0) {
    context.endWith(EXIT_CODES.FAILURE);
  }
}

const threadsOf = ({ workers }: IngestOptions): ReadingThreads | undefined =>
  workers === 1
    ? undefined
    : {
        threads: workers,
        onThreadLost: ({ message }) =>
          writeNote(`A reading thread died (${printable(message)}); what it had in hand is read again by another.`),
      };

async function openInputs(paths: string[], { watch }: IngestOptions, signal: AbortSignal, { web = {} }: CommandContext) {
  const { followFolders, openSources } = await import("@stance/sources");
  return watch ? followFolders(paths, { signal, web }) : openSources(paths, { web });
}
