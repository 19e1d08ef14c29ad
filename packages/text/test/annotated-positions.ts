import { readdirSync, readFileSync } from "node:fs";
import { type TopicDefinition, TopicFile } from "@stance/schema";
import { createRulesReader } from "../src/rules-reader.ts";

/** The reader ends the slugs of unnamed actors with the article's key. */
const KEY = "here";
const FOLDER = new URL("./positions/", import.meta.url);

/** Names of the invented articles whose positions are annotated. */
export const ANNOTATED_ARTICLES: readonly string[] = readdirSync(FOLDER).toSorted();

/**
 * HELD must be read. ARGUABLE may be: readers differ. MISSED is held, and the rules do not read it. FALSE is not held,
 * and the rules read it.
 */
type Mark = "HELD" | "ARGUABLE" | "MISSED" | "FALSE";
const MARKS: Readonly<Record<string, Mark>> = { "~": "ARGUABLE", "?": "MISSED", "+": "FALSE" };

/** How the reading of one article compares with what is annotated; positions read "actor topic STANCE @version if condition". */
export interface Comparison {
  /** Held, and read. */
  readonly right: readonly string[];
  /** Held, not read, and marked as known. */
  readonly missed: readonly string[];
  /** Read, not held, and marked as known. */
  readonly wrong: readonly string[];
  /** Held and not read, or read and not held, without a mark that says so. */
  readonly surprises: readonly string[];
}

/** Reads an annotated article, `topics --- text --- positions`, with its own topics alone. */
export function compareWithAnnotation(name: string): Comparison {
  const source = readFileSync(new URL(name, FOLDER), "utf8");
  const [topics = "", text = "", positions = ""] = source.split(/^---\n/mu);
  const reading = createRulesReader(topicsOf(topics)).read({ key: KEY, text });
  const annotated = positions.trim().split("\n").map(annotationOf);
  const found = reading.positions.map(({ actor, topic, stance, target, condition }) => ({
    key: `${actor.replace(`-${KEY}`, "")} ${topic} ${stance}`,
    target: target ?? "",
    condition: condition ?? "",
  }));
  const isRead = ({ keys, target, condition }: Annotation): boolean =>
    found.some(
      (position) =>
        keys.includes(position.key) &&
        (target === "" || position.target === target) &&
        (condition === "" || position.condition === condition),
    );
  const of = (...marks: Mark[]): Annotation[] => annotated.filter(({ mark }) => marks.includes(mark));
  const known = new Set(annotated.flatMap(({ keys }) => keys));
  return {
    right: of("HELD", "MISSED").filter(isRead).map(nameOf),
    missed: of("MISSED")
      .filter((one) => !isRead(one))
      .map(nameOf),
    wrong: of("FALSE").filter(isRead).map(nameOf),
    surprises: [
      ...of("HELD")
        .filter((one) => !isRead(one))
        .map((one) => `not read: ${nameOf(one)}`),
      ...new Set(found.filter(({ key }) => !known.has(key)).map((one) => `not held: ${nameOf({ ...one, keys: [one.key] })}`)),
    ],
  };
}

interface Annotation {
  readonly mark: Mark;
  /** One for each name that the holder may go by. */
  readonly keys: readonly string[];
  readonly target: string;
  readonly condition: string;
}

/** Reads "? silva|ana-silva carbon-tax CONDITIONAL @first draft if schools were paid". */
function annotationOf(line: string): Annotation {
  const mark = MARKS[line[0] ?? ""];
  const [, holders = "", rest = "", target = "", condition = ""] =
    /^(\S+)( \S+ [A-Z]+)(?: @(.+?))?(?: if (.+))?$/u.exec(mark === undefined ? line : line.slice(2)) ?? [];
  return { mark: mark ?? "HELD", keys: holders.split("|").map((holder) => holder + rest), target, condition };
}

const nameOf = ({ keys: [key], target, condition }: Omit<Annotation, "mark">): string =>
  `${key}${target === "" ? "" : ` @${target}`}${condition === "" ? "" : ` if ${condition}`}`;

/** Reads lines of "id | name | proposition | keyword; keyword | broader". */
const topicsOf = (lines: string): readonly TopicDefinition[] =>
  TopicFile.parse(
    lines
      .trim()
      .split("\n")
      .map((line) => line.split(" | "))
      .map(([id = "", name = "", proposition = "", keywords = "", broader = null]) => ({
        id,
        name,
        proposition,
        keywords: keywords.split("; "),
        broader,
      })),
  );
