import { toExtraction } from "@stance/schema";
import type { Tagger } from "@stance/text";
import type { AddCommand } from "../command-context.ts";
import { addExamples } from "../examples.ts";
import { EXIT_CODES } from "../exit-codes.ts";
import { failureLine } from "../failure-line.ts";
import { listExtraction } from "../list-extraction.ts";
import { calendarDay, oneOf } from "../option-values.ts";
import { writeJsonLine, writeNote, writeOut } from "../output.ts";
import { readTopics } from "../topics-file.ts";

const READERS = ["RULES", "TAGGER"] as const;

interface ExtractOptions {
  readonly json?: true;
  readonly topics?: string;
  readonly published?: string;
  readonly reader: "RULES" | "TAGGER";
}

/** `stance extract`: what is found in texts, storing nothing. */
export const addExtractCommand: AddCommand = (program, context) => {
  const command = program
    .command("extract")
    .description("show the statements and positions found in texts; stores nothing")
    .argument("<file...>", "files, folders, globs, or - for standard input")
    .option("--json", "one JSON object a file and line")
    .option("--topics <file>", "other topics than data/topics.json, in the same shape")
    .option("--published <date>", "the day of texts that give none, YYYY-MM-DD", calendarDay)
    .option("--reader <name>", "rules, or tagger: rules and what was learned from annotated articles", oneOf(READERS), "RULES")
    .action(async (files: string[], options: ExtractOptions) => {
      const topics = await readTopics(options.topics);
      const { openSources } = await import("@stance/sources");
      const { createDocumentReader } = await import("../reading-session.ts");
      const read = createDocumentReader(topics, options.published, await taggerOf(options.reader));
      for await (const source of openSources(files)) {
        if (source.kind === "failure") {
          context.endWith(EXIT_CODES.FAILURE);
          if (options.json) await writeJsonLine(failureLine(source.name, source.error));
          else writeNote(`stance: ${source.error.message}`);
          continue;
        }
        const { name, text } = source.document;
        const extraction = toExtraction(name, text, read(source.document));
        if (options.json) await writeJsonLine(extraction);
        else await writeOut(listExtraction(extraction));
      }
    });
  addExamples(command, [
    ["stance extract data/articles --json", "one line of JSON for each sample article"],
    ["stance extract speech.txt --published 2025-02-26", "a readable list; the text gives no date of its own"],
  ]);
};

async function taggerOf(reader: ExtractOptions["reader"]): Promise<Tagger | null> {
  if (reader === "RULES") return null;
  const { loadTagger } = await import("@stance/text");
  return loadTagger();
}
