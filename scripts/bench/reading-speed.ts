import { createRequire } from "node:module";
import { join } from "node:path";
import type { TopicDefinition } from "@stance/schema";
import { createRulesReader, loadTagger, type RulesReader } from "@stance/text";
import type { WinkMethods } from "wink-nlp";

/** Until the engine has compiled what it reads with. */
const WARM_UP = 60;
const ROUNDS = 30;

/** Articles of 1,000 words a second of one core's time, each as read in this run on this machine. */
export interface ReadingSpeed {
  readonly rules: number;
  readonly tagger: number;
  /** What wink-nlp takes by itself, cutting the same lines into words and sentences with their tags. */
  readonly wink: number;
}

/** How fast texts are read. `root` is the folder of the repository. */
export async function measureReadingSpeed(
  root: string,
  texts: readonly string[],
  topics: readonly TopicDefinition[],
): Promise<ReadingSpeed> {
  const wink = loadWink(root);
  const [byRules, byTagger] = [createRulesReader(topics), createRulesReader(topics, [], await loadTagger())];
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
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const perSecond = (seconds: number): number => (ROUNDS * words) / 1000 / seconds;
  return { rules: perSecond(took.rules), tagger: perSecond(took.tagger), wink: perSecond(took.wink) };
}

function readAll(texts: readonly string[], reader: RulesReader): void {
  texts.forEach((text, place) => {
    reader.read({ key: `a${place}`, text });
  });
}

/** wink-nlp as packages/text has it installed. */
function loadWink(root: string): WinkMethods {
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
