import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createRulesReader, loadTagger, type RulesReader } from "@stance/text";
import type { WinkMethods } from "wink-nlp";
import { readTopicsOf } from "./five/read-five.ts";
import { rate, type Section, share } from "./rows.ts";

const WARM_UP = 15;
const ROUNDS = 30;

/** How many articles of 1,000 words a reader takes in a second of one core's time, and the same of wink-nlp alone. */
export async function speedSection(root: string): Promise<Section> {
  const data = join(root, "data");
  const topics = readTopicsOf(data);
  const texts = readdirSync(join(data, "articles")).map((name) => readFileSync(join(data, "articles", name), "utf8"));
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const tagger = await loadTagger();
  const wink = await loadWink(root);
  const [byRules, byTagger] = [createRulesReader(topics), createRulesReader(topics, [], tagger)];
  const contenders = {
    rules: () => readAll(texts, byRules),
    tagger: () => readAll(texts, byTagger),
    wink: () => {
      for (const text of texts) for (const line of text.split("\n")) wink.readDoc(line).tokens().out(wink.its.pos);
    },
  };
  const took = { rules: 0, tagger: 0, wink: 0 };
  for (let round = 0; round < WARM_UP; round++) for (const read of Object.values(contenders)) read();
  // In turns, so that whatever else the machine does slows all of them alike.
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, read] of Object.entries(contenders)) took[name as keyof typeof took] += coreSeconds(read);
  }
  const perSecond = (seconds: number): number => (ROUNDS * words) / 1000 / seconds;
  const { rules, tagger: tagged, wink: alone } = took;
  return {
    title: "Speed, articles of 1,000 words a second of one core, in this run on this machine",
    rows: [
      rate("with rules", 300, { rules: perSecond(rules) }),
      rate("with the tagger", 150, { tagger: perSecond(tagged) }),
      rate("wink-nlp alone (sentences and tags)", null, { rules: perSecond(alone) }),
      share("share of wink-nlp alone", null, { rules: alone / rules, tagger: alone / tagged }),
    ],
  };
}

function readAll(texts: readonly string[], reader: RulesReader): void {
  texts.forEach((text, place) => {
    reader.read({ key: `a${place}`, text });
  });
}

/** wink-nlp as packages/text has it installed. */
async function loadWink(root: string): Promise<WinkMethods> {
  const require = createRequire(join(root, "packages/text/package.json"));
  return require("wink-nlp")(require("wink-eng-lite-web-model"), ["sbd", "pos"]);
}

/** Of the thread's own time: what other programs take meanwhile does not count. */
function coreSeconds(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1e6;
}
