import { compareNames } from "./compare-names.ts";
import type { DraftMention } from "./draft-mention.ts";
import { isCommonGivenName } from "./given-name-genders.ts";
import { isGivenName, isSameGivenName } from "./given-names.ts";
import { bareWordsOf, evidenceOfPerson } from "./name-evidence.ts";
import { nameSkeleton } from "./name-skeleton.ts";
import type { Piece, TokenRange } from "./read-run.ts";
import { addName, addRole, lengthenName, type Registry, register } from "./registry.ts";
import { roleAfter, roleBefore } from "./role-around.ts";
import { type Scan, textOf } from "./scan.ts";

interface KnownPerson {
  readonly key: string;
  readonly name: string;
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

export interface FoundPersons {
  readonly persons: Persons;
  readonly mentions: readonly DraftMention[];
  /** Pieces that turned out to be no person. */
  readonly others: readonly Piece[];
}

/** Names of persons in the runs of the article: full names first, then surnames joined to them. */
export function findPersons(scan: Scan, registry: Registry): FoundPersons {
  const persons: Persons = { bySurname: new Map(), byGivenName: new Map() };
  const bare = bareWordsOf(scan);
  const names = scan.pieces.filter((piece) => piece.type === "NAME");
  const [full, single] = [names.filter((piece) => !isSingle(scan, piece)), names.filter((piece) => isSingle(scan, piece))];
  const mentions: DraftMention[] = [];
  const others: Piece[] = [];
  const take = (piece: Piece, actor: string | null, rule: string): void => {
    mentions.push(nameMention(scan, piece, actor, rule));
    if (actor !== null) for (const title of titlesOf(scan, piece)) addTitle(scan, registry, mentions, actor, title);
  };
  for (const piece of full) {
    const rule = evidenceOfPerson(scan, piece, bare);
    if (rule !== null) take(piece, registerPerson(scan, registry, persons, piece), rule);
    else if (isLedByCommonWord(scan, piece)) single.push({ ...piece, first: piece.end - 1 });
    else others.push(piece);
  }
  for (const piece of single) {
    if (lookUpSurname(persons, textOf(scan, piece), piece.first) !== null || hasEvidence(scan, piece, bare) === null) continue;
    registerPerson(scan, registry, persons, piece);
  }
  const established = new Map<string, string>();
  for (const piece of single) {
    const found = lookUp(scan, persons, piece, established);
    if (found === null) others.push(piece);
    else take(piece, found.key, found.rule);
    if (found === null || found.key === null) continue;
    addName(registry, found.key, textOf(scan, piece), found.rule === "given-name-of-only");
    if (found.rule === "surname") established.set(nameSkeleton(textOf(scan, piece).split(" ").at(-1) ?? ""), found.key);
  }
  return { persons, mentions, others };
}

/** "Former Smith aides": the first word of the sentence is none of the name. */
const isLedByCommonWord = (scan: Scan, piece: Piece): boolean => {
  const head = scan.words[piece.first];
  return head?.isFirst === true && head.tag !== "PROPN" && piece.end - piece.first === 2;
};

/** One word, with or without particles before it; a hyphen does not part it. */
const isSingle = (scan: Scan, piece: TokenRange): boolean =>
  /^(?:(?:von|van|de|der|den|del|la|le|al|el|bin|di|du|da) )*[^ ]+$/i.test(textOf(scan, piece));

/** A brand or an abbreviation may speak too, but is no person. */
function hasEvidence(scan: Scan, piece: Piece, bare: ReadonlySet<string>): string | null {
  const name = textOf(scan, piece);
  const isPersonal = /^\p{Lu}(?:['’]\p{Lu}|\p{Ll}{1,2}\p{Lu})?\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(name) || piece.role !== null;
  return isPersonal ? evidenceOfPerson(scan, piece, bare) : null;
}

function registerPerson(scan: Scan, registry: Registry, persons: Persons, piece: Piece): string {
  const name = textOf(scan, piece);
  const surname = nameSkeleton(name.split(" ").at(-1) ?? name);
  const namesakes = persons.bySurname.get(surname) ?? [];
  const known = namesakes.find((person) => compareNames(person.name, name).same);
  if (known !== undefined) {
    addName(registry, known.key, name, false);
    lengthenName(registry, known.key, name);
    known.places.push(piece.first);
    return known.key;
  }
  const key = register(registry, `person:${nameSkeleton(name)}`, "PERSON", name);
  const person = { key, name, since: piece.first, places: [piece.first] };
  persons.bySurname.set(surname, [...namesakes, person]);
  const given = nameSkeleton(name.split(" ")[0] ?? "");
  if (given !== surname) persons.byGivenName.set(given, [...(persons.byGivenName.get(given) ?? []), person]);
  return key;
}

/**
 * Who a single word names: the one with that surname, of several the only one named so far, else the one whom the surname
 * alone has meant before, unless another was just named in full; else the only one with that first name.
 */
function lookUp(scan: Scan, persons: Persons, piece: Piece, established: ReadonlyMap<string, string>): PersonMeant | null {
  const found = lookUpSurname(persons, textOf(scan, piece), piece.first);
  if (found?.rule !== "ambiguous-surname") return found;
  const skeleton = nameSkeleton(textOf(scan, piece).split(" ").at(-1) ?? "");
  const key = established.get(skeleton);
  const rivals = (persons.bySurname.get(skeleton) ?? []).filter((person) => person.key !== key);
  const isJustNamed = rivals.some(({ places }) => places.some((place) => isShortlyBefore(scan, place, piece.first)));
  return key === undefined || isJustNamed ? found : { key, rule: "established-surname" };
}

const isShortlyBefore = ({ words }: Scan, place: number, at: number): boolean =>
  place < at && (words[at]?.sentence ?? 0) - (words[place]?.sentence ?? 0) <= 1;

/** Whom a word means; no key where two fit equally well. */
export interface PersonMeant {
  readonly key: string | null;
  readonly rule: string;
}

/** As in `findPersons`; `at` is the token index of the word, before which a person counts as introduced. */
export function lookUpSurname(persons: Persons, word: string, at: number): PersonMeant | null {
  const skeleton = nameSkeleton(word.split(" ").at(-1) ?? word);
  const namesakes = persons.bySurname.get(skeleton) ?? [];
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

interface Title {
  readonly title: TokenRange;
  /** The whole noun phrase of an apposition; null for a title before the name. */
  readonly phrase: TokenRange | null;
}

function titlesOf(scan: Scan, piece: Piece): Title[] {
  const start = piece.role?.first ?? piece.first;
  const small = smallTitle(scan, piece, start);
  const before = small === null ? piece.role : { first: small.first, end: piece.role?.end ?? small.end };
  const after = roleAfter(scan, piece.end);
  return [...(before === null ? [] : [{ title: before, phrase: null }]), ...(after === null ? [] : [after])];
}

/** Across a comma a second title is another phrase: "the leader of the house, President Smith,". */
const smallTitle = (scan: Scan, piece: Piece, start: number): TokenRange | null =>
  piece.role !== null && scan.words[start - 1]?.text === "," ? null : roleBefore(scan, start, piece.end);

function addTitle(scan: Scan, registry: Registry, mentions: DraftMention[], actor: string, { title, phrase }: Title): void {
  const role = textOf(scan, title).replace(/ (?:Sir|Lord|Dame|Mr|Mrs|Ms|Dr)\.?$/, "");
  if (!/^(?:mr|mrs|ms|miss|mx|dr|sir)\.?$/i.test(role)) addRole(registry, actor, role);
  if (phrase !== null) mentions.push({ ...title, phrase, form: "TITLE", actor, rule: "apposition" });
}

/** The name alone is the mention, the title before it belongs to its phrase. */
function nameMention(scan: Scan, piece: Piece, actor: string | null, rule: string): DraftMention {
  const start = piece.role?.first ?? piece.first;
  const first = smallTitle(scan, piece, start)?.first ?? start;
  const article = /^(?:the|a|an)$/.test(scan.words[first - 1]?.lower ?? "") && first < piece.first ? 1 : 0;
  return { first: piece.first, end: piece.end, phrase: { first: first - article, end: piece.end }, form: "NAME", actor, rule };
}
