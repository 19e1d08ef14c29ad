import type { Document, LocalMention, Sentence } from "../../findings.ts";
import { type Act, type ActPlace, tokenBehind } from "./act-place.ts";

/** Words behind a subject that take a side together, the cue they stand for, and what their object begins with. */
interface Pattern {
  readonly verbs: ReadonlySet<string>;
  /** Any of these stand behind the verb, in this order, with a few words between. */
  readonly followed: readonly ReadonlySet<string>[];
  readonly lemma: string;
  /** The last of `followed` belongs to what is told. */
  readonly keepsLast: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const pattern = (verbs: string, followed: readonly string[], lemma: string, keepsLast = false): Pattern => ({
  verbs: set(verbs),
  followed: followed.map(set),
  lemma,
  keepsLast,
});

const BILLS = "bill bills law legislation amendment motion measure resolution proposal plan";

const PATTERNS: readonly Pattern[] = [
  pattern("voted vote votes", ["to"], "decide", true),
  pattern("gave give gives given", ["light go-ahead blessing approval consent backing assent nod support", "to"], "approve"),
  pattern("signed sign signs", ["petition letter", "against"], "oppose"),
  pattern("signed sign signs", ["petition letter", "for of"], "support"),
  pattern(
    "filed announced launched brought joined filing",
    ["lawsuit suit complaint challenge appeal petition case", "against over to"],
    "oppose",
  ),
  pattern(
    "introduced introduces drafted wrote co-wrote authored sponsored co-sponsored sponsors tabled submitted",
    [BILLS],
    "introduce",
    true,
  ),
  pattern(
    "protested marched rallied demonstrated campaigned picketed rally march protest demonstrate campaign",
    ["against over"],
    "oppose",
  ),
  pattern("marched rallied demonstrated campaigned rally march demonstrate campaign", ["for support favour favor"], "support"),
  pattern("is are was were remains remain", ["undecided neutral", "on about over"], "be undecided"),
  pattern("taken take took", ["position side sides stance", "on in over"], "be undecided"),
  pattern("drawn", ["on about"], "decline comment"),
  pattern("stayed remained kept", ["silent quiet", "on about over"], "decline comment"),
  pattern("dodged ducked sidestepped evaded", ["questions question", "on about over"], "decline comment"),
  pattern("turned threw voted struck", ["down out"], "turn down"),
];

/** All verbs of the patterns. */
export const SIDE_VERBS: ReadonlySet<string> = new Set(PATTERNS.flatMap(({ verbs }) => [...verbs]));

/** How many words may stand between two of a pattern. */
const GAP = 7;

/** What an actor does about a thing in words that report nothing: "gave the green light to the runway", "signed a petition for". */
export function sideTakenAt(place: ActPlace, at: number): Act[] {
  const { document, sentence } = place;
  const verb = document.tokens[at];
  if (verb === undefined || verb.tag === "NOUN" || !SIDE_VERBS.has(verb.lower)) return [];
  for (const each of PATTERNS) {
    if (!each.verbs.has(verb.lower)) continue;
    const last = lastOf(document, sentence, each, at);
    const holder = last === null ? null : holderBefore(place, at, each);
    const cueEnd = document.tokens[last ?? at]?.end ?? verb.end;
    const content = last === null ? null : contentOf(document, sentence, each, at, last);
    if (holder === null || content === null) continue;
    const cue = { start: verb.start, end: each.keepsLast || each.lemma === "turn down" ? verb.end : cueEnd };
    return [{ holder, cue, lemma: each.lemma, content, rule: "side-taken" }];
  }
  return [];
}

function lastOf(document: Document, sentence: Sentence, { followed }: Pattern, verb: number): number | null {
  const { tokens } = document;
  let at = verb;
  for (const words of followed) {
    let next = at + 1;
    while (next < sentence.endToken && next <= at + GAP && !(words.has(tokens[next]?.lower ?? "") && !isCount(document, next))) {
      if (/^[,.;:]$/.test(tokens[next]?.text ?? "")) return null;
      next++;
    }
    if (next >= sentence.endToken || next > at + GAP) return null;
    at = next;
  }
  return at;
}

/** "voted 31 to 24". */
const isCount = ({ tokens }: Document, at: number): boolean => tokens[at + 1]?.tag === "NUM" && tokens[at - 1]?.tag === "NUM";

function contentOf(document: Document, sentence: Sentence, { keepsLast, lemma }: Pattern, verb: number, last: number) {
  const { tokens } = document;
  // "turned it down": the thing stands between.
  const isSplit = lemma === "turn down";
  const first = isSplit || (keepsLast && lemma !== "decide") ? verb + 1 : keepsLast ? last : last + 1;
  let end = isSplit ? last : last + 1;
  while (!isSplit && end < sentence.endToken && !/^[.;:!?—–]$|^(?:after|because|although|but)$/u.test(tokens[end]?.lower ?? "")) {
    if (tokens[end]?.text === "," && end > last + 1) break;
    end++;
  }
  const [from, to] = [tokens[first], tokens[end - 1]];
  return from === undefined || to === undefined || first >= end ? null : { start: from.start, end: to.end };
}

const BETWEEN = set(
  "has have had also then later narrowly unanimously finally not yet would will be on last night week month year earlier overwhelmingly who",
);
const isBetween = (lower: string): boolean => BETWEEN.has(lower) || /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower);

/** The actor named before the verb; where what is told needs a "not" before it, only with one. */
function holderBefore({ document, sentence, mentionAt }: ActPlace, verb: number, { lemma, verbs }: Pattern): LocalMention | null {
  let last = verb - 1;
  const skipped: string[] = [];
  while (last >= sentence.firstToken && isBetween(document.tokens[last]?.lower ?? ""))
    skipped.push(document.tokens[last--]?.lower ?? "");
  const needsNot = verbs.has("drawn") || verbs.has("taken");
  if (needsNot !== skipped.includes("not") || (skipped.includes("would") && !needsNot) || skipped.includes("will")) return null;
  if (lemma === "oppose" && skipped.includes("be")) return null;
  if (skipped.includes("who") && document.tokens[last]?.text === ",") last--;
  else if (document.tokens[last]?.text === ",") last = beforeAside(document, sentence, last);
  for (let at = sentence.firstToken; at <= last; at++) {
    const mention = mentionAt.get(at);
    if (mention !== undefined && tokenBehind(document, sentence, mention) === last + 1) return mention;
  }
  return null;
}

/** "Lena Mark, a lawyer, would": the last token before the aside that ends with a comma. */
function beforeAside({ tokens }: Document, sentence: Sentence, comma: number): number {
  let at = comma - 1;
  while (at > sentence.firstToken && comma - at < GAP + 3 && tokens[at]?.text !== ",") at--;
  return tokens[at]?.text === "," ? at - 1 : comma - 1;
}
