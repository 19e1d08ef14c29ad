import type { ActorKind } from "@stance/schema";
import { anchorBefore, phraseStart } from "./anchors.ts";
import type { DraftMention } from "./draft-mention.ts";
import type { Piece, TokenRange } from "./read-run.ts";
import { addName, type Registry, register } from "./registry.ts";
import { isReportingVerb, isSpeakerAfter, isSpeakerBefore } from "./reporting.ts";
import { GROUP_HEADS, UNNAMED_BODIES, UNNAMED_SINGULAR, UNNAMED_SOURCES } from "./role-words.ts";
import { isSameSentence, type Scan, textOf, wordNear } from "./scan.ts";
import { WORD_KINDS } from "./word-kinds.ts";

const UNNAMED_MANY = WORD_KINDS.UNNAMED_PLURAL | WORD_KINDS.UNNAMED_BODY;
const UNNAMED = UNNAMED_MANY | WORD_KINDS.UNNAMED_SINGULAR;

interface Source {
  readonly key: string;
  readonly head: string;
  readonly words: ReadonlySet<string>;
}

/** How far behind a source's noun its verb may stand: "an official familiar with the talks said"; in words. */
const REACH = 14;

/**
 * Sources without a name: each "an official" is another one, "the official" the last of that kind, and "sources" are the
 * same throughout. `isTaken` tells the words that other mentions cover.
 */
export function findUnnamed(
  scan: Scan,
  registry: Registry,
  gazetteer: ReadonlyMap<number, Piece>,
  isTaken: (index: number) => boolean,
): DraftMention[] {
  const sources: Source[] = [];
  const mentions: DraftMention[] = [];
  for (const word of scan.nouns) {
    if ((word.kinds & UNNAMED) === 0 || word.isTitleCase || isTaken(word.index)) continue;
    const found =
      (word.kinds & UNNAMED_MANY) !== 0
        ? plural(scan, registry, gazetteer, word.index)
        : singular(scan, registry, gazetteer, word.index, sources);
    if (found !== null) mentions.push(found);
  }
  return mentions;
}

function kindOfPlural(lower: string): ActorKind {
  if (UNNAMED_SOURCES.has(lower)) return "ANONYMOUS";
  return UNNAMED_BODIES.has(lower) && !/^(?:opposition|family)$/.test(lower) ? "ORGANISATION" : "GROUP";
}

/** A capital that merely begins a sentence is none of the name's, unless a country begins it. */
function nameOfPlural(scan: Scan, range: TokenRange, gazetteer: ReadonlyMap<number, Piece>): string {
  const name = textOf(scan, range);
  const isOwn = scan.words[range.first]?.isFirst !== true || gazetteer.has(range.first) || /^\p{Lu}{2}/u.test(name);
  return isOwn ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

function plural(scan: Scan, registry: Registry, gazetteer: ReadonlyMap<number, Piece>, head: number): DraftMention | null {
  const { words } = scan;
  const word = words[head];
  if (word === undefined || words[head + 1]?.text === "'" || (word.isCapital && !word.isFirst)) return null;
  const start = phraseStart(scan, head);
  const first = /^(?:DET|PRON)$/.test(words[start]?.tag ?? "") ? start + 1 : start;
  const follows = words[start - 1];
  if (/^(?:his|her|its|their)$/.test(words[start]?.lower ?? "") || first > head) return null;
  if (words[start]?.lower === "the" && GROUP_HEADS.has(word.lower)) return null;
  if (words[start]?.lower === "the" && !UNNAMED_BODIES.has(word.lower) && first !== head) return null;
  if (word.tag === "VERB" && (!word.isFirst || !isSpeakerBefore(words, head + 1))) return null;
  if (
    word.lower === "media" &&
    !words.slice(first, head).some(({ lower }) => /^(?:local|state|social|russian|news)$/.test(lower)) &&
    first !== head
  )
    return null;
  const speaks = isSpeakerBefore(words, head + 1) || speaksLater(scan, head + 1) || isSpeakerAfter(words, start);
  if (
    !speaks ||
    (follows !== undefined &&
      follows.tag === "VERB" &&
      !isSpeakerAfter(words, start) &&
      isSameSentence(scan, follows.index, head))
  )
    return null;
  const name = nameOfPlural(scan, { first, end: head + 1 }, gazetteer);
  const isOwned = /^\p{Lu}/u.test(name);
  const actor = isOwned
    ? register(registry, `GROUP:${name.toLowerCase()}`, "GROUP", name)
    : register(registry, `unnamed:${word.lower}`, kindOfPlural(word.lower), name);
  addName(registry, actor, textOf(scan, { first, end: head + 1 }), true);
  return { first, end: head + 1, phrase: { first: start, end: head + 1 }, form: "DESCRIPTION", actor, rule: "unnamed-plural" };
}

function singular(
  scan: Scan,
  registry: Registry,
  gazetteer: ReadonlyMap<number, Piece>,
  head: number,
  sources: Source[],
): DraftMention | null {
  const { words } = scan;
  const word = words[head];
  if (word === undefined || !UNNAMED_SINGULAR.has(word.lower) || word.tag === "VERB" || isNamedNext(scan, head)) return null;
  const start = phraseStart(scan, head);
  const article = words[start]?.lower ?? "";
  const first = start + 1;
  const range: TokenRange = { first, end: head + 1 };
  const described = new Set(words.slice(first, head).map(({ lower }) => lower));
  if (/^(?:a|an|one|another)$/.test(article)) {
    if (isPredicate(scan, start, head) || !isSource(scan, start, head)) return null;
    const name = textOf(scan, range);
    const key = register(registry, `unnamed:${head}`, "ANONYMOUS", name);
    addName(registry, key, name, true);
    sources.push({ key, head: word.lower, words: described });
    const end = affiliationEnd(scan, head + 1);
    return { ...range, phrase: { first: start, end }, form: "DESCRIPTION", actor: key, rule: "unnamed-new" };
  }
  if (article !== "the") return null;
  const last = sources.findLast((source) => source.head === word.lower && [...described].every((each) => source.words.has(each)));
  if (last === undefined) return null;
  const core = anchorBefore(scan, head, gazetteer)?.first ?? first;
  return {
    first: Math.max(first, core),
    end: head + 1,
    phrase: { first: start, end: head + 1 },
    form: "DESCRIPTION",
    actor: last.key,
    rule: "unnamed-again",
  };
}

/** "official John Smith", "a lawyer, John Smith," and nouns that qualify another noun are no unnamed source. */
function isNamedNext(scan: Scan, head: number): boolean {
  const next = wordNear(scan, head + 1, head);
  if (next === undefined) return false;
  if (next.isCapital || next.tag === "NOUN" || next.text === "-") return true;
  const comma = affiliationEnd(scan, head + 1);
  const isApposed = scan.words[comma]?.text === "," && scan.words[comma + 1]?.isCapital === true;
  return isApposed && !isReportingVerb(scan.words, comma + 1);
}

/** "was an official", "as a lawyer": says what somebody is. */
function isPredicate(scan: Scan, start: number, head: number): boolean {
  const before = wordNear(scan, start - 1, start);
  if (before?.text === ",") return scan.words[head + 1]?.text === "," || !isSource(scan, start, head);
  return before !== undefined && (before.tag === "AUX" || /^(?:as|became|become|like|not|than|being)$/.test(before.lower));
}

const isSource = (scan: Scan, start: number, head: number): boolean =>
  isSpeakerBefore(scan.words, head + 1) ||
  isSpeakerAfter(scan.words, start) ||
  speaksLater(scan, head + 1) ||
  isTold(scan, start);

/** "confirmed by an official", "told by an aide", "quoted an official". */
const isTold = (scan: Scan, start: number): boolean =>
  /^(?:quoted|quoting|cited|citing)$/.test(scan.words[start - 1]?.lower ?? "") ||
  (scan.words[start - 1]?.lower === "by" && isReportingVerb(scan.words, start - 2));

/** The verb behind what tells more of the source is one of reporting: "a spokesman for the bank said", "an aide, who left, said". */
function speaksLater(scan: Scan, from: number): boolean {
  const { words } = scan;
  if (words[from]?.text === ",") {
    const comma = words
      .slice(from + 1, from + 2 * REACH)
      .find(({ text, sentence }) => text === "," && sentence === words[from]?.sentence);
    return comma !== undefined && isSpeakerBefore(words, comma.index + 1);
  }
  if (!/^(?:for|of|from|at|in|with|close|familiar|briefed|who|on|speaking)$/.test(words[from]?.lower ?? "")) return false;
  let isAside = /^(?:who|briefed|speaking)$/.test(words[from]?.lower ?? "");
  for (let at = from; at < from + REACH && isSameSentence(scan, at, from - 1); at++) {
    const word = words[at];
    if (word === undefined || /^[;:“”"]$/.test(word.text)) return false;
    if (isReportingVerb(words, at) && word.tag !== "NOUN") return true;
    const isVerb = word.tag === "AUX" || (word.tag === "VERB" && !word.lower.endsWith("ing"));
    if (isVerb && !isAside) return false;
    if (isVerb) isAside = word.tag === "AUX";
  }
  return false;
}

/** "for the ministry", "of the bank" behind a source. */
function affiliationEnd(scan: Scan, from: number): number {
  const { words } = scan;
  if (!/^(?:for|of|from|at|with|in)$/.test(words[from]?.lower ?? "") || !isSameSentence(scan, from, from - 1)) return from;
  let at = from + 1;
  while (
    at < from + 9 &&
    isSameSentence(scan, at, from) &&
    /^(?:DET|NOUN|PROPN|ADJ|ADP|PRON)$/.test(words[at]?.tag ?? "") &&
    !isReportingVerb(words, at)
  )
    at++;
  return at;
}
