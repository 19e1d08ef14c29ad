import { type IsoDate, KnownError, quote, toExtraction } from "@stance/schema";
import type { SourceDocument } from "@stance/sources";
import type { ExplainedReading, RulesReader } from "@stance/text";
import type { CommandContext } from "../command-context.ts";
import { EXIT_CODES } from "../exit-codes.ts";
import { failureLine } from "../failure-line.ts";
import { printable, writeJsonLine, writeNote, writeOut } from "../output.ts";
import type { ReaderName } from "../readers/reader-option.ts";
import { toArticleInput } from "../readers/to-article-input.ts";
import { readTopics } from "../topics-file.ts";
import { explainedLines } from "./explained-lines.ts";
import { notesOf } from "./notes.ts";
import { paintFor } from "./paint.ts";

interface ExplainOptions {
  readonly json?: true;
  readonly topics?: string;
  readonly published?: IsoDate;
  readonly reader: ReaderName;
}

/** Prints what is found in each file, by which rule and instead of what; with `json` one line for each finding and refusal below its extraction. */
export async function explainFiles(files: string[], options: ExplainOptions, context: CommandContext): Promise<void> {
  const reader = await explainingReader(options);
  const { openSources } = await import("@stance/sources");
  const paint = paintFor(process.stdout);
  for await (const source of openSources(files)) {
    if (source.kind === "failure") {
      context.endWith(EXIT_CODES.FAILURE);
      if (options.json) await writeJsonLine(failureLine(source.name, source.error));
      else writeNote(`stance: ${source.error.message}`);
      continue;
    }
    const { name, text } = source.document;
    const explained = reader.explain(toArticleInput(source.document, options.published));
    if (options.json) await writeNotes(source.document, explained);
    else await writeOut([`${printable(name)}`, "", ...explainedLines(text, explained, paint), ""].join("\n"));
  }
}

async function explainingReader({ reader, topics }: ExplainOptions): Promise<RulesReader> {
  if (reader === "LLM")
    throw new KnownError(
      "READER_UNAVAILABLE",
      "A language model does not tell why it reads as it does. Explain with --reader rules or tagger.",
    );
  const definitions = await readTopics(topics);
  const { createRulesReader, loadTagger } = await import("@stance/text");
  return createRulesReader(definitions, [], reader === "TAGGER" ? await loadTagger() : null);
}

async function writeNotes({ name, text }: SourceDocument, explained: ExplainedReading): Promise<void> {
  await writeJsonLine(toExtraction(name, text, explained.reading));
  for (const note of notesOf(explained).notes)
    await writeJsonLine({ file: name, ...note, span: note.span === null ? null : quote(text, note.span) });
}
