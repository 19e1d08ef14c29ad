import { join } from "node:path";
import { vi } from "vitest";
import { readEnv } from "../src/env.ts";
import { EXIT_CODES } from "../src/exit-codes.ts";
import { createProgram } from "../src/program.ts";
import { LOCAL_WEB } from "./local-web.ts";
import type { Run } from "./run-stance.ts";

/** Runs a command in this process, over the store `test.db` in `folder`; a foreseen failure is thrown. */
export async function runWithLocalWeb(words: readonly string[], folder: string): Promise<Run> {
  let code: number = EXIT_CODES.OK;
  const [stdout, stderr] = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, "write").mockReturnValue(true));
  const written = (stream: typeof stdout) => stream?.mock.calls.map(([words]) => String(words)).join("") ?? "";
  try {
    const env = readEnv({ DATABASE_URL: `file:${join(folder, "test.db")}` });
    const endWith = (given: number) => {
      code = given;
    };
    await createProgram({ env: () => env, endWith, web: LOCAL_WEB }).parseAsync([...words], { from: "user" });
    return { code, out: written(stdout), err: written(stderr) };
  } finally {
    stdout?.mockRestore();
    stderr?.mockRestore();
  }
}
