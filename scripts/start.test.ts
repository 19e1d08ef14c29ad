import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const NO_SLACK = { SLACK_BOT_TOKEN: "", SLACK_SIGNING_SECRET: "", SLACK_APP_TOKEN: "" };

let folder: string;
let children: ChildProcess[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "stance-start-"));
  children = [];
});
afterEach(() => {
  for (const child of children) if (child.exitCode === null) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

/** `npm start` without its build, which `npm test` has done. Resolves when `until` stands in its output, or when it ends. */
function start(
  settings: Record<string, string>,
  until: string,
): Promise<{ child: ChildProcess; output: () => string; code: number | null }> {
  const child = spawn(process.execPath, ["scripts/start.mjs"], { cwd: ROOT, env: { ...process.env, ...NO_SLACK, ...settings } });
  children.push(child);
  let output = "";
  return new Promise((resolve) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes(until)) resolve({ child, output: () => output, code: null });
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.on("exit", (code) => resolve({ child, output: () => output, code }));
  });
}

const ended = (child: ChildProcess): Promise<number | null> =>
  child.exitCode === null ? new Promise((resolve) => child.on("exit", resolve)) : Promise.resolve(child.exitCode);

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}

const ask = async (port: number, query: string): Promise<unknown> => {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return response.json();
};

describe("npm start", () => {
  it("reads the sample articles once, serves them, and stops when told", { timeout: 90_000 }, async () => {
    const settings = { DATABASE_URL: `file:${join(folder, "new/folder/stance.db")}`, PORT: String(await freePort()) };
    const first = await start(settings, "npx stance ask");
    await expect.poll(first.output, { timeout: 30_000 }).toContain("/graphql");
    expect(first.output()).toMatch(/5 new/);
    expect(first.output()).toContain("SLACK_BOT_TOKEN");
    await expect.poll(first.output).toMatch(/A query to paste: \{ standing/);
    const answer = await ask(Number(settings.PORT), '{ actor(name: "Zelenskiy") { name } articles { totalCount } }');
    expect(answer).toMatchObject({ data: { actor: { name: "Volodymyr Zelensky" }, articles: { totalCount: 5 } } });
    first.child.kill("SIGTERM");
    expect(await ended(first.child)).toBe(0);

    const second = await start({ ...settings, PORT: String(await freePort()) }, "npx stance ask");
    expect(second.output()).toMatch(/unchanged +5/);
    second.child.kill("SIGINT");
    expect(await ended(second.child)).toBe(0);
  });

  it("says in one line that the port is taken", { timeout: 60_000 }, async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => taken.once("listening", resolve));
    const { port } = taken.address() as { port: number };
    const settings = { DATABASE_URL: `file:${join(folder, "stance.db")}`, PORT: String(port) };
    const { child, output } = await start(settings, "never printed");
    expect(await ended(child)).toBe(1);
    expect(
      output()
        .split("\n")
        .filter((line) => line.includes("is taken")),
    ).toHaveLength(1);
    expect(output()).not.toContain("    at ");
    taken.close();
  });

  it.each([
    ["a folder that cannot be made", () => `file:${join(folder, "file.txt", "stance.db")}`, /stance: .*file\.txt/],
    ["a file that is no database", () => `file:${join(folder, "file.txt")}`, /stance: .*file\.txt/],
    ["an address of no engine", () => "mysql://localhost/stance", /stance: [\s\S]*DATABASE_URL/],
    ["a Postgres that does not answer", () => "postgres://stance:secret@127.0.0.1:1/stance", /stance: /],
  ])("refuses %s with a clear sentence", { timeout: 60_000 }, async (_name, address, words) => {
    writeFileSync(join(folder, "file.txt"), "These are words and no database. ".repeat(100));
    const { child, output } = await start({ DATABASE_URL: address(), PORT: String(await freePort()) }, "never printed");
    expect(await ended(child)).toBe(1);
    expect(output()).toMatch(words);
    expect(output()).not.toMatch(/ {4}at |secret/);
  });
});

describe("an older Node.js, called directly", () => {
  const older = findOlderNode();
  const entries = [
    "scripts/start.mjs",
    "apps/cli/bin/stance.js",
    "apps/api/bin/stance-api.js",
    "apps/slack-bot/bin/stance-slack.js",
  ];
  if (older === null) console.warn("older Node.js not tested: none is installed");
  it.skipIf(older === null).each(entries)("%s says so in one line and ends with 1", (entry) => {
    const { status, stdout, stderr } = spawnSync(older ?? "", [entry], { cwd: ROOT, encoding: "utf8" });
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toMatch(/Node\.js 24/);
  });
});

/** A Node.js below 24 on the search path, or null. */
function findOlderNode(): string | null {
  const candidates = (process.env.PATH ?? "").split(":").map((directory) => join(directory, "node"));
  return (
    candidates.find((path) => {
      if (!existsSync(path)) return false;
      return Number(execFileSync(path, ["-p", "process.versions.node.split('.')[0]"], { encoding: "utf8" })) < 24;
    }) ?? null
  );
}
