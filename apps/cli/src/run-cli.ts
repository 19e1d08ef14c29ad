import { type Env, readEnv, withDotEnv } from "./env.ts";
import { EXIT_CODES, type ExitCode } from "./exit-codes.ts";
import { endWhenReaderLeaves, writeNote } from "./output.ts";
import { createProgram } from "./program.ts";
import { reportError } from "./report-error.ts";

/** Runs the command line and gives the code to end with. */
export async function runCli(words: readonly string[]): Promise<ExitCode> {
  endWhenReaderLeaves();
  let code: ExitCode = EXIT_CODES.OK;
  const source = () => withDotEnv(process.env, process.cwd());
  const program = createProgram({
    env: (): Env => readEnv(source()),
    endWith: (given) => {
      code = given;
    },
  });
  if (words.length === 0) {
    program.outputHelp();
    return code;
  }
  try {
    await program.parseAsync([...words], { from: "user" });
    return code;
  } catch (error) {
    const report = reportError(error, process.env.LOG_LEVEL === "debug");
    if (report.words !== null) writeNote(report.words);
    return report.code;
  }
}
