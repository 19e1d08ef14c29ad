import type { CommandContext } from "./command-context.ts";
import { type Env, readEnv, withDotEnv } from "./env.ts";
import { EXIT_CODES, type ExitCode } from "./exit-codes.ts";
import { endWhenReaderLeaves, writeNote } from "./output.ts";
import { createProgram } from "./program.ts";
import { reportError } from "./report-error.ts";

/** Runs the command line and gives the code to end with; only a test gives `web`. */
export async function runCli(words: readonly string[], { web }: Pick<CommandContext, "web"> = {}): Promise<ExitCode> {
  endWhenReaderLeaves();
  let code: ExitCode = EXIT_CODES.OK;
  const source = () => withDotEnv(process.env, process.cwd());
  const program = createProgram({
    env: (): Env => readEnv(source()),
    endWith: (given) => {
      code = given;
    },
    ...(web === undefined ? {} : { web }),
  });
  if (words.length === 0) {
    program.outputHelp();
    return code;
  }
  try {
    await program.parseAsync([...words], { from: "user" });
    return code;
  } catch (error) {
    const report = reportError(error, wantsStacks(source));
    if (report.words !== null) writeNote(report.words);
    return report.code;
  }
}

function wantsStacks(source: () => Readonly<Record<string, string | undefined>>): boolean {
  try {
    return source().LOG_LEVEL === "debug";
  } catch {
    // A .env that cannot be read is what is being reported.
    return false;
  }
}
