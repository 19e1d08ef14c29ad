#!/usr/bin/env node
// Plain old syntax: this file must be readable by the Node.js that it refuses.
var major = Number(process.versions.node.split(".")[0]);
if (major < 24) {
  console.error(
    `stance: Node.js 24 or newer is needed, this is ${process.version}; run it as \`npm run api\`, which brings its own.`,
  );
  process.exit(1);
}
import("../dist/main.js");
