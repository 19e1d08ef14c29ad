import type { CommandContext } from "../command-context.ts";
import { writeJsonLine, writeNote, writeOut } from "../output.ts";
import { withClient } from "../with-client.ts";
import { type ListKind, listRows } from "./list-rows.ts";

/** What every list takes. */
export interface ListOptions {
  readonly json?: true;
  readonly local?: true;
  readonly limit: number;
}

/** Prints the rows of a list: one JSON object a line, or lines for people. */
export async function printList<Row>(
  kind: ListKind<Row>,
  filter: object,
  options: ListOptions,
  context: CommandContext,
): Promise<void> {
  await withClient(context.env(), options.local === true, async (client) => {
    let count = 0;
    for await (const row of listRows(client, kind, filter, options.limit)) {
      count += 1;
      if (options.json) await writeJsonLine(row);
      else await writeOut(`${kind.toLines(row).join("\n")}\n`);
    }
    if (count === 0 && !options.json) writeNote("Nothing is recorded that fits. See what there is: stance actors, stance topics");
    if (count === options.limit && !options.json) writeNote(`The first ${count}; more with --limit`);
  });
}
