import { readVerb } from "../statements/lexicon/verb-forms.ts";
import type { TokenRange } from "./read-run.ts";
import { isSpeakerAfter, isSubjectBefore } from "./reporting.ts";
import { isSameSentence, type Scan, wordNear } from "./scan.ts";
import { wordList } from "./word-list.ts";

/** Prepositions of place. */
const LOCATIVE = wordList(
  "in at near inside outside across throughout around within into toward towards through via above over onto off",
);
const MOTION = wordList(`
  visit visits visited visiting leave leaves left leaving reach reached enter entered tour toured arrive arrived travel traveled travelled return returned
  fly flew flown drive drove go goes went gone come came head headed heading move moved trip trips visits flight flights journey bound relocate relocated
  invite invited summon summoned welcome welcomed send sent bring brought carry
`);
/** Nouns and verbs that take a government, not a town, behind "with", "to", "on", "for", "from", "between" or "against". */
const RELATION = wordList(`
  talks talk discussions discussion negotiations negotiation dialogue dialog relations relationship ties deal deals agreement agreements alliance partnership cooperation
  pressure sanctions demands demand support aid assistance help weapons arms funding funds message messages warning warnings ultimatum appeal appeals call calls
  commitment commitments concession concessions threat threats war conflict dispute disputes tensions tension confrontation criticism response answer
  backing loan loans guarantees assurances proposal proposals offer offers request requests speak spoke spoken talk talked negotiate negotiating negotiated
  pressed press urged urge told tell asked ask accused accuse blamed blame supply supplying supplied deliver delivered provide provided giving give gave
  deliveries shipments hostility opposition engage engages engaged engaging outreach out allied aligned coordinate coordinated coordination consultations contacts signals signal approval permission
  instructions orders green-light accord pact treaty friction rift standoff stance policy views view position trade
`);
/** Nouns that a town has and a government has not. */
const TOWN_NOUNS = wordList(`
  streets street suburbs suburb airport airports mayor residents outskirts skyline metro subway district districts region area downtown neighborhood neighbourhood
  visit trip residence resident summit meeting conference restaurant hotel university bureau correspondent office police apartment home
  theater theatre museum zoo marathon weather suburb time lawn dinner reception ceremony event visits
`);

/** Whether a country's name only says where: "in Ukraine", "near Russia". */
export function isLocative(scan: Scan, range: TokenRange): boolean {
  const before = scan.words[range.first - 1];
  const isArticle = before !== undefined && /^(?:the|eastern|western|southern|northern|central)$/.test(before.lower);
  const preposition = wordNear(scan, range.first - (isArticle ? 2 : 1), range.first);
  const after = wordNear(scan, range.end, range.first);
  return (
    preposition !== undefined &&
    LOCATIVE.has(preposition.lower) &&
    !/^(?:'s|’s)$/.test(after?.text ?? "") &&
    !isModifier(scan, range)
  );
}

/** Stands before a noun that it qualifies: "in US politics". */
export function isModifier(scan: Scan, range: TokenRange): boolean {
  const after = wordNear(scan, range.end, range.first);
  return (
    after !== undefined && (after.tag === "NOUN" || after.tag === "ADJ") && !/^(?:today|yesterday|last|this)$/.test(after.lower)
  );
}

/** Whether a capital or a seat of government stands for those who govern there, by the words around it. */
export function isGovernment(scan: Scan, range: TokenRange): boolean {
  const { words } = scan;
  const back = /^(?:the|official)$/.test(words[range.first - 1]?.lower ?? "") ? 2 : 1;
  const before = wordNear(scan, range.first - back, range.first);
  const after = wordNear(scan, range.end, range.first);
  if (after?.text === "," && words[range.end + 1]?.isCapital === true && before !== undefined && before.tag === "ADP")
    return false;
  if (/^(?:'s|’s|'|’)$/.test(after?.text ?? "")) {
    const owned = words[range.end + 1];
    return owned !== undefined && !owned.isCapital && !TOWN_NOUNS.has(owned.lower);
  }
  if (before !== undefined && (LOCATIVE.has(before.lower) || MOTION.has(before.lower))) return false;
  if (before !== undefined && /^(?:with|between|against|by|for|on|upon|from|to|than|like|as|of|about)$/.test(before.lower))
    return isRelation(scan, before.index, range);
  if (before !== undefined && /^(?:that|unless|if|because|whether|although|though)$/.test(before.lower) && after?.text !== ",")
    return true;
  if (isSubjectBefore(words, range.end) || isSpeakerAfter(words, range.first)) return true;
  if (before !== undefined && /^(?:and|or)$/.test(before.lower)) return isGovernedPair(scan, before.index);
  if (after !== undefined && /^(?:and|or)$/.test(after.lower))
    return isSubjectBefore(words, range.end + 2) || (before !== undefined && RELATION.has(before.lower));
  if (before === undefined) return false;
  const isAsked = before.tag === "VERB" && after?.lower === "to" && words[range.end + 1]?.tag === "VERB";
  return isAsked || RELATION.has(before.lower) || (before.tag === "VERB" && readVerb(before.lower) !== null);
}

/** Looks for the word that the preposition depends on, up to three words back. */
function isRelation(scan: Scan, preposition: number, range: TokenRange): boolean {
  const { words } = scan;
  if (words[preposition]?.lower === "by" && readVerb(words[preposition - 1]?.lower ?? "") !== null) return true;
  if (words[preposition]?.lower === "for" && words[range.end]?.lower === "to") return true;
  if (words[preposition]?.lower === "between" && words[range.end]?.lower === "and") return true;
  if (isSubjectBefore(words, range.end) && !/^(?:from|to|for|of|on)$/.test(words[preposition]?.lower ?? "")) return true;
  for (let at = preposition - 1; at >= preposition - 3 && isSameSentence(scan, at, range.first); at--) {
    const word = words[at];
    if (word === undefined || MOTION.has(word.lower)) return false;
    if (RELATION.has(word.lower)) return true;
  }
  return false;
}

/** "Moscow and Kyiv": the second is what the first is. */
function isGovernedPair(scan: Scan, and: number): boolean {
  const first = scan.words[and - 1];
  const before = wordNear(scan, and - 2, and);
  return first?.isCapital === true && (before === undefined || !LOCATIVE.has(before.lower));
}
