import { type BodyName, readBodyName, registerBody } from "./body-names.ts";
import { shortName } from "./company-names.ts";
import type { DraftMention } from "./draft-mention.ts";
import { nameSkeleton } from "./name-skeleton.ts";
import type { Piece, TokenRange } from "./read-run.ts";
import { addName, type Registry } from "./registry.ts";
import { isSpeakerAfter, isSpeakerBefore, isSubjectBefore } from "./reporting.ts";
import { type Scan, textOf } from "./scan.ts";
import { speaksOfItself } from "./speaks-of-itself.ts";

/** Organisations by the skeleton of each of their names. */
export type Organisations = Map<string, string>;

export interface FoundOrganisations {
  readonly organisations: Organisations;
  readonly mentions: readonly DraftMention[];
}

/** Organisations named by a word that says so, by an acronym in brackets, or by a frame that only bodies stand in, or by speaking under a name that is no person's. */
export function findOrganisations(
  scan: Scan,
  registry: Registry,
  leftOver: readonly Piece[],
  things: ReadonlySet<string>,
): FoundOrganisations {
  const organisations: Organisations = new Map();
  const mentions: DraftMention[] = [];
  const named = scan.pieces.filter(({ type }) => type === "ORGANISATION");
  const withState = named.filter((piece) => bodyNameOf(scan, piece).state !== null);
  for (const piece of [...withState, ...named.filter((each) => !withState.includes(each))]) {
    const actor = registerOrganisation(scan, registry, organisations, piece);
    mentions.push(mentionOf(scan, piece, actor, "organisation-word"));
    const acronym = acronymBehind(scan, piece.end);
    if (acronym !== null) addAcronym(scan, registry, organisations, actor, acronym);
  }
  for (const piece of leftOver) {
    const known = organisations.get(nameSkeleton(textOf(scan, piece)));
    const rule = known === undefined ? evidence(scan, piece, things) : "known-in-article";
    if (rule === null) continue;
    const actor = known ?? registerOrganisation(scan, registry, organisations, piece);
    mentions.push(mentionOf(scan, piece, actor, rule));
    const acronym = acronymBehind(scan, piece.end);
    if (acronym !== null) addAcronym(scan, registry, organisations, actor, acronym);
  }
  const seen = new Set(mentions.map(({ first }) => first));
  for (const piece of leftOver) {
    const known = organisations.get(nameSkeleton(textOf(scan, piece)));
    if (known !== undefined && !seen.has(piece.first)) mentions.push(mentionOf(scan, piece, known, "known-in-article"));
  }
  return { organisations, mentions };
}

function registerOrganisation(scan: Scan, registry: Registry, organisations: Organisations, piece: TokenRange): string {
  const name = textOf(scan, piece);
  const actor = organisations.get(nameSkeleton(name)) ?? registerBody(registry, bodyNameOf(scan, piece));
  organisations.set(nameSkeleton(name), actor);
  addName(registry, actor, name, false);
  const short = shortName(name);
  if (short !== null) organisations.set(nameSkeleton(short), actor);
  return actor;
}

/** "China's Commerce Ministry": the state may stand before the name as its possessor. */
function bodyNameOf(scan: Scan, piece: TokenRange): BodyName {
  const { words } = scan;
  const isPossessed = /^(?:'s|’s)$/.test(words[piece.first - 1]?.text ?? "");
  const owner = isPossessed ? scan.pieceEndingAt(piece.first - 1) : undefined;
  return readBodyName(textOf(scan, piece), owner?.entry?.kind === "GOVERNMENT" ? owner.entry.name : null);
}

/** "(IAEA)" right behind a name. */
function acronymBehind(scan: Scan, end: number): TokenRange | null {
  const { words } = scan;
  const isBracketed = words[end]?.text === "(" && words[end + 2]?.text === ")";
  return isBracketed &&
    /^\p{Lu}[\p{Lu}\p{Ll}.-]{1,8}$/u.test(words[end + 1]?.text ?? "") &&
    (words[end + 1]?.text.match(/\p{Lu}/gu)?.length ?? 0) >= 2
    ? { first: end + 1, end: end + 2 }
    : null;
}

function addAcronym(scan: Scan, registry: Registry, organisations: Organisations, actor: string, acronym: TokenRange): void {
  const name = textOf(scan, acronym);
  organisations.set(nameSkeleton(name), actor);
  addName(registry, actor, name, false);
}

/** Nouns behind a name that say what it names: "the Harbour party". */
const KINDS = /^(?:party|newspaper|magazine|broadcaster|militia|movement|charity|thinktank|website)$/;

/** An acronym is explained or speaks; a name in mixed case speaks; other words are left alone. */
function evidence(scan: Scan, piece: Piece, things: ReadonlySet<string>): string | null {
  const { words } = scan;
  const name = textOf(scan, piece);
  if (acronymBehind(scan, piece.end) !== null) return "acronym";
  if (KINDS.test(words[piece.end]?.lower ?? "") && words[piece.first]?.isFirst !== true) return "kind-behind";
  if (things.has(nameSkeleton(name))) return "frame-of-body";
  const speaks = isSpeakerBefore(words, piece.end) || isSpeakerAfter(words, piece.first);
  const isAcronym = /^\p{Lu}{2,6}$/u.test(name);
  const isBrand = /^\p{Lu}?\p{Ll}+\p{Lu}\p{L}*$/u.test(name);
  const hasArticle = /^the$/.test(words[piece.first - 1]?.lower ?? "");
  if (isAcronym && name.length >= 3 && isSubjectBefore(words, piece.end)) return "acronym-as-subject";
  const isNamed = hasArticle && piece.end - piece.first > 1;
  return speaks && (isAcronym || isBrand || isNamed || speaksOfItself(scan, piece)) ? "speaker" : null;
}

function mentionOf(scan: Scan, piece: TokenRange, actor: string, rule: string): DraftMention {
  const article = scan.words[piece.first - 1]?.lower === "the" ? 1 : 0;
  return {
    first: piece.first,
    end: piece.end,
    phrase: { first: piece.first - article, end: piece.end },
    form: "NAME",
    actor,
    rule,
  };
}
