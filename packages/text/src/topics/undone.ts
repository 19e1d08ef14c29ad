import type { TopicDefinition } from "@stance/schema";
import { ENDING_WORDS } from "./function-words.ts";
import { stemOf } from "./stem.ts";
import { termsOf, wordsOf } from "./terms.ts";

/** What a topic does away with, where it does away with anything. */
export interface Undone {
  /** Stems of the words by which it does so: "ban", "repeal". */
  readonly reversers: ReadonlySet<string>;
  /** Stems of the words for the thing. */
  readonly thing: ReadonlySet<string>;
  /** How many of a mention's words must be of the thing: any where the name tells it, else all of them. */
  readonly needs: "ANY" | "ALL";
}

const ENDING_STEMS: ReadonlySet<string> = new Set(
  [
    ...ENDING_WORDS,
    ..."suspend withdraw exit boycott oppose end close abolish scrap stop halt cancel prohibit remove lift cut halve reduce cap limit freeze".split(
      " ",
    ),
  ].map(stemOf),
);
const NOTHING: Undone = { reversers: new Set(), thing: new Set(), needs: "ALL" };
const DEMAND = /^(.+?) (?:should|must|ought to) (be )?(\p{Ll}+)(?: (.+?))?[.!]?$/u;
/** Behind the verb these begin no thing that it ends: "should end by 2035". */
const ADJUNCT = /^(?:by|in|from|after|before|at|with|within|now|soon|to)\b/u;

/** What a topic does away with by its name ("Repeal of the tax", "Coal phase-out"), else by its proposition ("The quota should be cut"). */
export function undoneBy({ name, proposition }: TopicDefinition): Undone {
  const byName = reversersOf(name);
  if (byName.size > 0) {
    const reversers = new Set([...byName, ...ENDING_STEMS]);
    const thing = stemsOf(name).filter((stem) => !reversers.has(stem));
    return { reversers, thing: new Set(thing), needs: "ANY" };
  }
  const [, subject = "", passive, verb = "", object = ""] = DEMAND.exec(proposition ?? "") ?? [];
  if (!ENDING_STEMS.has(stemOf(verb))) return NOTHING;
  const thing = passive !== undefined || object === "" || ADJUNCT.test(object) ? subject : object;
  return { reversers: ENDING_STEMS, thing: new Set(stemsOf(thing)), needs: "ALL" };
}

const stemsOf = (text: string): string[] => termsOf(wordsOf(text)).map((term) => term.stem);

/** The words of ending with which a name begins, or ends before a preposition. */
function reversersOf(name: string): Set<string> {
  const chunk = name.split(/\s(?:of|on|for|to|from|in)\s/u)[0] ?? name;
  const words = wordsOf(chunk).map((word) => word.toLowerCase());
  return new Set([words[0] ?? "", words.at(-1) ?? ""].filter((word) => ENDING_WORDS.has(word)).map(stemOf));
}

/** Whether these words name what is done away with, and not its end. */
export function namesUndone({ reversers, thing, needs }: Undone, words: readonly string[]): boolean {
  if (reversers.size === 0) return false;
  const stems = termsOf(words).map((term) => term.stem);
  if (stems.some((stem) => reversers.has(stem))) return false;
  return needs === "ANY" ? stems.some((stem) => thing.has(stem)) : stems.every((stem) => thing.has(stem));
}
