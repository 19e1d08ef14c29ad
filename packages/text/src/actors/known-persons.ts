import { compareNames } from "./compare-names.ts";
import { type Gender, genderOfGivenName, isCommonGivenName } from "./given-name-genders.ts";
import { isGivenName, isSameGivenName } from "./given-names.ts";
import { nameSkeleton } from "./name-skeleton.ts";
import type { Piece } from "./read-run.ts";
import { addName, lengthenName, type Registry, register } from "./registry.ts";
import { type Scan, textOf } from "./scan.ts";
import { genderOfTitle, isSameGender } from "./title-genders.ts";

interface KnownPerson {
  readonly key: string;
  readonly name: string;
  readonly gender: Gender;
  /** Token index where the full name stands first. */
  readonly since: number;
  /** Token indices of all full names. */
  readonly places: number[];
}

/** The persons of an article, found by the skeletons of their first and last names. */
export interface Persons {
  readonly bySurname: Map<string, KnownPerson[]>;
  readonly byGivenName: Map<string, KnownPerson[]>;
}

/** The skeleton of the last word that is no "Jr." */
export const surnameOf = (name: string): string => {
  const words = name.split(" ");
  return nameSkeleton(words.findLast((word) => !/^(?:[JS]r\.?|I{1,3}|IV)$/.test(word)) ?? name);
};

/** What the title before the name, else the given name, tells. */
export function genderAt(scan: Scan, piece: Piece): Gender {
  const name = textOf(scan, piece);
  const byTitle = piece.role === null ? "UNKNOWN" : genderOfTitle(textOf(scan, piece.role));
  return byTitle === "UNKNOWN" && name.includes(" ") ? genderOfGivenName(name) : byTitle;
}

/** The person of the full name at the range: a known one with that name in some spelling, else a new one. */
export function registerPerson(scan: Scan, registry: Registry, persons: Persons, piece: Piece): string {
  const name = textOf(scan, piece);
  const surname = surnameOf(name);
  const gender = genderAt(scan, piece);
  const namesakes = persons.bySurname.get(surname) ?? [];
  const known = namesakes.find(
    (person) =>
      compareNames(person.name, name).same &&
      (name.includes(" ") || (!person.name.includes(" ") && isSameGender(person.gender, gender))),
  );
  if (known !== undefined) {
    addName(registry, known.key, name, false);
    lengthenName(registry, known.key, name);
    known.places.push(piece.first);
    return known.key;
  }
  const plain = `person:${nameSkeleton(name)}`;
  const key = register(registry, registry.byKey.has(plain) ? `${plain}:${gender}` : plain, "PERSON", name);
  const person = { key, name, gender, since: piece.first, places: [piece.first] };
  persons.bySurname.set(surname, [...namesakes, person]);
  const given = nameSkeleton(name.split(" ")[0] ?? "");
  if (given !== surname) persons.byGivenName.set(given, [...(persons.byGivenName.get(given) ?? []), person]);
  return key;
}

/** Whom a word means; no key where two fit equally well. */
export interface PersonMeant {
  readonly key: string | null;
  readonly rule: string;
}

/**
 * Who a single word names: the one with that surname whom the form of address fits, of several the only one named in full
 * before the token `at`; else the only one with that first name. Null where nobody has it.
 */
export function lookUpSurname(persons: Persons, word: string, at: number, gender: Gender = "UNKNOWN"): PersonMeant | null {
  const skeleton = surnameOf(word);
  const all = persons.bySurname.get(skeleton) ?? [];
  const namesakes = all.filter((person) => isSameGender(person.gender, gender));
  if (all.length > 1 && namesakes.length === 1) return { key: namesakes[0]?.key ?? null, rule: "surname-and-form-of-address" };
  if (all.length > 0 && namesakes.length === 0) return null;
  const introduced = namesakes.length > 1 ? namesakes.filter(({ since }) => since < at) : namesakes;
  if (introduced.length === 1) return { key: introduced[0]?.key ?? null, rule: "surname" };
  if (namesakes.length > 0) return { key: null, rule: "ambiguous-surname" };
  const [person, second] = persons.byGivenName.get(skeleton) ?? nicknamed(persons, skeleton);
  if (person === undefined || second !== undefined) return null;
  return { key: person.key, rule: isCommonGivenName(word) ? "given-name-of-only" : "first-word-of-name" };
}

/** "Pete" for the only Peter. */
const nicknamed = (persons: Persons, skeleton: string): KnownPerson[] =>
  isGivenName(skeleton)
    ? [...persons.byGivenName].flatMap(([given, known]) => (isSameGivenName(given, skeleton) ? known : []))
    : [];

/** As `lookUpSurname`; of several it takes the one whom the surname alone has meant before, unless another was just named in full. */
export function lookUpInContext(
  scan: Scan,
  persons: Persons,
  piece: Piece,
  established: ReadonlyMap<string, string>,
): PersonMeant | null {
  const found = lookUpSurname(persons, textOf(scan, piece), piece.first, genderAt(scan, piece));
  if (found?.rule !== "ambiguous-surname") return found;
  const skeleton = surnameOf(textOf(scan, piece));
  const key = established.get(skeleton);
  const rivals = (persons.bySurname.get(skeleton) ?? []).filter((person) => person.key !== key);
  const isJustNamed = rivals.some(({ places }) => places.some((place) => isShortlyBefore(scan, place, piece.first)));
  return key === undefined || isJustNamed ? found : { key, rule: "established-surname" };
}

const isShortlyBefore = ({ words }: Scan, place: number, at: number): boolean =>
  place < at && (words[at]?.sentence ?? 0) - (words[place]?.sentence ?? 0) <= 1;
