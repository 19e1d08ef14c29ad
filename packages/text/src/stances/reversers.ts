import type { Token } from "../findings.ts";
import { PHRASAL_REVERSERS, REVERSERS } from "./lexicon/operators.ts";

/** The forms in "-ing", which the tagger takes for nouns where they begin a clause: "closing it would be wrong". */
const GERUNDS: ReadonlySet<string> = new Set(
  [...REVERSERS].flatMap((verb) => [`${verb.replace(/e$/, "")}ing`, `${verb}${verb.at(-1) ?? ""}ing`]),
);

/** Nouns that keep from a thing that stands behind "on". */
const BANS: ReadonlySet<string> = new Set(["ban", "moratorium", "freeze"]);

/** Whether a word turns against what it governs: "abandon its ambitions", "an end to the strike", "call off the talks". */
export function turnsAgainst(token: Token, next: Token | undefined): boolean {
  const after = next?.lower ?? "";
  if (PHRASAL_REVERSERS.get(token.lemma)?.has(after) === true) return token.tag !== "NOUN";
  if (GERUNDS.has(token.lower)) return true;
  if (!REVERSERS.has(token.lemma)) return false;
  // "the end of the year" ends nothing that anybody wants.
  if (after === "on" && BANS.has(token.lower)) return true;
  return token.tag === "VERB" || token.tag === "ADP" || ["to", "of", "from", "for"].includes(after);
}
