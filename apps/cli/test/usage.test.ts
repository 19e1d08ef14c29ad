import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Command } from "commander";
import { expect, test } from "vitest";
import { createProgram } from "../src/program.ts";
import { BIN, runStance, startStance } from "./run-stance.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const program = createProgram({
  env: () => {
    throw new Error("no command is run here");
  },
  endWith: () => {},
});
const pathsOf = (command: Command, above: string[] = []): string[][] =>
  command.commands.flatMap((below) => [[...above, below.name()], ...pathsOf(below, [...above, below.name()])]);

test.concurrent.each([[], ...pathsOf(program)].map((path) => [path.join(" "), path] as const))(
  "stance %s --help shows two examples",
  async (_, path) => {
    const { code, out } = await runStance([...path, "--help"], { env: { LOG_LEVEL: "no such level" } });
    expect(code).toBe(0);
    const examples = out.slice(out.indexOf("\nExamples:\n")).match(/^ {2}\$ .*\bstance\b/gm);
    expect(examples).toHaveLength(2);
  },
);

test("the README lists the commands that there are, and the exit codes", async () => {
  const readme = await readFile(join(import.meta.dirname, "..", "README.md"), "utf8");
  const listed = [...readme.matchAll(/^\| `stance ([\w-]+)/gm)].map((row) => row[1]);
  expect(listed).toEqual(program.commands.map((command) => command.name()));
  const codes = [...readme.matchAll(/^\| (\d+) \|/gm)].map((row) => Number(row[1]));
  const { EXIT_CODES } = await import("../src/exit-codes.ts");
  expect(codes).toEqual(Object.values(EXIT_CODES));
});

test.concurrent.each([
  ["an unknown command", ["exract"], "Did you mean extract?"],
  ["an unknown command below another", ["blocks", "chek"], "Did you mean check?"],
  ["an unknown option", ["clean", "--jsn", "x"], "Did you mean --json?"],
  ["a missing argument", ["extract"], "missing required argument"],
  ["a day that does not exist", ["extract", "x", "--published", "2025-02-31"], "a day that exists"],
  ["a number that is none", ["actors", "--limit", "0"], "from 1 up"],
  ["a stance that is none", ["positions", "--stance", "maybe"], "SUPPORT, OPPOSE"],
])("%s ends with 2 and says what to do", async (_, words, said) => {
  const { code, out, err } = await runStance(words);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(said);
  expect(err).toMatch(/^stance: /);
});

test("all faults of the environment are named together, without their values, and end with 1", async () => {
  const env = { DATABASE_URL: "secret-password@host", LOG_LEVEL: "loud", STANCE_API_URL: "ftp://x" };
  const { code, err } = await runStance(["actors"], { env });
  expect(code).toBe(1);
  expect(err).toMatch(/DATABASE_URL[\s\S]*STANCE_API_URL[\s\S]*LOG_LEVEL/);
  expect(err).not.toContain("secret");
});

test("a reader that leaves early ends the command without a word", async () => {
  await using folder = await temporaryFolder();
  const page = `<article>${"<p>The minister said, on the record, that the plan would, with luck, be ready.</p>".repeat(2000)}</article>`;
  const files = await Promise.all(Array.from({ length: 6 }, (_, n) => folder.write(`${n}.html`, page)));
  const child = startStance(["clean", "--json", ...files]);
  child.stdout.once("data", () => child.stdout.destroy());
  let err = "";
  child.stderr.on("data", (chunk) => {
    err += chunk;
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect({ code, err }).toEqual({ code: 0, err: "" });
});

test("an older Node.js is told so in one line", async () => {
  const pretend = "data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.1.0'}})";
  const run = promisify(execFile)(process.execPath, ["--import", pretend, BIN, "--help"]);
  await expect(run).rejects.toMatchObject({
    code: 1,
    stdout: "",
    stderr: expect.stringMatching(/^stance: Node\.js 24 or later is needed, this is 20\.1\.0\.[^\n]*\n$/),
  });
});

test("the bin runs the command", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [BIN, "--version"]);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
