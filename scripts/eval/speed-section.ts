import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { measureReadingSpeed } from "../bench/reading-speed.ts";
import { readTopicsOf } from "./five/read-five.ts";
import { rate, type Section, share } from "./rows.ts";

/** How many articles of 1,000 words a reader takes in a second of one core's time, and the same of wink-nlp alone. */
export async function speedSection(root: string): Promise<Section> {
  const data = join(root, "data");
  const texts = readdirSync(join(data, "articles")).map((name) => readFileSync(join(data, "articles", name), "utf8"));
  const { rules, tagger, wink } = await measureReadingSpeed(root, texts, readTopicsOf(data));
  return {
    title: "Speed, articles of 1,000 words a second of one core, in this run on this machine",
    rows: [
      rate("with rules", 300, { rules }),
      rate("with the tagger", 150, { tagger }),
      rate("wink-nlp alone (sentences and tags)", null, { rules: wink }),
      share("share of wink-nlp alone", null, { rules: rules / wink, tagger: tagger / wink }),
    ],
  };
}
