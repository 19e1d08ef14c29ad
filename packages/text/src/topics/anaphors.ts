import { stemOf } from "./stem.ts";

/** Nouns that stand for a thing named before, by the kind of thing. IDEA stands for anything that somebody can want. */
const CLASS_NOUNS = {
  AGREEMENT:
    "deal agreement accord pact treaty arrangement contract settlement proposal plan draft document text version terms package compromise framework talks negotiations discussions dialogue",
  DEMAND: "demand request offer claim ultimatum",
  LAW: "bill law legislation measure act reform amendment proposal plan directive draft",
  RULE: "policy rule regulation ban measure reform restriction",
  TAX: "tax levy duty tariff charge fee measure",
  PROJECT: "project scheme plan programme initiative proposal",
  ACTION: "strike walkout stoppage protest action operation mission force troops deployment",
  FIGURE: "figure sum amount number price",
} as const;

/** Nouns that stand for whatever was spoken of last. */
const IDEA_NOUNS =
  "idea move step suggestion notion concept possibility prospect approach measure measures proposal plan decision aspiration ambition goal option arrangement scheme bill law legislation reform project policy change programme program motion resolution initiative increase rise hike trial experiment pilot";

/** Of these, what can be allowed or forbidden, and is no plan to do either. */
const THING_NOUNS = "technology practice product substance device weapon weapons drug method tool";

const stems = (nouns: string): string[] => nouns.split(" ").map(stemOf);

const CLASSES_BY_STEM: ReadonlyMap<string, readonly string[]> = collectClasses();
const IDEA_STEMS: ReadonlySet<string> = new Set(stems(`${IDEA_NOUNS} ${THING_NOUNS}`));
const THING_STEMS: ReadonlySet<string> = new Set(stems(THING_NOUNS));

function collectClasses(): Map<string, string[]> {
  const classes = new Map<string, string[]>();
  for (const [name, nouns] of Object.entries(CLASS_NOUNS)) {
    for (const stem of stems(nouns)) classes.set(stem, [...(classes.get(stem) ?? []), name]);
  }
  return classes;
}

/** The kinds of thing that nouns with these stems name. */
export function classesOf(heads: Iterable<string>, holdsNumber: boolean): Set<string> {
  const classes = new Set([...heads].flatMap((head) => CLASSES_BY_STEM.get(head) ?? []));
  if (holdsNumber) classes.add("FIGURE");
  return classes;
}

export const classesOfNoun = (stem: string): readonly string[] => CLASSES_BY_STEM.get(stem) ?? [];

/** Whether it names a thing itself, and never what is planned about it. */
export const isThingNoun = (stem: string): boolean => THING_STEMS.has(stem);

export const isIdeaNoun = (stem: string): boolean => IDEA_STEMS.has(stem);
