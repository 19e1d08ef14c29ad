import { spawnSync } from "node:child_process";

/**
 * Runs a scorer of the shared folder and gives the `key=value` figures of its last line. It ends with 1 where an input got no
 * row, as a page without an article does, and has its figures nonetheless. Throws where there are none.
 */
export function runScorer(shared: string, words: readonly string[]): Map<string, number> {
  const { status, stdout } = spawnSync(process.execPath, words, {
    cwd: shared,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  const last = stdout.trim().split("\n").at(-1) ?? "";
  if (!/^\w+=/.test(last)) throw new Error(`${words[0]} ended with ${status} and without figures`);
  return new Map(
    last.split(" ").map((pair) => {
      const [key = "", value] = pair.split("=");
      return [key, Number(value)];
    }),
  );
}
