import { existsSync, globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import * as given from "../../test/block-kit-payloads.ts";
import { checkBlockKit } from "./check.ts";

const fixtures = fileURLToPath(new URL("../../../../../shared/slack/block-kit/", import.meta.url));
const absent = !existsSync(fixtures);
if (absent) console.info("Skipped: the published Block Kit fixtures are not beside this checkout.");

const read = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

describe.skipIf(absent)("the published fixtures", () => {
  const files = absent ? [] : globSync("valid/**/*.json", { cwd: fixtures }).sort();

  it("are there", () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it.each(files)("%s is accepted", (file) => {
    expect(checkBlockKit(read(`${fixtures}${file}`))).toEqual([]);
  });

  it.each(files.filter((file) => file.startsWith("valid/blocks/")))("%s is accepted within a message", (file) => {
    expect(checkBlockKit({ text: "a", blocks: [read(`${fixtures}${file}`)] })).toEqual([]);
  });

  it.each(files)("%s with an unknown type is refused", (file) => {
    const payload = read(`${fixtures}${file}`) as Record<string, unknown>;
    expect(checkBlockKit({ ...payload, type: "unheard_of" })).toEqual([
      { path: "type", message: "is no message, view, block or element that Slack knows" },
    ]);
    expect(checkBlockKit(given.message({ blocks: [payload, { type: "unheard_of" }] }))).not.toEqual([]);
  });
});
