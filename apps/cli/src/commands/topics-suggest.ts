import type { StatementId } from "@stance/schema";
import type { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import { addExamples } from "../examples.ts";
import { positiveNumber } from "../option-values.ts";
import { writeNote, writeOut } from "../output.ts";
import { withStore } from "../with-store.ts";

interface SuggestOptions {
  readonly min: number;
  readonly limit: number;
  readonly json?: true;
}

/** One story tells what one outlet wrote about, not what is spoken of. */
const LEAST_STORIES = 2;
/** More statements are not looked at, which bounds time and memory. */
const MOST_STATEMENTS = 20_000;
/** So many of a suggestion's statements are shown. */
const SHOWN = 5;

/** `stance topics suggest`: new topics for the statements that fit none. */
export function addTopicsSuggestCommand(topics: Command, context: CommandContext): void {
  const command = topics
    .command("suggest")
    .description(
      "propose topics for the statements of the store that fit none: what two or more stories speak of, with a draft proposition and the statements it would gather",
    )
    .option("--min <number>", "how many statements a topic gathers at least", positiveNumber, 3)
    .option("--limit <number>", "how many topics at most", positiveNumber, 10)
    .option("--json", "the topics alone, in the shape of data/topics.json")
    .action((options: SuggestOptions) => suggest(options, context));
  addExamples(command, [
    ["stance topics suggest --min 5", "what at least five statements speak of"],
    ["stance topics suggest --json > new-topics.json", "drafts to correct and add to a topics file"],
  ]);
}

async function suggest({ min, limit, json }: SuggestOptions, context: CommandContext): Promise<void> {
  const { readLooseStatements, readStoredTopics } = await import("../suggest/loose-statements.ts");
  const { readShownStatements } = await import("../suggest/shown-statements.ts");
  const { suggestionLines } = await import("../suggest/suggestion-lines.ts");
  const { suggestTopics } = await import("@stance/text");
  await withStore(context.env(), async (store) => {
    const { statements, areAll } = await readLooseStatements(store, MOST_STATEMENTS);
    const asked = { leastStatements: min, leastStories: LEAST_STORIES, most: limit };
    const suggestions = suggestTopics(statements, await readStoredTopics(store), asked);
    if (!areAll) writeNote(`Only the newest ${MOST_STATEMENTS} statements without a position were looked at.`);
    if (suggestions.length === 0)
      writeNote(`No ${min} statements of two stories speak of one thing that is no topic yet; fewer with --min`);
    if (json)
      await writeOut(
        `${JSON.stringify(
          suggestions.map(({ topic }) => topic),
          null,
          2,
        )}\n`,
      );
    else {
      for (const suggestion of suggestions) {
        // The ids are those that the store gave.
        const shown = await readShownStatements(store, suggestion.statements.slice(0, SHOWN) as StatementId[]);
        await writeOut(`${suggestionLines(suggestion, shown).join("\n")}\n`);
      }
    }
    if (suggestions.length > 0)
      writeNote("These are drafts: set each proposition right, then read anew with ingest --topics FILE");
  });
}
