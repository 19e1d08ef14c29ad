#!/usr/bin/env node
// The rooms `schema` and `text` are pure: no clock, no randomness, no input or output. Import rules are turbo's; this looks
// for what no import betrays, and for imports of node: modules. Prints each place; exit 1 if there is one.
import { globSync, readFileSync } from "node:fs";
import process from "node:process";

/** @type {[RegExp, string][]} */
const FORBIDDEN = [
  [/\bMath\.random\b/, "randomness"],
  [/\bcrypto\b/, "randomness"],
  [/\bDate\.now\b/, "the clock"],
  [/\bnew Date\(\s*\)/, "the clock"],
  [/\bperformance\.now\b/, "the clock"],
  [/\bset(?:Timeout|Interval|Immediate)\b/, "the clock"],
  [/\bprocess\b\./, "the process"],
  [/\bconsole\b\./, "output"],
  [/\bfetch\(/, "the network"],
  [/from "node:/, "a node: module"],
  [/import\("node:/, "a node: module"],
];

const root = process.argv[2] ?? ".";
const files = globSync("packages/{schema,text}/src/**/*.ts", { cwd: root }).filter((file) => !file.endsWith(".test.ts"));
const places = files.flatMap((file) =>
  readFileSync(`${root}/${file}`, "utf8")
    .split("\n")
    .flatMap((line, index) => {
      const code = line.replace(/^\s*(?:\/\/|\*|\/\*).*$/, "");
      return FORBIDDEN.filter(([pattern]) => pattern.test(code)).map(([, what]) => `${file}:${index + 1}: uses ${what}`);
    }),
);
for (const place of places) console.error(place);
if (files.length === 0) console.error(`no files found below ${root}`);
process.exit(places.length === 0 && files.length > 0 ? 0 : 1);
