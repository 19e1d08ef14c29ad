import type { AddCommand } from "../command-context.ts";
import { addExamples } from "../examples.ts";
import { writeOut } from "../output.ts";
import { withClient } from "../with-client.ts";

interface AskOptions {
  readonly blocks?: true;
  readonly local?: true;
}

/** The store itself may have to be opened and migrated first. */
const ANSWER_MILLISECONDS = 30_000;

/** `stance ask`: the answer that `/stance` gives. */
export const addAskCommand: AddCommand = (program, context) => {
  const command = program
    .command("ask")
    .description("answer as /stance does in Slack; asks STANCE_API_URL where it answers, else the store itself")
    .argument("<question...>", "what would follow /stance")
    .option("--blocks", "the message as Block Kit JSON")
    .option("--local", "ask the store in process, even where an API answers")
    .action(async (words: string[], options: AskOptions) => {
      const { answer, renderPlain } = await import("@stance/answers");
      const now = new Date().toISOString().slice(0, 10);
      const given = await withClient(context.env(), options.local === true, (client) =>
        answer(words.join(" "), client, { now, timeoutMs: ANSWER_MILLISECONDS }),
      );
      if (given.failure !== null) throw given.failure.error;
      const { text, blocks, card } = given;
      await writeOut(options.blocks ? `${JSON.stringify({ text, blocks }, null, 2)}\n` : renderPlain(card));
    });
  addExamples(command, [
    ['stance ask "Zelensky on NATO"', "where he stands, since when, in whose words"],
    ['stance ask "Trump vs Zelensky on security guarantees" --blocks', "the Slack message as JSON"],
  ]);
};
