import type { AddCommand } from "../command-context.ts";
import { addExamples } from "../examples.ts";
import { readNamePairs } from "../name-pairs.ts";
import { printable, writeJsonLine, writeOut } from "../output.ts";
import { readStandardInput } from "../standard-input.ts";

/** `stance match-names`: whether two spellings may be one person's. */
export const addMatchNamesCommand: AddCommand = (program) => {
  const command = program
    .command("match-names")
    .description("tell which pairs of names on standard input, CSV with the header name1,name2, may be one person's")
    .option("--json", "one JSON object a pair and line")
    .action(async (options: { json?: true }) => {
      const { compareNames } = await import("@stance/text");
      for (const { name1, name2 } of readNamePairs(await readStandardInput())) {
        const { score, same } = compareNames(name1, name2);
        if (options.json) await writeJsonLine({ name1, name2, score, same });
        else await writeOut(`${same ? "same " : "other"}  ${score.toFixed(2)}  ${printable(name1)} | ${printable(name2)}\n`);
      }
    });
  addExamples(command, [
    ["stance match-names --json < pairs.csv", "one line of JSON for each pair"],
    ["printf 'name1,name2\\nZelensky,Zelenskiy\\n' | stance match-names", "one pair, readable"],
  ]);
};
