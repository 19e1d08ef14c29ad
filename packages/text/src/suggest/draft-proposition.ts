import type { Token } from "../findings.ts";
import { ABOLISHING, CREATING } from "../stances/lexicon/operators.ts";
import { participleOf } from "../statements/lexicon/verb-forms.ts";
import { classesOfNoun } from "../topics/anaphors.ts";
import { CHANGE_VERBS } from "../topics/function-words.ts";
import { stemOf } from "../topics/stem.ts";
import { NOUN_TAGS } from "../topics/token-kinds.ts";

/** A place where a phrase stands in a statement, in token indices. */
export interface PhraseUse {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly end: number;
}

/** What is to happen with the thing, as statements say it; `subject` is who should do it, null where nobody is told. */
interface Wanted {
  readonly subject: string | null;
  readonly verb: string;
  /** "to build", "should build": it is wanted, or told as if it were; "built" alone may be told of the past. */
  readonly isAhead: boolean;
}

/**
 * One sentence to be for or against, drafted from what the statements say should happen with the thing: who should do what,
 * else what should be done, else what is commonly done with a thing of its kind. `name` is the thing as it is called most.
 */
export function draftProposition(name: string, uses: readonly PhraseUse[]): string {
  const thing = withDeterminer(name, uses);
  const wanted = uses.flatMap(wantedAt);
  const byWhom = mostOf(
    wanted.filter(({ subject }) => subject !== null),
    ({ subject, verb }) => `${subject} should ${verb} ${thing}.`,
  );
  const done = mostOf(
    wanted.filter(({ verb, isAhead }, at) => isAhead || wanted.findIndex((other) => other.verb === verb) < at),
    ({ verb }) => `${thing} should be ${participleOf(verb)}.`,
  );
  const does = mostOf(uses.flatMap(doneBy), (verb) => `${thing} should ${verb}.`);
  return capitalised(byWhom ?? done ?? does ?? commonly(name, thing));
}

type Kind = "AGREEMENT" | "LAW" | "RULE" | "TAX" | "PROJECT" | "OTHER";

const COMMONLY: Readonly<Record<Exclude<Kind, "OTHER">, string>> = {
  AGREEMENT: "should be concluded",
  LAW: "should be passed",
  RULE: "should be in force",
  TAX: "should be introduced",
  PROJECT: "should go ahead",
};

function commonly(name: string, thing: string): string {
  const kind = kindOf(name);
  if (kind !== "OTHER") return `${thing} ${COMMONLY[kind]}.`;
  return /^an? /.test(thing) ? `There should be ${thing}.` : `More should be done about ${thing}.`;
}

function kindOf(name: string): Kind {
  const head =
    name
      .split(/ (?:of|on|for|to|against) /)[0]
      ?.split(" ")
      .at(-1) ?? name;
  const kinds = classesOfNoun(stemOf(head.toLowerCase()));
  return (["AGREEMENT", "LAW", "RULE", "TAX", "PROJECT"] as const).find((kind) => kinds.includes(kind)) ?? "OTHER";
}

const DETERMINED = /^(?:DET|PRON|ADJ|ADV|NUM)$/;
/** A name of who acts has no more words. */
const LONGEST_SUBJECT = 5;

/** "the city should build the tram line", "to build the tram line": what is said of the thing by the verb that governs it. */
function wantedAt({ tokens, first }: PhraseUse): Wanted[] {
  let at = first - 1;
  while (at >= 0 && first - at < 4 && DETERMINED.test(tokens[at]?.tag ?? "") && !isModal(tokens[at - 1])) at--;
  const verb = tokens[at];
  // Behind a modal "close" is a verb, whatever the tagger takes it for.
  if (verb === undefined || !(verb.tag === "VERB" || isModal(tokens[at - 1])) || !isChange(verb.lemma)) return [];
  const modal = tokens[at - 1]?.lower === "to" ? at - 2 : at - 1;
  const isDemand = isModal(tokens[modal]) || (modal === at - 2 && /^(?:ought|needs?|has|have)$/.test(tokens[modal]?.lower ?? ""));
  const isAhead = isDemand || tokens[at - 1]?.lower === "to";
  return [{ subject: isDemand ? subjectBefore(tokens, modal) : null, verb: verb.lemma, isAhead }];
}

const isModal = (token: Token | undefined): boolean => /^(?:should|must)$/.test(token?.lower ?? "");

/** Of the verbs that bring a thing about or do away with it, those that tell little are left out. */
const isChange = (lemma: string): boolean =>
  (CREATING.has(lemma) || ABOLISHING.has(lemma) || CHANGE_VERBS.has(lemma) || CHANGING.has(lemma)) && !LIGHT.has(lemma);

const CHANGING = new Set([
  "legalize",
  "legalise",
  "recognize",
  "recognise",
  "regulate",
  "renew",
  "replace",
  "limit",
  "restrict",
  "deploy",
]);

/** What a thing may do of itself. */
const MOVING = new Set(["withdraw", "leave", "stay", "resume", "continue", "end", "stop"]);

/** "the troops should leave", "the talks will resume": the verb behind the thing. */
function doneBy({ tokens, end }: PhraseUse): string[] {
  let at = end;
  while (/^(?:AUX|ADV)$/.test(tokens[at]?.tag ?? "") || tokens[at]?.lower === "to") at++;
  const verb = tokens[at];
  const isActive = verb?.tag === "VERB" && !(/(?:ed|n)$/.test(verb.lower) && tokens[at - 1]?.tag === "AUX");
  return isActive && MOVING.has(verb.lemma) ? [verb.lemma] : [];
}

const LIGHT = new Set([
  "make",
  "make_up",
  "keep",
  "give",
  "found",
  "form",
  "reach",
  "begin",
  "start",
  "kill",
  "allow",
  "use",
  "support",
  "become",
  "need",
  "remain",
  "be",
  "lead",
  "set",
  "hold",
  "move",
  "pay",
  "send",
  "buy",
  "sell",
  "develop",
  "continue",
]);

/** Who should: a noun phrase of plain words, no pronoun. */
function subjectBefore(tokens: readonly Token[], modal: number): string | null {
  let first = modal;
  while (first > 0 && modal - first < LONGEST_SUBJECT && isNamePart(tokens[first - 1])) first--;
  const words = tokens.slice(first, modal);
  const before = tokens[first - 1];
  if (!NOUN_TAGS.has(words.at(-1)?.tag ?? "") || before?.tag === "ADP" || before?.tag === "PART") return null;
  return words.map(({ text }) => text).join(" ");
}

const isNamePart = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:NOUN|PROPN|ADJ)$/.test(token.tag) || token.lower === "the") && /^[\p{L}.]+$/u.test(token.text);

/** The thing with the article that it has most often. */
function withDeterminer(name: string, uses: readonly PhraseUse[]): string {
  // "a public health emergency": the article is the emergency's.
  const own = uses.filter(({ tokens, end }) => !NOUN_TAGS.has(tokens[end]?.tag ?? ""));
  const articles = own.map(({ tokens, first }) => articleOf(tokens, first));
  const share = (article: string): number => articles.filter((one) => one === article).length / Math.max(1, own.length);
  const isPlural = /[^s]s$/.test(name);
  if (share("a") > 0.25 && share("a") >= share("the")) return `${/^[aeiou]/i.test(name) ? "an" : "a"} ${name}`;
  return share("the") > 0.5 || (!isPlural && share("the") > 0.3) ? `the ${name}` : name;
}

/** Whose it is counts as "the". */
function articleOf(tokens: readonly Token[], first: number): "the" | "a" | null {
  const before = tokens[first - 1];
  if (before === undefined) return null;
  if (/^an?$/.test(before.lower)) return "a";
  const isOwned = /^(?:the|this|that|its|his|her|their|our|my|your|['’]s?)$/.test(before.lower);
  return isOwned ? "the" : null;
}

/** What is said most often, of equals what comes first in the alphabet. */
function mostOf<Item>(items: readonly Item[], wordsOf: (item: Item) => string): string | null {
  const counts = Map.groupBy(items, wordsOf);
  return [...counts].sort(([a, as], [b, bs]) => bs.length - as.length || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
