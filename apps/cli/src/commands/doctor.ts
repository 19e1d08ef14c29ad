import type { AddCommand } from "../command-context.ts";
import { diagnose } from "../doctor/diagnose.ts";
import { addExamples } from "../examples.ts";
import { EXIT_CODES } from "../exit-codes.ts";
import { writeJsonLine, writeOut } from "../output.ts";

/** `stance doctor`: whether all is well. */
export const addDoctorCommand: AddCommand = (program, context) => {
  const command = program
    .command("doctor")
    .description(
      "check versions, database, migrations, every row's evidence, and which tokens are set; ends with 1 if anything is wrong",
    )
    .option("--json", "the report as JSON")
    .action(async (options: { json?: true }) => {
      const report = await diagnose(context.env());
      if (options.json) await writeJsonLine(report);
      else
        await writeOut(
          `${report.checks.map(({ name, ok, detail }) => `${ok ? "ok   " : "FAULT"} ${name}: ${detail}`).join("\n")}\n`,
        );
      if (!report.ok) context.endWith(EXIT_CODES.FAILURE);
    });
  addExamples(command, [
    ["stance doctor", "a line for each check"],
    ["DATABASE_URL=file:./trial.db stance doctor --json", "another database; the report as JSON"],
  ]);
};
