import type { Document } from "../findings.ts";
import { turnsAgainst } from "../stances/reversers.ts";
import { classesOfNoun, isIdeaNoun } from "./anaphors.ts";
import { ENDING_WORDS } from "./function-words.ts";
import { stemOf } from "./stem.ts";
import { NOUN_TAGS } from "./token-kinds.ts";

/** A noun whose clause or complement names a topic: "a bill that would expand background checks". */
export interface Carrier {
  readonly stem: string;
  /** What it carries is done away with: "a bill that would repeal the tax". */
  readonly isTurned: boolean;
}

/** No further before a mention does the noun stand that carries it, in tokens. */
const REACH = 10;

const CARRYING = new Set(["that", "to", "on", "for", "of", "which", "aimed"]);
/** Also a verb in "-ing" carries: "a law banning". */
const carries = (word: string): boolean => CARRYING.has(word) || word.endsWith("ing");

/** The noun that carries what begins at a token; null where no plan, law or agreement does. */
export function carrierBefore({ tokens }: Document, mention: number): Carrier | null {
  let turns = 0;
  for (let at = mention - 1; at >= Math.max(0, mention - REACH); at--) {
    const token = tokens[at];
    if (token === undefined || token.tag === "PUNCT") return null;
    const next = tokens[at + 1];
    if (NOUN_TAGS.has(token.tag) && at < mention - 1 && carries(next?.lower ?? "")) {
      const stem = stemOf(token.lower);
      if (ENDING_WORDS.has(token.lower)) turns++;
      if (classesOfNoun(stem).length > 0 || isIdeaNoun(stem)) return { stem, isTurned: turns % 2 === 1 };
    }
    if (token.tag !== "NOUN" && turnsAgainst(token, next)) turns++;
  }
  return null;
}
