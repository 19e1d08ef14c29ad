import { beginsWithCapital } from "../document/capitals.ts";
import { KINDS_OF_COMPANY } from "./company-names.ts";
import type { GazetteerEntry } from "./gazetteer.ts";
import { isCommonGivenName } from "./given-name-genders.ts";
import { ORGANISATION_HEADS, ORGANISATION_OPENERS } from "./organisation-words.ts";
import { AMERICAN_STATES, OTHER_HEADS, OTHER_OPENERS, PLACES, PLAIN_CAPITALS } from "./other-words.ts";
import { ROLE_ABBREVIATIONS, ROLE_DOMAINS, ROLE_HEADS, ROLE_MODIFIERS } from "./role-words.ts";
import type { Run, Unit } from "./runs.ts";

/** Token indices, end exclusive. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/**
 * What a stretch of a run is. NAME: words that may be a person's name, `role` the title before it; ROLE: a title without
 * a name; OTHER: an event, a document, a product or a place that holds no position.
 */
export interface Piece extends TokenRange {
  readonly type: "GAZETTEER" | "NAME" | "ROLE" | "ORGANISATION" | "OTHER";
  readonly entry: GazetteerEntry | null;
  readonly role: TokenRange | null;
}

const isPlace = (lower: string): boolean => PLACES.has(lower) || AMERICAN_STATES.has(lower);
const LONGEST_NAME = 6;
/** Last words of organisations that are surnames as well. */
const SURNAMES_TOO =
  /^(?:church|cross|post|star|sun|guard|union|court|chamber|watch|college|school|forces|press|herald|news|times|bank|mail|standard|courier|globe|express|mills)$/;

/** Cuts a run into its pieces, in order. */
export function readRun(run: Run): Piece[] {
  const units = withoutEdges(run);
  const [head] = units;
  const last = units.at(-1);
  if (head === undefined || last === undefined) return [];
  if (units.length === 1) return [single(head)];
  const isPersonLike = isCommonGivenName(head.text) && units.length <= 3;
  if (isPlace(units.map((unit) => unit.lower).join(" "))) return [piece("OTHER", units)];
  if (isBodyOf(units)) return [...leadingName(units), piece("ORGANISATION", units)];
  const role = readRole(units);
  if (role !== null) return role;
  if (
    last.entry === null &&
    ORGANISATION_HEADS.has(last.lower) &&
    !(isPersonLike && units.length === 2 && SURNAMES_TOO.test(last.lower))
  )
    return [piece("ORGANISATION", units)];
  if (last.entry === null && OTHER_HEADS.has(last.lower) && !isPersonLike) return [...leadingName(units), piece("OTHER", units)];
  if (OTHER_OPENERS.has(head.lower)) return [piece("OTHER", units)];
  return splitAtNames(units, isPersonLike);
}

const piece = (type: Piece["type"], units: readonly Unit[], role: TokenRange | null = null): Piece => ({
  type,
  first: (units[0] as Unit).first,
  end: (units.at(-1) as Unit).end,
  entry: null,
  role,
});

const gazetteerPiece = (unit: Unit): Piece => ({
  type: "GAZETTEER",
  first: unit.first,
  end: unit.end,
  entry: unit.entry,
  role: null,
});

function withoutEdges(run: Run): Run {
  const isEdge = (unit: Unit): boolean =>
    unit.entry === null &&
    (/^(?:-|–|&|of|for|and|the|to)$/.test(unit.lower) ||
      (run.length > 1 && /^(?:the|a|an|but|and|when|if|as|in|on|at|for|with|after|before|while)$/.test(unit.lower)));
  const first = run.findIndex((unit) => !isEdge(unit));
  const last = run.findLastIndex((unit, index) => !isEdge(unit) || run[index - 1]?.text === "-");
  return first < 0 ? [] : run.slice(first, last + 1);
}

function single(unit: Unit): Piece {
  if (unit.entry !== null) return gazetteerPiece(unit);
  if (ROLE_HEADS.has(unit.lower) || ROLE_ABBREVIATIONS.has(unit.lower)) return piece("ROLE", [unit]);
  const isBare =
    PLAIN_CAPITALS.has(unit.lower) || isPlace(unit.lower) || ORGANISATION_HEADS.has(unit.lower) || OTHER_HEADS.has(unit.lower);
  return isBare ? piece("OTHER", [unit]) : piece("NAME", [unit]);
}

/** "Ministry of Defence", "UK Ministry of Defence". */
function isBodyOf(units: Run): boolean {
  const at = units.findIndex((unit) => unit.entry === null);
  const isTitle = units.some((unit, index) => isRoleHead(unit) && index < units.length - 1);
  return !isTitle && ORGANISATION_OPENERS.has(units[at]?.lower ?? "") && /^(?:of|for|without)$/.test(units[at + 1]?.lower ?? "");
}

/** "Ukraine Peace Act": the country in front is still spoken of. */
const leadingName = (units: Run): Piece[] => (units[0]?.entry?.kind === "GOVERNMENT" ? [gazetteerPiece(units[0])] : []);

/** A title and the name behind it: "U.S. Treasury Secretary Ann Smith", "Secretary of State Smith". */
function readRole(units: Run): Piece[] | null {
  const at = units.findLastIndex((unit, index) => isRoleHead(unit) && !isSurname(units, index) && !isGivenNameHere(units, index));
  if (at < 0) return null;
  const domain = domainEnd(units, at + 1);
  const rest = units.slice(domain);
  const joint = rest.findIndex((unit) => /^(?:of|for|and|to)$/.test(unit.lower));
  const name = rest.slice(0, joint < 0 ? LONGEST_NAME : Math.min(joint, LONGEST_NAME));
  const title = units.slice(0, domain);
  const role = { first: (title[0] as Unit).first, end: (title.at(-1) as Unit).end };
  if (rest.length > 0 && name.length === 0) return null;
  const nested = title.filter(isNested).map(gazetteerPiece);
  if (name.length === 0) return isBody(units) ? null : [...nested, { ...piece("ROLE", title), role }];
  const last = name.at(-1);
  if (last?.entry === null && ORGANISATION_HEADS.has(last.lower) && !isCommonGivenName(name[0]?.text ?? "")) return null;
  if (last?.entry === null && !isCommonGivenName(name[0]?.text ?? "") && OTHER_HEADS.has(last.lower))
    return [piece("OTHER", units)];
  if (name.length === 1 && last?.entry === null && (PLAIN_CAPITALS.has(last.lower) || ROLE_MODIFIERS.has(last.lower)))
    return [...nested, { ...piece("ROLE", units), role }];
  return [...nested, piece("NAME", name, role)];
}

/** "U.S." in "U.S. Treasury Secretary" is spoken of; a body of several words is a part of the title. */
const isNested = (unit: Unit): boolean => unit.entry !== null && (unit.entry.kind === "GOVERNMENT" || !unit.text.includes(" "));

const isRoleHead = (unit: Unit): boolean =>
  unit.entry === null &&
  (ROLE_HEADS.has(unit.lower) || ROLE_ABBREVIATIONS.has(unit.lower) || (unit.isFirst && SCHOLARS.test(unit.lower)));

/** "Geneticist", "Geologist": those who are at home in a science. */
const SCHOLARS = /(?:ologist|eticist|ronomer|chemist|icologist)$/;

/** "Stephen King": a role word at the end, behind a given name. */
const isSurname = (units: Run, index: number): boolean =>
  index > 0 && index === units.length - 1 && isCommonGivenName(units[index - 1]?.text ?? "");

/** "Dean Johnson": a role word at the beginning that is a given name as well. */
const isGivenNameHere = (units: Run, index: number): boolean =>
  index === 0 && units.length === 2 && isCommonGivenName(units[0]?.text ?? "");

/** "Republican National Committee" begins with a word for a person and is none. */
const isBody = (units: Run): boolean => ORGANISATION_HEADS.has(units.at(-1)?.lower ?? "");

/** Where "of State", "for Foreign Affairs and Security Policy" or "of Ukraine" ends behind a role. */
function domainEnd(units: Run, from: number): number {
  if (!/^(?:of|for|to)$/.test(units[from]?.lower ?? "")) return from;
  let at = from + 1;
  while (at < units.length && isDomain(units[at] as Unit)) at++;
  const rest = units.slice(at);
  const isFullName = isCommonGivenName(rest[0]?.text ?? "");
  const isNameLong =
    rest.length > 0 && rest.length <= 3 && rest.every((unit) => unit.entry === null && beginsWithCapital(unit.text));
  const isName = isNameLong && units[from]?.lower === "of" && at > from + 1 && !ORGANISATION_HEADS.has(rest.at(-1)?.lower ?? "");
  return isFullName || isName ? at : units.length;
}

const isDomain = (unit: Unit): boolean => unit.entry !== null || ROLE_DOMAINS.has(unit.lower) || isPlace(unit.lower);

/** Names of the gazetteer stand for themselves, and what lies between them is one name each. */
function splitAtNames(units: Run, isPersonLike: boolean): Piece[] {
  if (isPersonLike && units[0]?.entry === null) return [nameOf(units)];
  const isGivenName =
    units[0] !== undefined && isCommonGivenName(units[0].text) && units.slice(1).every((unit) => unit.entry === null);
  if (isGivenName) return [nameOf(units)];
  const [state, body] = units;
  if (units.length === 2 && state?.entry?.kind === "GOVERNMENT" && body?.entry?.sense === "GENERIC")
    return [piece("ORGANISATION", units)];
  const pieces: Piece[] = [];
  let open: Unit[] = [];
  const close = (): void => {
    const words = withoutEdges(open);
    if (words.length > 0) pieces.push(words.length === 1 ? single(words[0] as Unit) : nameOf(words));
    open = [];
  };
  for (const unit of units) {
    const isCapital = unit.entry?.sense === "CAPITAL" && units.length > 1;
    if (unit.entry === null || isCapital) open.push(unit);
    else {
      close();
      pieces.push(gazetteerPiece(unit));
    }
  }
  close();
  return pieces;
}

/** A town or a first word of a sentence in front of a given name is none of the name: "Vermont Ann Smith", "Rival Ann Smith". */
function nameOf(units: Run): Piece {
  const [head, second] = units;
  const isLed = head !== undefined && second !== undefined && isCommonGivenName(second.text) && !isCommonGivenName(head.text);
  const isOutside =
    head !== undefined && (isPlace(head.lower) || ROLE_DOMAINS.has(head.lower) || /^(?:\p{Lu}\.){2}$/u.test(head.text));
  if (isLed && units.length > 2 && (head.isFirst || isOutside || head.entry !== null)) return nameOf(units.slice(1));
  if (head !== undefined && second !== undefined && head.entry === null && KINDS_OF_COMPANY.has(head.lower))
    return nameOf(units.slice(1));
  const isTown = units.length > 2 && isPlace(`${head?.lower} ${second?.lower}`);
  if (isTown) return nameOf(units.slice(2));
  if (units.length === 2 && /^(?:state|treasury|defen[cs]e|commerce)$/.test(head?.lower ?? "")) return nameOf(units.slice(1));
  return units.length > LONGEST_NAME ? piece("OTHER", units) : piece("NAME", units);
}
