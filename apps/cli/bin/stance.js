#!/usr/bin/env node
// Any Node.js since 10 can read this file: it must live long enough to say that it is too old.
var major = Number(process.versions.node.split(".")[0]);

if (major < 24) {
  console.error(
    "stance: Node.js 24 or later is needed, this is " +
      process.versions.node +
      ". Inside the project run `npm ci` and then `npx stance`, which bring their own; elsewhere install Node.js 24.",
  );
  process.exitCode = 1;
} else {
  Promise.all([import("node:fs"), import("node:module")]).then((builtIns) => {
    var built = new URL("../dist/main.js", import.meta.url);
    // Compiled code is kept between runs: a third of the time to start.
    builtIns[1].enableCompileCache();
    return builtIns[0].existsSync(built) ? import(built.href) : runSource();
  });
}

function runSource() {
  return import("node:child_process").then((childProcess) => {
    var main = decodeURIComponent(new URL("../src/main.ts", import.meta.url).pathname);
    var child = childProcess.spawn(process.execPath, ["--conditions=stance-source", main].concat(process.argv.slice(2)), {
      stdio: "inherit",
    });
    // Ctrl-C reaches both; the child decides when it is done.
    process.on("SIGINT", () => {});
    process.on("SIGTERM", () => {
      child.kill("SIGTERM");
    });
    child.on("exit", (code) => {
      process.exitCode = code === null ? 1 : code;
    });
  });
}
