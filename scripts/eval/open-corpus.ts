// Scores the statement reader on the open corpus of attributions: node --conditions=stance-source scripts/eval/open-corpus.ts [DIR] [--show N] [--part all|train|test]
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isKeptForTesting } from "../../apps/cli/src/train/open-corpus.ts";
import { findMentions } from "../../packages/text/src/actors/mentions.ts";
import { readDocument } from "../../packages/text/src/document/document.ts";
import type { FoundStatement } from "../../packages/text/src/findings.ts";
import { findStatements } from "../../packages/text/src/statements/find-statements.ts";
import { wholeCue } from "../../packages/text/src/statements/whole-cue.ts";
import { wholeSpeaker } from "../../packages/text/src/statements/whole-speaker.ts";

interface Place {
  readonly start: number;
  readonly end: number;
}
interface Annotated {
  readonly class: "speech" | "attitude" | "action";
  readonly kind: string;
  readonly speaker: (Place & { text: string }) | null;
  readonly cue: (Place & { text: string }) | null;
  readonly content: readonly (Place & { text: string })[];
}
interface Count {
  right: number;
  found: number;
  all: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: "string", default: "0" }, part: { type: "string", default: "all" } },
});
const directory = positionals[0] ?? new URL("../../../shared/open-corpus", import.meta.url).pathname;
if (!existsSync(directory)) {
  console.log(`Skipped: there is no open corpus in ${directory}.`);
  process.exit(0);
}

const names = readdirSync(join(directory, "texts"))
  .sort()
  .filter((_, index) => values.part === "all" || isKeptForTesting(index) === (values.part === "test"));

const LETTER = /[\p{L}\p{N}]/u;

const table = new Map<string, Count>();
const count = (key: string): Count => {
  const existing = table.get(key) ?? { right: 0, found: 0, all: 0 };
  table.set(key, existing);
  return existing;
};
const rules = new Map<string, Count>();
const confidences = new Map<string, { sum: number; right: number; all: number }>();
let speakersRight = 0;
let speakers = 0;
let classesRight = 0;
let cuesRight = 0;
let cues = 0;
const shown: string[] = [];

for (const name of names) {
  const text = readFileSync(join(directory, "texts", name), "utf8");
  const gold = (
    JSON.parse(readFileSync(join(directory, "annotations", name.replace(".txt", ".json")), "utf8")) as { statements: Annotated[] }
  ).statements;
  const document = readDocument({ key: name, text });
  const { actors, mentions } = findMentions(document);
  const found = findStatements(document, actors, mentions)
    .filter(
      ({ negated, hypothetical, cueClass }) => (!hypothetical || cueClass === "ATTITUDE") && (!negated || cueClass !== "SPEECH"),
    )
    .map((statement) => ({ ...statement, speaker: wholeSpeaker(document, statement), cue: wholeCue(document, statement) }));
  const pairs = match(text, gold, found);
  score(name, text, gold, found, pairs);
}

function letters(text: string, places: readonly Place[]): Set<number> {
  const set = new Set<number>();
  for (const { start, end } of places) for (let at = start; at < end; at++) if (LETTER.test(text.charAt(at))) set.add(at);
  return set;
}

/** Pairs one to one, best first, that share at least half of their letters (intersection over union). */
function match(text: string, gold: readonly Annotated[], found: readonly FoundStatement[]): Map<number, number> {
  const goldSets = gold.map((each) => letters(text, each.content));
  const foundSets = found.map((each) => letters(text, each.content));
  const candidates: { g: number; f: number; value: number }[] = [];
  goldSets.forEach((a, g) => {
    foundSets.forEach((b, f) => {
      let both = 0;
      for (const at of a) if (b.has(at)) both++;
      const value = both / (a.size + b.size - both || 1);
      if (value >= 0.5)
        candidates.push({ g, f, value: value + (gold[g]?.class === found[f]?.cueClass.toLowerCase() ? 0.001 : 0) });
    });
  });
  candidates.sort((a, b) => b.value - a.value);
  const pairs = new Map<number, number>();
  const used = new Set<number>();
  for (const { g, f } of candidates) {
    if (pairs.has(g) || used.has(f)) continue;
    pairs.set(g, f);
    used.add(f);
  }
  return pairs;
}

function score(
  name: string,
  text: string,
  gold: readonly Annotated[],
  found: readonly FoundStatement[],
  pairs: ReadonlyMap<number, number>,
): void {
  const words = (places: readonly Place[]): string => places.map((place) => text.slice(place.start, place.end)).join(" … ");
  gold.forEach((each, g) => {
    const f = pairs.get(g);
    const partner = f === undefined ? undefined : found[f];
    for (const key of ["all", `class ${each.class}`, `kind ${each.kind}`]) {
      const row = count(key);
      row.all++;
      if (partner !== undefined) row.right++;
    }
    if (partner === undefined) {
      const near = found.find(
        (other) => other.cue !== null && each.cue !== null && other.cue.start < each.cue.end && each.cue.start < other.cue.end,
      );
      shown.push(
        `${near === undefined ? "missed" : "bounds"} ${name} ${each.class} [${each.speaker?.text ?? ""}] [${each.cue?.text ?? ""}] ${words(each.content)}${near === undefined ? "" : ` <> ${near.rule}: ${words(near.content)}`}`,
      );
      return;
    }
    if (each.class === partner.cueClass.toLowerCase()) classesRight++;
    if (each.cue !== null) {
      cues++;
      if (partner.cue !== null && partner.cue.start < each.cue.end && each.cue.start < partner.cue.end) cuesRight++;
    }
    if (each.speaker !== null) {
      speakers++;
      const right =
        partner.speaker !== null && partner.speaker.start < each.speaker.end && each.speaker.start < partner.speaker.end;
      if (right) speakersRight++;
      else
        shown.push(
          `speaker ${name} [${each.speaker.text}] not [${partner.speaker === null ? "" : words([partner.speaker])}] (${words(partner.cue === null ? [] : [partner.cue])}) ${partner.rule}: ${words(each.content)}`,
        );
    }
  });
  const matched = new Set(pairs.values());
  found.forEach((each, f) => {
    count("all").found++;
    count(`class ${each.cueClass.toLowerCase()}`).found++;
    if (each.form !== "ACTION") count(`kind ${each.form.toLowerCase()}`).found++;
    const rule = rules.get(`${each.cueClass} ${each.rule}`) ?? { right: 0, found: 0, all: 0 };
    rules.set(`${each.cueClass} ${each.rule}`, rule);
    rule.found++;
    const level = each.confidence.toFixed(1);
    const bin = confidences.get(level) ?? { sum: 0, right: 0, all: 0 };
    confidences.set(level, bin);
    bin.all++;
    bin.sum += each.confidence;
    if (matched.has(f)) {
      rule.right++;
      bin.right++;
    } else
      shown.push(
        `extra ${name} ${each.cueClass} ${each.rule} [${each.speaker === null ? "" : words([each.speaker])}] [${each.cue === null ? "" : words([each.cue])}] ${words(each.content)}`,
      );
  });
}

const figure = (part: number, whole: number): string => (whole === 0 ? "  –  " : (part / whole).toFixed(3));
console.log(`Open corpus, ${values.part}: ${names.length} articles\n\nmeasure                    P      R      F1     gold`);
for (const [key, row] of [...table].sort()) {
  const precision = row.found === 0 ? 0 : row.right / row.found;
  const recall = row.all === 0 ? 0 : row.right / row.all;
  console.log(
    `${key.padEnd(24)} ${figure(row.right, row.found)}  ${figure(row.right, row.all)}  ${((2 * precision * recall) / (precision + recall || 1)).toFixed(3)}  ${row.all}`,
  );
}
console.log(
  `\nspeaker right ${figure(speakersRight, speakers)} of ${speakers}; class right ${figure(classesRight, count("all").right)}; cue right ${figure(cuesRight, cues)}`,
);
console.log("\nrule                                    precision  n");
for (const [rule, row] of [...rules].sort((a, b) => b[1].found - a[1].found))
  console.log(`${rule.padEnd(40)} ${figure(row.right, row.found)}     ${row.found}`);
console.log("\nconfidence said  right  n");
for (const [level, bin] of [...confidences].sort())
  console.log(`${level}        ${figure(bin.sum, bin.all)}  ${figure(bin.right, bin.all)}  ${bin.all}`);
for (const line of shown
  .filter((_, index) => index % Math.max(1, Math.ceil(shown.length / Math.max(1, Number(values.show)))) === 0)
  .slice(0, Number(values.show)))
  console.log(line.replaceAll("\n", " ").slice(0, 330));
