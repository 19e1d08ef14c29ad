import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";

const APP = join(import.meta.dirname, "..");
export const BIN = join(APP, "bin", "stance.js");
const SOURCE = ["--conditions=stance-source", join(APP, "src", "main.ts")];
const SOURCE_WITH_LOCAL_WEB = ["--conditions=stance-source", join(import.meta.dirname, "main-with-local-web.ts")];

/** The command is started some sixty times; compiled once is enough. */
const COMPILE_CACHE = join(tmpdir(), "stance-cli-compile-cache");

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  /** Lets it reach servers on 127.0.0.1, which nothing but a test's own entry can. */
  readonly localWeb?: boolean;
}

/** Starts the command from its source, with no variables but those given; another database than the project's own. */
export function startStance(words: readonly string[], { cwd, env = {}, localWeb = false }: RunOptions = {}) {
  const variables = { PATH: process.env.PATH, NODE_COMPILE_CACHE: COMPILE_CACHE, DATABASE_URL: "file:./test.db", ...env };
  return spawn(process.execPath, [...(localWeb ? SOURCE_WITH_LOCAL_WEB : SOURCE), ...words], {
    cwd,
    env: variables,
    stdio: ["pipe", "pipe", "pipe"],
  });
}

/** Runs the command to its end. */
export function runStance(words: readonly string[], options: RunOptions = {}): Promise<Run> {
  const child = startStance(words, options);
  const [out, err] = [collect(child.stdout), collect(child.stderr)];
  child.stdin.on("error", () => {});
  child.stdin.end(options.input ?? "");
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out: out(), err: err() }));
  });
}

/** What a stream has written so far. */
export function collect(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = [];
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString("utf8");
}

/** The JSON values of JSON Lines; fails on anything else. */
export const jsonLines = <Value>(out: string): Value[] =>
  out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
