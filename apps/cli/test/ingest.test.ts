import { access } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { collect, jsonLines, runStance, startStance } from "./run-stance.ts";
import { runWithLocalWeb } from "./run-with-local-web.ts";
import { type TemporaryFolder, temporaryFolder } from "./temporary-folder.ts";

const ENGLISH = "Minister Ada Silva said on Tuesday that the plan was ready for the parliament.\n".repeat(3);
const FRENCH =
  "La mairesse a déclaré mardi que la ville ne paierait jamais pour un pont dont personne n'a besoin, et que le conseil en débattra.\n";
const GERMAN =
  "Die Bürgermeisterin hat am Dienstag erklärt, dass die Stadt niemals für eine Brücke zahlen werde, die niemand brauche.\n";

const ingestHere = ({ path }: TemporaryFolder, ...more: string[]) =>
  runWithLocalWeb(["ingest", join(path, "in"), "--workers", "1", ...more], path);

test("a dry run tells what would become of each input, and makes no store", async () => {
  await using folder = await temporaryFolder();
  await folder.write("in/a.txt", ENGLISH);
  await folder.write("in/empty.txt", "");
  const { code, out, err } = await runStance(["ingest", "in", "--dry-run", "--workers", "1", "--json"], { cwd: folder.path });
  expect(code).toBe(1);
  expect(err).toMatch(/^new +in\/a\.txt .*\nfailed +in\/empty\.txt .*\nNothing was written/);
  expect(jsonLines(out)[0]).toMatchObject({ new: 1, failed: 1 });
  await expect(access(join(folder.path, "test.db"))).rejects.toThrow("ENOENT");
});

test("a dry run over a store tells what has changed, and leaves it as it was", async () => {
  await using folder = await temporaryFolder();
  const ingest = async (...more: string[]) => jsonLines((await ingestHere(folder, "--json", ...more)).out)[0];
  await folder.write("in/a.txt", ENGLISH);
  await folder.write("in/b.txt", ENGLISH);
  await ingest();
  await folder.write("in/b.txt", ENGLISH.replaceAll("Tuesday", "Wednesday"));
  await folder.write("in/c.txt", ENGLISH);
  const expected = { new: 1, updated: 1, unchanged: 1, failed: 0 };
  expect(await ingest("--dry-run")).toMatchObject(expected);
  expect(await ingest()).toMatchObject(expected);
});

test("what is not in English is counted by its language", async () => {
  await using folder = await temporaryFolder();
  await folder.write("in/a.txt", ENGLISH);
  for (const name of ["b", "c"]) await folder.write(`in/${name}.txt`, GERMAN + name);
  await folder.write("in/d.txt", FRENCH);
  const { code, out } = await ingestHere(folder);
  expect(code).toBe(0);
  expect(out).toContain("2 in German, 1 in French");
});

test("a followed folder gives what is in it and what comes later, until Ctrl-C", async () => {
  await using folder = await temporaryFolder();
  await folder.write("in/a.txt", ENGLISH);
  const child = startStance(["ingest", "--watch", "in", "--json"], { cwd: folder.path });
  const [out, err] = [collect(child.stdout), collect(child.stderr)];
  const until = async (said: RegExp) => {
    while (!said.test(err()) && child.exitCode === null) await new Promise((resolve) => child.stderr.once("data", resolve));
  };
  const ended = new Promise((resolve) => child.on("close", resolve));
  await until(/^new +in\/a\.txt/m);
  await folder.write("in/b.txt", ENGLISH);
  await until(/^new +in\/b\.txt/m);
  await folder.write("in/a.txt", ENGLISH.replaceAll("Tuesday", "Wednesday"));
  await until(/^updated +in\/a\.txt/m);
  child.kill("SIGINT");
  expect(await ended).toBe(130);
  expect(jsonLines(out())[0]).toMatchObject({ new: 2, updated: 1, failed: 0 });
});

test("a folder to follow that is not there is told", async () => {
  await using folder = await temporaryFolder();
  const { code, err } = await runStance(["ingest", "--watch", "in"], { cwd: folder.path });
  expect(code).toBe(1);
  expect(err).toContain("in is no folder to follow");
});
