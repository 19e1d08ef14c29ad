import { beginsWithCapital } from "../document/capitals.ts";
import type { DraftMention } from "./draft-mention.ts";
import { matchGazetteer } from "./gazetteer.ts";
import { lookUpSurname, type Persons } from "./known-persons.ts";
import { nameSkeleton } from "./name-skeleton.ts";
import type { Organisations } from "./organisations.ts";
import { isGovernment } from "./place-frames.ts";
import { addName, type Registry, registerEntry } from "./registry.ts";
import { type Scan, textOf } from "./scan.ts";

const LONGEST = 5;

/** In a headline that gives every word a capital, only names that the article itself or the table makes known are taken. */
export function findInHeadlines(scan: Scan, registry: Registry, persons: Persons, organisations: Organisations): DraftMention[] {
  const mentions: DraftMention[] = [];
  if (!scan.words.some(({ isTitleCase }) => isTitleCase)) return mentions;
  const texts = scan.words.map(({ text }) => text);
  const personsByName = keysByName(persons);
  for (let at = 0; at < scan.words.length; ) {
    const found =
      scan.words[at]?.isTitleCase === true ? nameAt(scan, texts, registry, persons, personsByName, organisations, at) : null;
    if (found !== null && found.mention !== null) mentions.push(found.mention);
    at += found?.length ?? 1;
  }
  return mentions;
}

/** Keys of the article's persons by the skeletons of their names; the first of two namesakes. */
function keysByName({ bySurname }: Persons): Map<string, string> {
  const keys = new Map<string, string>();
  for (const { name, key } of [...bySurname.values()].flat())
    if (!keys.has(nameSkeleton(name))) keys.set(nameSkeleton(name), key);
  return keys;
}

function nameAt(
  scan: Scan,
  texts: readonly string[],
  registry: Registry,
  persons: Persons,
  personsByName: ReadonlyMap<string, string>,
  organisations: Organisations,
  at: number,
) {
  const word = scan.words[at];
  if (word === undefined || !beginsWithCapital(word.text)) return null;
  for (let length = LONGEST; length >= 2; length--) {
    const range = { first: at, end: at + length };
    if (scan.words[range.end - 1]?.sentence !== word.sentence) continue;
    const name = nameSkeleton(textOf(scan, range));
    const actor = personsByName.get(name) ?? organisations.get(name);
    if (actor !== undefined) return { length, mention: draft(range.first, range.end, actor, "NAME", "known-in-article") };
  }
  const match = matchGazetteer(texts, at);
  if (match !== null) {
    const { entry, length } = match;
    const range = { first: at, end: at + length };
    const isPlace =
      entry.sense === "CAPITAL" || entry.sense === "BUILDING" ? !isGovernment(scan, range) : entry.sense === "PEOPLE";
    if (isPlace) return { length, mention: null };
    const actor = registerEntry(registry, entry);
    addName(registry, actor, textOf(scan, range), entry.sense === "DEMONYM" || entry.sense === "CAPITAL");
    return {
      length,
      mention: draft(range.first, range.end, actor, entry.sense === "DEMONYM" ? "ATTRIBUTIVE" : "NAME", "headline-table"),
    };
  }
  const known = organisations.get(nameSkeleton(word.text)) ?? lookUpSurname(persons, word.text, scan.words.length)?.key;
  return known === undefined || known === null
    ? null
    : { length: 1, mention: draft(at, at + 1, known, "NAME", "known-in-article") };
}

const draft = (first: number, end: number, actor: string, form: DraftMention["form"], rule: string): DraftMention => ({
  first,
  end,
  phrase: { first, end },
  form,
  actor,
  rule,
});
