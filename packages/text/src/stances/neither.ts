import type { Document } from "../findings.ts";
import { polarityOfCue } from "./lexicon/cue-polarity.ts";
import { signOfWord } from "./lexicon/evaluation.ts";
import type { StanceReading } from "./stance-reading.ts";
import type { TokenRange } from "./tokens-between.ts";

const FEELINGS = new Set(["feelings", "emotions", "views", "opinions"]);

/** "neither supports nor opposes", "is neither good nor bad": both sides are named and both denied; "has mixed feelings": both are held. Null elsewhere. */
export function readNeither({ tokens }: Document, region: TokenRange): StanceReading | null {
  for (let at = region.first; at < region.end; at++) {
    if (tokens[at]?.lower === "ambivalent" || (tokens[at]?.lower === "mixed" && FEELINGS.has(tokens[at + 1]?.lower ?? "")))
      return { stance: "MIXED", rule: "ambivalent", confidence: 0.75 };
    if (tokens[at]?.lower !== "neither") continue;
    const nor = tokens.slice(at, region.end).findIndex(({ lower }) => lower === "nor");
    const [first, second] = [at + 1, at + nor + 1].map((place) => {
      const token = tokens[place];
      if (token === undefined) return 0;
      const polarity = polarityOfCue(token.lemma);
      return polarity === "FOR" ? 1 : polarity === "AGAINST" ? -1 : signOfWord(token.lower);
    });
    if (nor > 0 && first !== undefined && first !== 0 && second === -first)
      return { stance: "NEUTRAL", rule: "neither", confidence: 0.75 };
  }
  return null;
}
