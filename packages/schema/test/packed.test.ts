import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";

const PACKAGE = fileURLToPath(new URL("..", import.meta.url));
const ZOD = fileURLToPath(new URL("../../../node_modules/zod", import.meta.url));
const CONSUMER = `
import { Position } from "@stance/schema";
const position = Position.parse(JSON.parse(process.argv[2]));
console.log(position.stance, Position.safeParse({ ...position, stance: "PERHAPS" }).success);
`;
const POSITION = {
  id: "pos_aaaaaaaa",
  actorId: "act_aaaaaaaa",
  topicId: "top_aaaaaaaa",
  statementId: "stm_aaaaaaaa",
  stance: "OPPOSE",
  target: null,
  condition: null,
  basis: "ACTION",
  confidence: 0.8,
  rule: "cue",
  saidOn: null,
  status: "UNREVIEWED",
  recordedAt: "2026-01-01T00:00:00.000Z",
  runId: "run_aaaaaaaa",
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "stance-consumer-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("a consumer outside the workspace parses a position with the packed tarball", async () => {
  expect(existsSync(join(PACKAGE, "dist/index.js")), "run `npm run build` first").toBe(true);
  execFileSync("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: PACKAGE });
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  const installed = join(folder, "node_modules/@stance/schema");
  await mkdir(installed, { recursive: true });
  execFileSync("tar", ["-xzf", join(folder, tarball ?? ""), "--strip-components=1", "-C", installed]);
  symlinkSync(ZOD, join(folder, "node_modules/zod"));
  writeFileSync(join(folder, "consumer.mjs"), CONSUMER);
  const printed = execFileSync(process.execPath, ["consumer.mjs", JSON.stringify(POSITION)], { cwd: folder, encoding: "utf8" });
  expect(printed).toBe("OPPOSE false\n");
  expect(existsSync(join(installed, "dist/index.d.ts"))).toBe(true);
  expect(existsSync(join(installed, "src"))).toBe(false);
});
