import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
let house: string;

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), "stance-house-"));
  for (const file of ["package.json", "package-lock.json", "turbo.json"]) cpSync(join(ROOT, file), join(house, file));
  const skipped = /(?:^|\/)(?:node_modules|dist|\.turbo)(?:\/|$)/;
  for (const folder of ["packages", "apps"]) {
    cpSync(join(ROOT, folder), join(house, folder), {
      recursive: true,
      filter: (file) => !skipped.test(file.slice(ROOT.length)),
    });
  }
  symlinkSync(join(ROOT, "node_modules"), join(house, "node_modules"));
  // turbo finds the files of a checkout through git.
  spawnSync("git", ["init", "--quiet"], { cwd: house });
});
afterEach(() => rmSync(house, { recursive: true, force: true }));

const plant = (file: string, line: string) => {
  mkdirSync(dirname(join(house, file)), { recursive: true });
  writeFileSync(join(house, file), `${line}\n`);
};
const addDependency = (folder: string, name: string) => {
  const file = join(house, folder, "package.json");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify({ ...manifest, dependencies: { ...manifest.dependencies, [name]: "0.1.0" } }));
};
const boundaries = () =>
  spawnSync(join(ROOT, "node_modules/.bin/turbo"), ["boundaries"], {
    cwd: house,
    encoding: "utf8",
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
  });
const purity = () => spawnSync(process.execPath, [join(ROOT, "scripts/check-purity.mjs"), house], { encoding: "utf8" });

describe("the check of import rules", () => {
  it("passes the house as it stands", () => {
    const { status, stdout, stderr } = boundaries();
    expect(`${stdout}${stderr}`).toContain("no issues found");
    expect(status).toBe(0);
    expect(purity()).toMatchObject({ status: 0, stderr: "" });
  });

  it("refuses an import that the package did not declare", () => {
    plant("packages/answers/src/planted.ts", 'export { openStore } from "@stance/store";');
    const { status, stdout, stderr } = boundaries();
    expect(status).not.toBe(0);
    expect(`${stdout}${stderr}`).toContain("@stance/store");
  });

  it("refuses a room that another may not use, though it is declared", () => {
    addDependency("apps/slack-bot", "@stance/store");
    plant("apps/slack-bot/src/planted.ts", 'export { openStore } from "@stance/store";');
    const { status, stdout, stderr } = boundaries();
    expect(status).not.toBe(0);
    expect(`${stdout}${stderr}`).toMatch(/@stance\/(?:store|slack-bot)/);
  });

  it.each([
    ["the clock", "export const now = () => Date.now();"],
    ["randomness", "export const any = () => Math.random();"],
    ["a node: module", 'export { readFileSync } from "node:fs";'],
  ])("refuses %s in the pure room", (what, line) => {
    plant("packages/text/src/planted.ts", line);
    const { status, stderr } = purity();
    expect(status).toBe(1);
    expect(stderr).toContain(`packages/text/src/planted.ts:1: uses ${what}`);
  });
});
