import { tellAntecedent } from "./antecedent-decision.ts";
import type { DraftMention } from "./draft-mention.ts";
import { genderAt, lookUpInContext, lookUpSurname, type Persons, registerPerson, surnameOf } from "./known-persons.ts";
import { bareWordsOf, evidenceOfPerson } from "./name-evidence.ts";
import { mentionsOfName } from "./person-mentions.ts";
import type { Piece, TokenRange } from "./read-run.ts";
import { addName, type Registry, rolesOf } from "./registry.ts";
import { type Scan, textOf } from "./scan.ts";

export interface FoundPersons {
  readonly persons: Persons;
  readonly mentions: readonly DraftMention[];
  /** Pieces that turned out to be no person. */
  readonly others: readonly Piece[];
}

/** Names of persons in the runs of the article: full names first, then surnames joined to them; `things` are names that bodies bear. */
export function findPersons(scan: Scan, registry: Registry, things: ReadonlySet<string>): FoundPersons {
  const persons: Persons = { bySurname: new Map(), byGivenName: new Map() };
  const bare = bareWordsOf(scan);
  const names = scan.pieces.filter((piece) => piece.type === "NAME");
  const full = findFullNames(
    scan,
    registry,
    persons,
    bare,
    things,
    names.filter((piece) => !isSingle(scan, piece)),
  );
  const single = [...names.filter((piece) => isSingle(scan, piece)), ...full.lastWords].sort((a, b) => a.first - b.first);
  for (const piece of single) {
    const found = lookUpSurname(persons, textOf(scan, piece), piece.first, genderAt(scan, piece));
    const isKnown = found !== null && !isOtherOffice(scan, registry, piece, found.key);
    if (!isKnown && hasEvidence(scan, piece, bare, things) !== null) registerPerson(scan, registry, persons, piece);
  }
  const surnames = findSurnames(scan, registry, persons, single);
  return { persons, mentions: [...full.mentions, ...surnames.mentions], others: [...full.others, ...surnames.others] };
}

/** Registers those for whom something speaks; the rest may be the end of a longer name that was registered. */
function findFullNames(
  scan: Scan,
  registry: Registry,
  persons: Persons,
  bare: ReadonlySet<string>,
  things: ReadonlySet<string>,
  names: readonly Piece[],
) {
  const mentions: DraftMention[] = [];
  const [unknown, lastWords, others]: [Piece[], Piece[], Piece[]] = [[], [], []];
  const take = (piece: Piece, actor: string, rule: string): void => {
    for (const mention of mentionsOfName(scan, registry, piece, actor, rule)) mentions.push(mention);
  };
  const weak: Piece[] = [];
  for (const piece of names) {
    const rule = evidenceOfPerson(scan, piece, bare, things);
    if (rule === "surname-alone") weak.push(piece);
    else if (rule !== null) take(piece, registerPerson(scan, registry, persons, piece), rule);
    else if (isLedByCommonWord(scan, piece)) lastWords.push({ ...piece, first: piece.end - 1 });
    else unknown.push(piece);
  }
  for (const piece of weak) {
    const rest = { ...piece, first: piece.first + 1 };
    const namesakes = persons.bySurname.get(surnameOf(textOf(scan, piece))) ?? [];
    const isFirst = scan.words[piece.first]?.isFirst === true;
    if (namesakes.some(({ name }) => name === textOf(scan, rest))) unknown.push(rest);
    else if (namesakes.length > 0 && isFirst && isSingle(scan, rest)) lastWords.push(rest);
    else take(piece, registerPerson(scan, registry, persons, piece), "surname-alone");
  }
  for (const piece of unknown) {
    const tail = ` ${textOf(scan, piece)}`;
    const [whole, second] = (persons.bySurname.get(surnameOf(tail)) ?? []).filter(({ name }) => ` ${name}`.endsWith(tail));
    if (whole === undefined || second !== undefined) others.push(piece);
    else take(piece, whole.key, "tail-of-name");
  }
  return { mentions, lastWords, others };
}

/** "President Smith" where the Smith who was named is called something else: another one. */
function isOtherOffice(scan: Scan, registry: Registry, piece: Piece, key: string | null): boolean {
  if (key === null || piece.role === null) return false;
  const office = /\b(president|senator|governor|minister|chancellor|king|queen|pope|judge|justice|mayor)$/i.exec(
    textOf(scan, piece.role),
  )?.[1];
  const roles = rolesOf(registry, key).join(" ").toLowerCase();
  return (
    office !== undefined &&
    roles !== "" &&
    !roles.includes(office.toLowerCase()) &&
    /\b(?:lady|wife|husband|son|daughter|brother|sister|widow)\b/.test(roles)
  );
}

function findSurnames(scan: Scan, registry: Registry, persons: Persons, names: readonly Piece[]) {
  const mentions: DraftMention[] = [];
  const others: Piece[] = [];
  const established = new Map<string, string>();
  for (const piece of names) {
    const name = textOf(scan, piece);
    const found = lookUpInContext(scan, persons, piece, established);
    const namesakes = persons.bySurname.get(surnameOf(name)) ?? [];
    if (found !== null && namesakes.length > 1)
      tellAntecedent(scan, registry, piece, { actor: found.key, rule: found.rule }, namesakes);
    if (found === null) others.push(piece);
    else for (const mention of mentionsOfName(scan, registry, piece, found.key, found.rule)) mentions.push(mention);
    if (found === null || found.key === null) continue;
    addName(registry, found.key, name, found.rule === "given-name-of-only");
    if (found.rule === "surname") established.set(surnameOf(name), found.key);
  }
  return { mentions, others };
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
function hasEvidence(scan: Scan, piece: Piece, bare: ReadonlySet<string>, things: ReadonlySet<string>): string | null {
  const name = textOf(scan, piece);
  const isPersonal =
    /^(?:[ae]l-)?\p{Lu}(?:['’]\p{Lu}|\p{Ll}{1,2}\p{Lu})?\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(name) || piece.role !== null;
  return isPersonal ? evidenceOfPerson(scan, piece, bare, things) : null;
}
