import { type Extraction, type IsoDate, KnownError, type Reader, toExtraction } from "@stance/schema";
import type { SourceResult } from "@stance/sources";
import type { AddCommand, CommandContext } from "../command-context.ts";
import { addExamples } from "../examples.ts";
import { EXIT_CODES } from "../exit-codes.ts";
import { failureLine } from "../failure-line.ts";
import { listExtraction } from "../list-extraction.ts";
import { calendarDay } from "../option-values.ts";
import { writeJsonLine, writeNote, writeOut } from "../output.ts";
import { chooseReader } from "../readers/choose-reader.ts";
import { type ReaderName, readerOption } from "../readers/reader-option.ts";
import { toArticleInput } from "../readers/to-article-input.ts";
import { writeUsage } from "../readers/usage-line.ts";
import { readTopics } from "../topics-file.ts";

interface ExtractOptions {
  readonly json?: true;
  readonly explain?: true;
  readonly topics?: string;
  readonly published?: IsoDate;
  readonly reader: ReaderName;
}

/** `stance extract`: what is found in texts, storing nothing. */
export const addExtractCommand: AddCommand = (program, context) => {
  const command = program
    .command("extract")
    .description("show the statements and positions found in texts; stores nothing")
    .argument("<file...>", "files, folders, globs, web addresses, or - for standard input")
    .option("--json", "one JSON object a file and line")
    .option("--explain", "mark each finding in the text, with its rule, its confidence and what it was taken instead of")
    .option("--topics <file>", "other topics than data/topics.json, in the same shape")
    .option("--published <date>", "the day of texts that give none, YYYY-MM-DD", calendarDay)
    .addOption(readerOption())
    .action(async (files: string[], options: ExtractOptions) => {
      if (options.explain !== true) return run(files, options, context);
      const { explainFiles } = await import("../explain/explain-files.ts");
      return explainFiles(files, options, context);
    });
  addExamples(command, [
    ["stance extract data/articles --json", "one line of JSON for each sample article"],
    ["stance extract speech.txt --explain", "the text with each finding marked, and why it was read so"],
  ]);
};

async function run(files: string[], options: ExtractOptions, context: CommandContext): Promise<void> {
  const topics = await readTopics(options.topics);
  const { createReader, usage } = await chooseReader(options.reader, context.env);
  const { openSources } = await import("@stance/sources");
  const reader = createReader(topics, []);
  try {
    for await (const source of openSources(files)) {
      const read = await readSource(reader, source, options.published);
      if (read instanceof KnownError) await tellFailure(sourceName(source), read, options, context);
      else if (options.json) await writeJsonLine(read);
      else await writeOut(listExtraction(read));
    }
  } finally {
    writeUsage(usage());
  }
}

const sourceName = (source: SourceResult): string => (source.kind === "failure" ? source.name : source.document.name);

async function readSource(
  reader: Reader,
  source: SourceResult,
  published: IsoDate | undefined,
): Promise<Extraction | KnownError> {
  if (source.kind === "failure") return source.error;
  const { name, text } = source.document;
  try {
    return toExtraction(name, text, await reader.read(toArticleInput(source.document, published)));
  } catch (error) {
    if (error instanceof KnownError) return error;
    throw error;
  }
}

/** The rest go on, unless the reader would fail at each of them. */
async function tellFailure(name: string, error: KnownError, options: ExtractOptions, context: CommandContext): Promise<void> {
  if (options.json) await writeJsonLine(failureLine(name, error));
  if (error.code === "READER_UNAVAILABLE") throw error;
  if (!options.json) writeNote(`stance: ${error.message}`);
  context.endWith(EXIT_CODES.FAILURE);
}
