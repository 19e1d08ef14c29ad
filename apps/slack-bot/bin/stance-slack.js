#!/usr/bin/env node
// Plain JavaScript that an old Node.js can read, so that it can say that it is too old.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const OLDEST = 24;
const built = new URL("../dist/main.js", import.meta.url);

if (Number.parseInt(process.versions.node, 10) < OLDEST) {
  console.error(
    `Stance needs Node.js ${OLDEST} or later, this is ${process.versions.node}: start it with "npm run slack", which brings its own.`,
  );
  process.exit(1);
} else if (existsSync(built)) {
  await import(built.href);
} else {
  const source = fileURLToPath(new URL("../src/main.ts", import.meta.url));
  const child = spawn(process.execPath, ["--conditions=stance-source", source, ...process.argv.slice(2)], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(signal === null ? (code ?? 1) : 1));
}
