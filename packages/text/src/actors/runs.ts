import { type ArticleWord, isSurnameHe } from "./article-words.ts";
import { type GazetteerEntry, matchGazetteer } from "./gazetteer.ts";
import { isCommonGivenName } from "./given-name-genders.ts";
import { ORGANISATION_OPENERS } from "./organisation-words.ts";
import { PLAIN_CAPITALS } from "./other-words.ts";
import { ROLE_ABBREVIATIONS, ROLE_HEADS } from "./role-words.ts";
import { wordList } from "./word-list.ts";

/** One word of a run, or several that together are a name of the gazetteer. Token indices, end exclusive. */
export interface Unit {
  readonly first: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly entry: GazetteerEntry | null;
  /** Begins a sentence or a quotation. */
  readonly isFirst: boolean;
}

/** Capitalised words next to one another, with the small words that join them. */
export type Run = readonly Unit[];

const PARTICLES = wordList("de del della dela di da do dos das du la le van von der den zu bin ibn ben al el ul bint y");
/** What may follow a name's hyphen without being part of the name: "Smith-led". */
const AFTER_HYPHEN = wordList("led era like type style run born made held wide area free turn pro anti");
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.?$/;

/** The runs of one sentence's words, in order. */
export function findRuns(words: readonly ArticleWord[]): Run[] {
  const texts = words.map((word) => word.text);
  const runs: Unit[][] = [];
  let run: Unit[] = [];
  const close = (): void => {
    while (run.length > 0 && !isNaming(run.at(-1) as Unit)) run.pop();
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (let at = 0; at < words.length; ) {
    const unit = unitAt(words, texts, at);
    if (unit !== null) {
      if (run.length > 0 && !isJoined(run, unit)) close();
      run.push(unit);
      at += unit.end - unit.first;
      continue;
    }
    const article = run.length === 0 ? arabicArticleAt(words, texts, at) : 0;
    if (article > 0) {
      run.push(...words.slice(at, at + article).map(plainUnit));
      at += article;
      continue;
    }
    const joint = run.length > 0 ? jointAt(words, texts, at, run) : 0;
    if (joint === 0) close();
    for (let offset = 0; offset < joint; offset++) run.push(plainUnit(words[at + offset] as ArticleWord));
    at += Math.max(1, joint);
  }
  close();
  return runs;
}

/** How many words the article of a name takes that begins with it: two for "al-Smith". */
function arabicArticleAt(words: readonly ArticleWord[], texts: readonly string[], at: number): number {
  const [word, hyphen] = [words[at], words[at + 1]];
  const isArticle = word !== undefined && /^[ae]l$/.test(word.text) && hyphen?.text === "-" && word.end === hyphen.start;
  return isArticle && hyphen.end === words[at + 2]?.start && unitAt(words, texts, at + 2) !== null ? 2 : 0;
}

const isNaming = (unit: Unit): boolean =>
  unit.entry !== null ||
  (/^\p{Lu}|^[a-z]+$/u.test(unit.text) && !PARTICLES.has(unit.lower) && !/^(?:of|for|to|and|the)$/.test(unit.lower));

const plainUnit = (word: ArticleWord): Unit => ({
  first: word.index,
  end: word.index + 1,
  text: word.text,
  lower: word.lower,
  entry: null,
  isFirst: word.isFirst,
});

function unitAt(words: readonly ArticleWord[], texts: readonly string[], at: number): Unit | null {
  const word = words[at];
  if (word === undefined) return null;
  const match = word.beginsName ? matchGazetteer(texts, at) : null;
  if (
    match !== null &&
    !(word.isFirst && match.length === 1 && word.tag === "PRON") &&
    !isHouseholdWord(words, at, match.length) &&
    !isProfession(words, at, match.length)
  ) {
    const text = texts.slice(at, at + match.length).join(" ");
    return {
      first: word.index,
      end: word.index + match.length,
      text,
      lower: text.toLowerCase(),
      entry: match.entry,
      isFirst: word.isFirst,
    };
  }
  if (!word.isCapital) return null;
  const next = words[at + 1];
  const isNamed = next?.isCapital === true || PARTICLES.has(next?.lower ?? "");
  if (CALENDAR.test(word.lower) && !(isCommonGivenName(word.text) && isNamed)) return null;
  if (next !== undefined && isSurnameHe(word.text, next)) return plainUnit(word);
  const isSmallWord = PLAIN_CAPITALS.has(word.lower) && /^(?:DET|ADP|PRON|SCONJ|CCONJ|ADV|NUM|PART)$/.test(word.tag);
  return isSmallWord ? null : plainUnit(word);
}

/** "US" in a text all in capitals, and "Apple" or "Guardian" as a common noun after an article, are no names. */
const isHouseholdWord = (words: readonly ArticleWord[], at: number, length: number): boolean =>
  length === 1 &&
  /^(?:the|a|an|his|her|their)$/.test(words[at - 1]?.lower ?? "") &&
  /^(?:Apple|Amazon|Amnesty|Economist|Congress)$/.test(words[at]?.text ?? "") &&
  words[at - 1]?.lower !== "the";

/** "Economist Ann Smith": what a person is, not the paper. */
const isProfession = (words: readonly ArticleWord[], at: number, length: number): boolean =>
  length === 1 &&
  words[at]?.text === "Economist" &&
  words[at - 1]?.lower !== "the" &&
  words[at + 1]?.isCapital === true &&
  words[at + 2]?.isCapital === true;

/** Words side by side belong to one run. */
const isJoined = (run: readonly Unit[], unit: Unit): boolean => (run.at(-1) as Unit).end === unit.first;

/** How many small words from `at` join the run to a capital behind them: particles, hyphens, "of" after an office or a body. */
function jointAt(words: readonly ArticleWord[], texts: readonly string[], at: number, run: readonly Unit[]): number {
  const word = words[at] as ArticleWord;
  const follows = (offset: number): boolean => unitAt(words, texts, at + offset) !== null;
  if (word.text === "-" || word.text === "–") {
    const next = words[at + 1];
    if (next === undefined || words[at - 1]?.end !== word.start || word.end !== next.start) return 0;
    if (follows(1)) return 1;
    const last = run.at(-1) as Unit;
    const isLong = run.length >= 2 && run.at(-2)?.entry === null;
    const isName = last.entry === null && (isLong || last.text.length <= 4) && /^\p{Ll}{2,4}$/u.test(next.text);
    return isName && !AFTER_HYPHEN.has(next.lower) ? 2 : 0;
  }
  if (PARTICLES.has(word.lower)) {
    if (follows(1)) return 1;
    if (words[at + 1]?.text === "-" && follows(2)) return 2;
    return PARTICLES.has(words[at + 1]?.lower ?? "") && follows(2) ? 2 : 0;
  }
  const opens = run.some(
    (unit) => ORGANISATION_OPENERS.has(unit.lower) || ROLE_HEADS.has(unit.lower) || ROLE_ABBREVIATIONS.has(unit.lower),
  );
  if (/^(?:of|for)$/.test(word.lower) && opens) return follows(1) ? 1 : words[at + 1]?.lower === "the" && follows(2) ? 2 : 0;
  const isList = run.some((unit) => /^(?:of|for)$/.test(unit.lower));
  return (word.lower === "and" || word.text === "&") && isList && opens && follows(1) && !isPersonAhead(words, at + 1) ? 1 : 0;
}

/** How many words ahead a given name or a title says that a person's name begins. */
const PERSON_REACH = 4;

/** "Secretary of State Rice and US President Ann Smith": the second name is another's. */
const isPersonAhead = (words: readonly ArticleWord[], at: number): boolean =>
  words
    .slice(at, at + PERSON_REACH)
    .some((word) => word.isCapital && (isCommonGivenName(word.text) || ROLE_HEADS.has(word.lower)));
