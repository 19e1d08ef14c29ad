import { BODY_NOUNS, NO_PEOPLE, PEOPLE_ENDING, PEOPLE_NOUNS } from "../actors/body-words.ts";
import { ROLE_HEADS } from "../actors/role-words.ts";
import type { Token } from "../findings.ts";
import { classesOfNoun } from "../topics/anaphors.ts";
import { isNation } from "../topics/nations.ts";
import { stemOf } from "../topics/stem.ts";
import { termsOf } from "../topics/terms.ts";
import { NOUN_TAGS } from "../topics/token-kinds.ts";
import { ABSTRACT_WORDS, EMPTY_NOUNS, GENERAL_ADJECTIVES, LONELY_NOUNS } from "./general-words.ts";

/** Words that could name what a statement is about; `first` and `end` are indices of its tokens. */
export interface KeyPhrase {
  /** Stems in order of the alphabet: "minerals deal" and "deal on minerals" are one. */
  readonly key: string;
  readonly words: number;
  readonly first: number;
  readonly end: number;
}

/** No name of a topic has more words. */
const MOST_WORDS = 4;

/** The phrases of a sentence that could name a topic, each with those inside it; time linear in the sentence. */
export function keyPhrasesOf(tokens: readonly Token[]): KeyPhrase[] {
  const found: KeyPhrase[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (!beginsPhrase(tokens, first)) continue;
    let words = 0;
    for (let at = first; words < MOST_WORDS; at++) {
      if (isHyphen(tokens, at)) continue;
      if (!isPart(tokens[at])) {
        // "ban on landmines": the noun behind the preposition belongs to it.
        if (words === 1 && isLink(tokens, at)) found.push(...linked(tokens, first, at));
        break;
      }
      words++;
      if (!isHyphen(tokens, at + 1)) found.push(...phraseAt(tokens, first, at + 1, words));
    }
  }
  return found;
}

const isPart = (token: Token | undefined): boolean =>
  token !== undefined && (NOUN_TAGS.has(token.tag) || token.tag === "ADJ") && /^\p{L}[\p{L}.’']*$/u.test(token.text);

/** A hyphen between two words that it joins. */
function isHyphen(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return token?.text === "-" && before?.end === token.start && after?.start === token.end;
}

function beginsPhrase(tokens: readonly Token[], first: number): boolean {
  const token = tokens[first];
  return token !== undefined && isPart(token) && !isHyphen(tokens, first - 1) && !GENERAL_ADJECTIVES.has(token.lower);
}

const isLink = (tokens: readonly Token[], at: number): boolean => /^(?:on|of|for|to|against)$/.test(tokens[at]?.lower ?? "");

/** "ban on (the) landmines": only a noun for an agreement, a law, a rule, a tax or a project takes what stands behind it into its name. */
function linked(tokens: readonly Token[], first: number, link: number): KeyPhrase[] {
  const head = stemOf(tokens[first]?.lower ?? "");
  if (tokens[first]?.tag !== "NOUN" || !classesOfNoun(head).some((kind) => NAMED_KINDS.has(kind))) return [];
  const start = tokens[link + 1]?.tag === "DET" ? link + 2 : link + 1;
  if (!beginsPhrase(tokens, start)) return [];
  let end = start;
  for (let words = 1; words < MOST_WORDS && (isPart(tokens[end]) || isHyphen(tokens, end)); end++)
    if (!isHyphen(tokens, end)) words++;
  return isPart(tokens[end - 1]) && NOUN_TAGS.has(tokens[end - 1]?.tag ?? "") ? keyed(tokens, first, end) : [];
}

function phraseAt(tokens: readonly Token[], first: number, end: number, words: number): KeyPhrase[] {
  const head = tokens[end - 1];
  if (head === undefined || !NOUN_TAGS.has(head.tag)) return [];
  const stem = stemOf(head.lower);
  if (head.lower.length < 3 || EMPTY_NOUNS.has(stem) || isSomebody(head.lower)) return [];
  // "the asylum seekers", "the national security advisor": it only says who they are.
  if (isPart(tokens[end]) && isSomebody(tokens[end]?.lower ?? "")) return [];
  if (words === 1 && (isPart(tokens[end]) || !tellsAlone(head, stem))) return [];
  return head.tag === "PROPN" && !isNamedThing(tokens, first, end) ? [] : keyed(tokens, first, end);
}

const SHORTEST_ALONE = 5;

const tellsAlone = ({ tag, lower }: Token, stem: string): boolean =>
  tag === "NOUN" &&
  lower.length >= SHORTEST_ALONE &&
  !LONELY_NOUNS.has(stem) &&
  !ABSTRACT_WORDS.has(stem) &&
  classesOfNoun(stem).length === 0;

const NAMED_KINDS = new Set(["AGREEMENT", "LAW", "RULE", "TAX", "PROJECT"]);
const NAMED_THINGS = new Set(["war", "referendum", "protocol", "constitution", "convention"]);

/** "Iraq War", "the Kyoto Protocol": a whole name, of a thing that one can be for or against. */
function isNamedThing(tokens: readonly Token[], first: number, end: number): boolean {
  const isName = ({ tag, text }: Token): boolean => tag === "PROPN" || text === "-";
  const head = tokens[end - 1]?.lower ?? "";
  const isThing = NAMED_THINGS.has(head) || classesOfNoun(stemOf(head)).some((kind) => NAMED_KINDS.has(kind));
  return (
    isThing &&
    end - first > 1 &&
    tokens.slice(first, end).every(isName) &&
    tokens[first - 1]?.tag !== "PROPN" &&
    tokens[end]?.tag !== "PROPN"
  );
}

/** Who does or says something is no topic. */
const isSomebody = (lower: string): boolean =>
  BODY_NOUNS.has(lower) ||
  BODY_NOUNS.has(lower.replace(/s$/, "")) ||
  PEOPLE_NOUNS.has(lower) ||
  ROLE_HEADS.has(lower) ||
  ROLE_HEADS.has(lower.replace(/s$/, "")) ||
  (PEOPLE_ENDING.test(lower) && !NO_PEOPLE.has(lower));

function keyed(tokens: readonly Token[], first: number, end: number): KeyPhrase[] {
  const stems = [...new Set(termsOf(tokens.slice(first, end).map(({ text }) => text)).map(({ stem }) => stem))];
  if (stems.every((stem) => isNation(stem) || EMPTY_NOUNS.has(stem) || ABSTRACT_WORDS.has(stem))) return [];
  return [{ key: stems.sort().join(" "), words: stems.length, first, end }];
}
