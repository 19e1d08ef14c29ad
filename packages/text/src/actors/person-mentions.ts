import type { DraftMention } from "./draft-mention.ts";
import type { Piece, TokenRange } from "./read-run.ts";
import { addName, addRole, type Registry } from "./registry.ts";
import { roleAfter, roleBefore } from "./role-around.ts";
import { type Scan, spanOf, textOf } from "./scan.ts";

/** The mentions that a person's name makes: of the name, and of a title between commas behind it. Adds the titles to the actor's roles. */
export function mentionsOfName(scan: Scan, registry: Registry, piece: Piece, actor: string | null, rule: string): DraftMention[] {
  const name = nameMention(scan, piece, actor, rule);
  if (actor === null) return [name];
  const titles = titlesOf(scan, piece);
  for (const { title } of titles) addTitle(scan, registry, actor, title, piece);
  const appositions = titles.flatMap(({ title, phrase }): DraftMention[] =>
    phrase === null ? [] : [{ ...title, phrase, form: "TITLE", actor, rule: "apposition" }],
  );
  return [name, ...appositions];
}

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

/** A form of address alone is no role, but a weak name: "Mrs. Smith". */
function addTitle(scan: Scan, registry: Registry, actor: string, title: TokenRange, piece: TokenRange): void {
  const role = textOf(scan, title).replace(/ (?:Sir|Lord|Dame|Mr|Mrs|Ms|Dr)\.?$/, "");
  if (/^(?:mrs?|ms|miss)\.?$/i.test(role)) addName(registry, actor, `${role} ${textOf(scan, piece)}`, true);
  else if (!/^(?:mx|dr|sir)\.?$/i.test(role)) addRole(registry, actor, role, spanOf(scan, title));
}

/** The name alone is the mention, the title before it belongs to its phrase. */
function nameMention(scan: Scan, piece: Piece, actor: string | null, rule: string): DraftMention {
  const start = piece.role?.first ?? piece.first;
  const first = smallTitle(scan, piece, start)?.first ?? start;
  const article = /^(?:the|a|an)$/.test(scan.words[first - 1]?.lower ?? "") && first < piece.first ? 1 : 0;
  return { first: piece.first, end: piece.end, phrase: { first: first - article, end: piece.end }, form: "NAME", actor, rule };
}
