import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ERROR_CODES } from "@stance/schema";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
const DOCS = ["README.md", "CONTRIBUTING.md", "docs/architecture.md", "docs/errors.md", "docs/evaluation.md", "data/README.md"];

describe("the documents tell the truth", () => {
  it.each(DOCS)("%s links to files that are there", (file) => {
    const links = [...read(file).matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1] ?? "");
    expect(links.filter((link) => !existsSync(join(ROOT, dirname(file), link)))).toEqual([]);
  });

  it("docs/errors.md lists every code, each with its meaning", () => {
    const listed = [...read("docs/errors.md").matchAll(/^\| `([A-Z0-9_]+)` \| (.+) \|$/gm)].map((match) => [match[1], match[2]]);
    expect(listed).toEqual(Object.entries(ERROR_CODES));
  });

  it("every npm command that they name is one of package.json", () => {
    const { scripts } = JSON.parse(read("package.json"));
    const named = DOCS.flatMap((file) =>
      [...read(file).matchAll(/npm run ([a-z:]+)(?![a-z:])(?! -w)/g)].map((match) => match[1] ?? ""),
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it("the rooms of the house are the folders that are there", () => {
    const rooms = [...read("README.md").matchAll(/^((?:packages|apps)\/[a-z-]+) /gm)].map((match) => match[1] ?? "");
    expect(rooms.length).toBeGreaterThan(10);
    expect(rooms.filter((room) => !existsSync(join(ROOT, room, "package.json")))).toEqual([]);
  });
});
