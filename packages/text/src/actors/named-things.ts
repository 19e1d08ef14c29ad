import { beginsWithCapital } from "../document/capitals.ts";
import { KINDS_OF_COMPANY, shortName } from "./company-names.ts";
import { nameSkeleton } from "./name-skeleton.ts";
import type { Piece } from "./read-run.ts";
import { isSubjectBefore } from "./reporting.ts";
import { type Scan, textOf, wordNear } from "./scan.ts";
import { wordList } from "./word-list.ts";

/** Nouns right before a name that say that a body bears it: "the airline Skyhop". */
const KINDS_BEFORE = wordList(`
  agency newspaper paper magazine daily weekly tabloid broadcaster website outlet publication airline carrier carmaker automaker manufacturer company
  firm corporation conglomerate startup start-up retailer supermarket bank lender insurer brewer drugmaker chipmaker operator utility group party
  militia network channel station broadsheet publisher studio thinktank think-tank charity nonprofit non-profit union consultancy contractor platform
  giant subsidiary league club chain organisation organization movement planemaker shipbuilder steelmaker truckmaker miner grocer housebuilder
`);
/** What is named by an apposition with one of these nouns is a body: "Clear Skies, an advocacy group,". */
const KINDS_APPOSED = wordList(`
  group union party charity company firm airline retailer operator agency newspaper association federation coalition campaign network organisation
  organization nonprofit non-profit thinktank think-tank watchdog regulator lobby body movement manufacturer maker drugmaker carmaker chipmaker
  bank insurer lender brewer startup start-up developer supplier subsidiary broadcaster website alliance foundation consortium ngo guild
`);
/** The same right behind a name: "Skyhop airlines", "Norvest news agency". */
const KINDS_BEHIND = wordList(`
  newspaper magazine daily broadcaster website airline airlines company corporation bank party militia agency television radio airways shares shareholders
  stock user users app employees customers subsidiary
`);
/** What only a body has: "Skyhop's shares". */
const BELONGINGS = wordList(`
  shares shareholders share stock customers subscribers employees revenue revenues profits profit earnings ceo headquarters subsidiary factory
  factories dealerships users readers newsroom app board executives products branches stores parliamentarians
`);
/** Of what only a body has, "of" between: "shares of Skyhop", "members of Skyhop". */
const PARTS = wordList(
  "shares shareholders customers employees members ceo headquarters subsidiary branch users readers executives",
);
/** Plurals of kinds that a list of names follows: "firms including Skyhop and Norvest". */
const KINDS_LISTED = wordList(
  "firms companies airlines newspapers banks outlets parties groups agencies retailers manufacturers broadcasters carmakers",
);

/** How far behind such a plural a name of its list may stand, in words. */
const LIST_REACH = 12;

/** Skeletons of the names that a frame gives to a body, a newspaper or a firm somewhere in the article: no persons bear them. */
export const namedThings = (scan: Scan): Set<string> =>
  new Set(
    scan.pieces.flatMap((piece) => {
      const name = textOf(scan, piece);
      const thing =
        piece.type === "ORGANISATION"
          ? shortName(name)
          : piece.type === "NAME" && piece.role === null && isThing(scan, piece)
            ? name
            : null;
      return thing === null ? [] : [nameSkeleton(thing)];
    }),
  );

function isThing(scan: Scan, piece: Piece): boolean {
  const before = wordNear(scan, piece.first - 1, piece.first);
  const isKind =
    before !== undefined && (KINDS_OF_COMPANY.has(before.lower) || (!before.isCapital && KINDS_BEFORE.has(before.lower)));
  if (isKind && before.tag !== "VERB") return true;
  return (
    isStateBefore(scan, piece) ||
    reports(scan, piece) ||
    isKindBehind(scan, piece) ||
    isAsideOfThing(scan, piece) ||
    isApposedToKind(scan, piece) ||
    isPart(scan, piece) ||
    isListed(scan, piece)
  );
}

/** "The Freedonian Assemblage": behind the adjective of a state comes no surname alone. */
const isStateBefore = (scan: Scan, piece: Piece): boolean =>
  piece.end - piece.first === 1 &&
  isSubjectBefore(scan.words, piece.end) &&
  scan.pieceEndingAt(piece.first)?.entry?.sense === "DEMONYM" &&
  /^(?:the|its|their)$/.test(scan.words[piece.first - 2]?.lower ?? "");

/** "Norvest reported that": a newspaper or an agency where one word names it. */
function reports(scan: Scan, piece: Piece): boolean {
  const verb = wordNear(scan, piece.end, piece.first);
  const isVerb = verb?.lower === "reported" || (verb?.lower === "reports" && verb.tag === "VERB");
  const isCommon = scan.words[piece.first]?.isFirst === true && scan.words[piece.first]?.tag !== "PROPN";
  return (
    isVerb &&
    !isCommon &&
    piece.end - piece.first === 1 &&
    !/^(?:to|for)$/.test(wordNear(scan, piece.end + 1, piece.first)?.lower ?? "")
  );
}

/** "Norvest news agency", "Skyhop's shares". */
function isKindBehind(scan: Scan, piece: Piece): boolean {
  const [next, second] = [wordNear(scan, piece.end, piece.first), wordNear(scan, piece.end + 1, piece.first)];
  if (next === undefined || next.isCapital) return false;
  if (/^(?:'s|’s)$/.test(next.text)) return second !== undefined && BELONGINGS.has(second.lower);
  if (next.lower === "news" || next.lower === "television" || next.lower === "radio")
    return second !== undefined && /^(?:agency|channel|network|website|site|service|station|group)$/.test(second.lower);
  if (/^(?:founder|co-founder|ceo|boss|chairman|chairwoman|shareholder|investor)$/.test(next.lower))
    return second?.isCapital === true;
  return KINDS_BEHIND.has(next.lower);
}

/** ", which" goes on about a thing. */
const isAsideOfThing = (scan: Scan, piece: Piece): boolean =>
  wordNear(scan, piece.end, piece.first)?.text === "," &&
  wordNear(scan, piece.end + 1, piece.first)?.lower === "which" &&
  !scan.words.slice(Math.max(0, piece.first - 2), piece.first).some(({ tag }) => tag === "ADP");

/** How long such an apposition may be, in words. */
const APPOSITION = 14;

/** "Clear Skies, an advocacy group," and "Skyhop, the operator of the port,": the noun behind the comma says what it is. */
function isApposedToKind(scan: Scan, piece: Piece): boolean {
  const { words } = scan;
  const [comma, opener] = [wordNear(scan, piece.end, piece.first), wordNear(scan, piece.end + 1, piece.first)];
  if (comma?.text !== "," || !/^(?:an?|the)$/.test(opener?.lower ?? "")) return false;
  // "Stop Harbour Noise, a group": a name that begins with a verb is not found whole.
  if (beginsWithCapital(wordNear(scan, piece.first - 1, piece.first)?.text ?? "")) return false;
  let at = piece.end + 2;
  while (/^(?:ADJ|NOUN|PROPN|NUM)$/.test(words[at]?.tag ?? "") || /^(?:-|['’]s?)$/.test(words[at]?.text ?? "")) at++;
  if (!KINDS_APPOSED.has(words[at - 1]?.lower ?? "") || words[at]?.sentence !== comma.sentence) return false;
  const close = words.slice(at, piece.end + APPOSITION).find(({ text }) => /^[,.]$/.test(text));
  if (close === undefined || close.sentence !== comma.sentence) return false;
  return close.index === at || /^(?:of|for|in|from|with|that|which|based|representing)$/.test(words[at]?.lower ?? "");
}

/** "members of Skyhop", "shares in Skyhop". */
function isPart(scan: Scan, piece: Piece): boolean {
  const [link, part] = [wordNear(scan, piece.first - 1, piece.first), wordNear(scan, piece.first - 2, piece.first)];
  if (link === undefined || part === undefined) return false;
  return link.lower === "of"
    ? PARTS.has(part.lower)
    : link.lower === "in" && /^(?:shares|stake|stock|investors)$/.test(part.lower);
}

/** "firms including Skyhop, Norvest and Dalco". */
function isListed(scan: Scan, piece: Piece): boolean {
  const sentence = scan.words[piece.first]?.sentence;
  for (let at = piece.first - 1; at > piece.first - LIST_REACH; at--) {
    const word = scan.words[at];
    if (word === undefined || word.sentence !== sentence || word.tag === "VERB" || word.tag === "AUX") {
      if (word?.lower !== "including" || word.sentence !== sentence) return false;
    }
    if (/^(?:including|like|as)$/.test(word?.lower ?? "")) {
      const noun = scan.words[word?.lower === "as" ? at - 2 : at - 1];
      return noun !== undefined && KINDS_LISTED.has(noun.lower);
    }
  }
  return false;
}
