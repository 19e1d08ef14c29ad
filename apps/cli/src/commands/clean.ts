import type { AddCommand } from "../command-context.ts";
import { addExamples } from "../examples.ts";
import { EXIT_CODES } from "../exit-codes.ts";
import { failureLine } from "../failure-line.ts";
import { writeJsonLine, writeNote, writeOut } from "../output.ts";

/** `stance clean`: the article of web pages. */
export const addCleanCommand: AddCommand = (program, context) => {
  const command = program
    .command("clean")
    .description("show the article of saved web pages, without the page around it")
    .argument("<file...>", "HTML files, folders, globs, web addresses, or - for standard input")
    .option(
      "--json",
      "one JSON object a page and line, with title, byline, publisher, dates, language, address, where the page says so, and what was left out",
    )
    .action(async (files: string[], options: { json?: true }) => {
      const { openPages } = await import("@stance/sources");
      for await (const result of openPages(files)) {
        if (result.kind === "failure") {
          context.endWith(EXIT_CODES.FAILURE);
          if (options.json) await writeJsonLine(failureLine(result.name, result.error));
          else writeNote(`stance: ${result.error.message}`);
        } else if (options.json) {
          const { byline, text, leftOut, url, section, modifiedAt, basis, title, publisher, publishedAt, lang } = result.page;
          const names = byline.length === 0 ? null : byline.join(", ");
          const said = { title, byline: names, publisher, section, publishedAt, modifiedAt, lang, url };
          await writeJsonLine({ file: result.name, ...said, basis, text, leftOut });
        } else {
          await writeOut(`${result.page.text}\n`);
        }
      }
    });
  addExamples(command, [
    ["stance clean page.html", "the article's text"],
    ["stance clean pages/*.html --json", "one line of JSON for each page"],
  ]);
};
