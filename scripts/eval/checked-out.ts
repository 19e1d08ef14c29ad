import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The project as it stood at a commit, ready to run. */
export interface CheckedOut extends Disposable {
  readonly root: string;
}

/** Unpacks a commit into a temporary folder; it uses the packages that are installed here, but its own rooms. */
export function checkOut(root: string, ref: string): CheckedOut {
  const folder = mkdtempSync(join(tmpdir(), "stance-eval-"));
  const commit = execFileSync("git", ["rev-parse", "--verify", `${ref}^{commit}`], { cwd: root, encoding: "utf8" }).trim();
  const archive = execFileSync("git", ["archive", commit, "apps", "packages", "data", "package.json"], {
    cwd: root,
    maxBuffer: 1 << 30,
  });
  execFileSync("tar", ["-x", "-C", folder], { input: archive });
  linkPackages(root, folder);
  return { root: folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

function linkPackages(root: string, folder: string): void {
  const installed = join(root, "node_modules");
  mkdirSync(join(folder, "node_modules/@stance"), { recursive: true });
  for (const name of readdirSync(installed)) {
    if (name !== "@stance") symlinkSync(join(installed, name), join(folder, "node_modules", name));
  }
  for (const room of readdirSync(join(folder, "packages"))) {
    symlinkSync(join(folder, "packages", room), join(folder, "node_modules/@stance", room));
  }
  for (const room of [...roomsIn(root, "packages"), ...roomsIn(root, "apps")]) {
    const own = join(root, room, "node_modules");
    if (existsSync(own) && existsSync(join(folder, room))) symlinkSync(own, join(folder, room, "node_modules"));
  }
}

const roomsIn = (root: string, kind: string): string[] => readdirSync(join(root, kind)).map((name) => join(kind, name));
