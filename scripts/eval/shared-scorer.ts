import { spawnSync } from "node:child_process";

/** Runs a scorer of the shared folder and gives the `key=value` figures of its last line. Throws where it fails. */
export function runScorer(shared: string, words: readonly string[]): Map<string, number> {
  const { status, stdout } = spawnSync(process.execPath, words, {
    cwd: shared,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`${words[0]} ended with ${status}`);
  const last = stdout.trim().split("\n").at(-1) ?? "";
  return new Map(
    last.split(" ").map((pair) => {
      const [key = "", value] = pair.split("=");
      return [key, Number(value)];
    }),
  );
}
