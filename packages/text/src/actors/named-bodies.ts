import { readBodyName, registerBody } from "./body-names.ts";
import type { DraftMention } from "./draft-mention.ts";
import type { GazetteerEntry } from "./gazetteer.ts";
import { AMERICAN_STATES } from "./other-words.ts";
import { isGovernment, isLocative, isModifier } from "./place-frames.ts";
import type { Piece, TokenRange } from "./read-run.ts";
import { addName, type Registry, registerEntry } from "./registry.ts";
import { isSpeakerAfter, isSpeakerBefore, isSubjectBefore } from "./reporting.ts";
import { type Scan, textOf } from "./scan.ts";
import { wordList } from "./word-list.ts";

/** What follows a country's adjective or name to mean its government itself. */
const GOVERNMENT_NOUNS = wordList("government administration regime");
/** Bodies of a state that speak for themselves, written small behind its adjective. */
const STATE_BODIES = wordList("military army parliament police embassy navy senate cabinet judiciary delegation");
const OFFICES = wordList("ministry department agency service intelligence court bank office");

/** Countries, institutions and their capitals where they stand for an actor, not for a place. */
export function findGazetteerMentions(scan: Scan, registry: Registry): DraftMention[] {
  return scan.pieces.flatMap((piece) => (piece.entry === null ? [] : mentionsOf(scan, registry, piece, piece.entry)));
}

function mentionsOf(scan: Scan, registry: Registry, piece: Piece, entry: GazetteerEntry): DraftMention[] {
  const { words } = scan;
  const next = words[piece.end];
  if (entry.kind === "GOVERNMENT" && next !== undefined) {
    const possessed = /^(?:'s|’s)$/.test(next.text) ? 1 : 0;
    const noun = words[piece.end + possessed];
    if (noun !== undefined && GOVERNMENT_NOUNS.has(noun.lower) && noun.sentence === next.sentence) {
      const end = piece.end + possessed + 1;
      return [mention(scan, registry, { first: piece.first, end }, entry, "NAME", "government-of-country")];
    }
    const office = stateBody(scan, piece, possessed);
    if (office !== null)
      return [office.mention(registry), mention(scan, registry, piece, entry, "ATTRIBUTIVE", "country-of-body")];
  }
  switch (entry.sense) {
    case "GENERIC":
      return [genericBody(scan, registry, piece, entry)];
    case "DEMONYM":
      return isLanguage(scan, piece) ? [] : [mention(scan, registry, piece, entry, "ATTRIBUTIVE", "demonym")];
    case "PEOPLE": {
      const speaks =
        isSpeakerBefore(words, piece.end) || (words[piece.first - 1]?.lower === "the" && isSubjectBefore(words, piece.end));
      return speaks ? [mention(scan, registry, piece, entry, "METONYM", "people-as-speaker")] : [];
    }
    case "CAPITAL":
      return isGovernment(scan, piece) ? [mention(scan, registry, piece, entry, "METONYM", "capital-as-government")] : [];
    case "BUILDING":
      return isSpeaking(scan, piece) ? [mention(scan, registry, piece, entry, "NAME", "seat-as-body")] : [];
    default:
      if (entry.kind === "GOVERNMENT" || entry.kind === "GROUP") {
        if (isLocative(scan, piece)) return [];
        const isAttributive = isModifier(scan, piece) && !isSubjectBefore(words, piece.end);
        return [mention(scan, registry, piece, entry, isAttributive ? "ATTRIBUTIVE" : "NAME", "country-name")];
      }
      return [mention(scan, registry, piece, entry, "NAME", "known-institution")];
  }
}

/** "the Senate" is the one of the United States only in an article that is largely about them. */
function genericBody(scan: Scan, registry: Registry, piece: Piece, entry: GazetteerEntry): DraftMention {
  const isMeant = entry.name.startsWith("UN ") || isLargelyAmerican(scan);
  const name = textOf(scan, piece);
  return mention(
    scan,
    registry,
    piece,
    isMeant ? entry : { ...entry, name },
    "NAME",
    isMeant ? "known-institution" : "institution-of-some-state",
  );
}

/** Bodies and parties that only the United States have. */
const AMERICAN = new Set([
  "Congress",
  "Republican Party",
  "Democratic Party",
  "Democrats",
  "Republicans",
  "FBI",
  "White House",
  "Pentagon",
]);

/** Whether the United States are named at least a third as often as the country named most. */
function isLargelyAmerican(scan: Scan): boolean {
  const counts = new Map<string, number>();
  for (const { entry, first, end } of scan.pieces) {
    const isState = entry === null && AMERICAN_STATES.has(textOf(scan, { first, end }).toLowerCase());
    const country =
      entry?.kind === "GOVERNMENT" ? entry.name : isState || AMERICAN.has(entry?.name ?? "") ? "United States" : null;
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return (counts.get("United States") ?? 0) * 3 >= Math.max(1, ...counts.values());
}

/** A seat such as the White House speaks, is asked, or has its own official; else it is visited. */
function isSpeaking(scan: Scan, piece: TokenRange): boolean {
  const next = scan.words[piece.end];
  if (next !== undefined && next.tag === "NOUN" && next.sentence === scan.words[piece.first]?.sentence) {
    return /^(?:spokesman|spokeswoman|spokesperson|officials?|press|aides?|advis[eo]rs?|statement|counsel|chief|staff|proposal|plan|policy)$/.test(
      next.lower,
    );
  }
  if (isOutreach(scan, piece)) return true;
  return isGovernment(scan, piece);
}

/** "reached out to the White House", "calls to the Kremlin". */
function isOutreach(scan: Scan, piece: TokenRange): boolean {
  const back = scan.words
    .slice(Math.max(0, piece.first - 5), piece.first)
    .map((word) => word.lower)
    .join(" ");
  return /\b(?:reach(?:ed|es|ing)? out|spoke|speak|letter|told|according|appeal(?:ed)?|respond(?:ed)?|wrote|request(?:s|ed)?|question(?:s|ed)?|calls?|contact(?:ed)?|ask(?:ed)?|urg(?:ed|ing)) (?:to |by |from )?(?:the )?$/.test(
    `${back} `,
  );
}

/** "English" and "Greek" as languages. */
const isLanguage = (scan: Scan, piece: TokenRange): boolean =>
  /^(?:in|speak|speaks|spoke|speaking|learn|translated)$/.test(scan.words[piece.first - 1]?.lower ?? "") &&
  !isModifier(scan, piece);

/** "the Freedonian defence ministry", "Freedonia's parliament": a body of the state that is named by it. */
function stateBody(scan: Scan, piece: Piece, possessed: number) {
  const { words } = scan;
  const from = piece.end + possessed;
  for (let at = from; at < from + 4 && words[at]?.sentence === words[piece.first]?.sentence; at++) {
    const word = words[at];
    if (word === undefined || word.isCapital || !/^(?:NOUN|ADJ|PROPN)$/.test(word.tag)) return null;
    const isBody = OFFICES.has(word.lower) ? at > from : STATE_BODIES.has(word.lower);
    if (!isBody || words[at + 1]?.tag === "NOUN") continue;
    const range = { first: piece.first, end: at + 1 };
    if (STATE_BODIES.has(word.lower) && !isSpeakerBefore(words, range.end) && !isSpeakerAfter(words, range.first)) return null;
    const title = textOf(scan, { first: from, end: at + 1 });
    const name = readBodyName(title, piece.entry?.name ?? null);
    return {
      mention: (registry: Registry): DraftMention => {
        const actor = registerBody(registry, name);
        addName(registry, actor, textOf(scan, range), false);
        return { ...range, phrase: range, form: "NAME", actor, rule: "body-of-state" };
      },
    };
  }
  return null;
}

function mention(
  scan: Scan,
  registry: Registry,
  range: TokenRange,
  entry: GazetteerEntry,
  form: DraftMention["form"],
  rule: string,
): DraftMention {
  const actor = registerEntry(registry, entry);
  const isWeak = /^(?:DEMONYM|CAPITAL|PEOPLE|GENERIC)$/.test(entry.sense) || rule === "government-of-country";
  addName(registry, actor, textOf(scan, range), isWeak);
  const article = scan.words[range.first - 1]?.lower === "the" ? 1 : 0;
  return { first: range.first, end: range.end, phrase: { first: range.first - article, end: range.end }, form, actor, rule };
}
