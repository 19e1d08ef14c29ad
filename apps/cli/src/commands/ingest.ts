import type { AddCommand, CommandContext } from "../command-context.ts";
import { addExamples } from "../examples.ts";
import { EXIT_CODES } from "../exit-codes.ts";
import { createProgress } from "../ingest/progress.ts";
import { summaryLines } from "../ingest/summary-lines.ts";
import { untilInterrupted } from "../ingest/until-interrupted.ts";
import { writeJsonLine, writeNote, writeOut } from "../output.ts";
import { chooseReader } from "../readers/choose-reader.ts";
import { type ReaderName, readerOption } from "../readers/reader-option.ts";
import { writeUsage } from "../readers/usage-line.ts";
import { readTopics } from "../topics-file.ts";
import { withStore } from "../with-store.ts";

interface IngestOptions {
  readonly json?: true;
  readonly topics?: string;
  readonly reader: ReaderName;
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
  const { createReader, usage } = await chooseReader(options.reader, () => env);
  const { countInputs, openSources } = await import("@stance/sources");
  const { ingest } = await import("@stance/ingest");
  const progress = await createProgress(process.stderr, () => countInputs(paths));
  const summary = await withStore(env, (store) =>
    untilInterrupted((signal) =>
      ingest({ store, sources: openSources(paths), topics, createReader, signal, onProgress: progress.tell }),
    ),
  ).finally(() => {
    progress.end();
    writeUsage(usage());
  });
  if (options.json) await writeJsonLine(summary);
  else await writeOut(summaryLines(summary));
  if (summary.stopped) {
    writeNote("Stopped. The same command goes on from here.");
    context.endWith(EXIT_CODES.INTERRUPTED);
  } else if (summary.failed > 0) {
    context.endWith(EXIT_CODES.FAILURE);
  }
}
