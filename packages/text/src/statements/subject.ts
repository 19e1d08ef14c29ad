import { beforeDashes, subjectBeforeAside } from "./asides.ts";
import { adjacent, type Subject } from "./found-subject.ts";
import { REPORTING_VERBS } from "./lexicon/verbs.ts";
import { COORDINATORS, RELATIVES } from "./lexicon/words.ts";
import { isOccasion, isPostnominal, nounPhraseAfter } from "./noun-phrase-after.ts";
import { nounPhraseBefore } from "./noun-phrase-before.ts";
import { ISSUED, isOwnParticiple } from "./participles.ts";
import type { Phrase } from "./phrase.ts";
import type { SentenceWords } from "./sentence-words.ts";
import { isComma, isDash, isHead, isQuotationMark, isTimeWord } from "./token-kinds.ts";
import { isAttributive, isPast, type VerbGroup, verbGroupAt } from "./verb-group.ts";

/** Bounds on the search for another verb's subject, so that no text makes it slow. */
const DEEPEST = 3;

const MOST_LENDERS = 3;

const FARTHEST_LENDER = 120;

/** By verb group and depth: verbs lend one another their subjects, and each would be worked out anew for every borrower. */
const answers = new WeakMap<SentenceWords, Map<string, Subject | null>>();

/** Who does what the verb group says; null where the sentence does not tell. */
export function subjectOf(words: SentenceWords, group: VerbGroup, depth = 0): Subject | null {
  if (depth > DEEPEST) return null;
  const known = answers.get(words) ?? new Map<string, Subject | null>();
  answers.set(words, known);
  const key = `${group.kind} ${group.start} ${group.verb} ${group.governor} ${depth}`;
  const answer = known.get(key);
  if (answer !== undefined) return answer;
  const subject = findSubject(words, group, depth);
  known.set(key, subject);
  return subject;
}

function findSubject(words: SentenceWords, group: VerbGroup, depth: number): Subject | null {
  switch (group.kind) {
    case "infinitive":
      return subjectOfInfinitive(words, group, depth);
    case "present-participle":
      return subjectOfParticiple(words, group, depth);
    case "past-participle":
      return null;
    default:
      return finiteSubject(words, group, depth) ?? invertedSubject(words, group);
  }
}

const TURNED = /^(?:say|add|explain|write|reply|note|argue|warn|recall)$/;

/** "“…,” said Ana Silva, noting that": the name behind the verb. */
function invertedSubject(words: SentenceWords, group: VerbGroup): Subject | null {
  const previous = words.tokens[group.start - 1];
  const closes = isQuotationMark(previous) || (isComma(previous) && isQuotationMark(words.tokens[group.start - 2]));
  if (!closes || !TURNED.test(words.verbs[group.verb]?.lemma ?? "")) return null;
  const phrase = nounPhraseAfter(words, group.verb + 1);
  return phrase === null || isTimeWord(words.tokens[phrase.start]) ? null : adjacent(phrase);
}

function finiteSubject(words: SentenceWords, group: VerbGroup, depth: number): Subject | null {
  const { tokens } = words;
  const index = skipAdverbials(words, group.start - 1);
  const token = tokens[index];
  if (token === undefined) return null;
  if (RELATIVES.has(token.lower) && token.lower !== "whose") return relativeSubject(words, index);
  if (isComma(token) || isDash(token)) {
    const beforeAside = isDash(token) ? beforeDashes(words, index) : subjectBeforeAside(words, index);
    if (beforeAside !== null) return beforeAside;
    const alone = isComma(token) ? nounPhraseBefore(words, index) : null;
    if (alone !== null && alone.start === 0 && !isTimeWord(tokens[alone.end - 1])) return adjacent(alone);
    return shared(words, group, index, depth);
  }
  if (COORDINATORS.has(token.lower) || token.lower === "then") return shared(words, group, index, depth);
  if (isQuotationMark(token) && isComma(tokens[index - 1])) return shared(words, group, index, depth);
  const phrase = nounPhraseBefore(words, index + 1) ?? beforeParticiple(words, index);
  if (phrase === null) return null;
  const owner = participleOwner(words, phrase.start);
  return owner === null ? adjacent(phrase) : { start: owner.start, end: phrase.end, antecedent: owner, by: "adjacent" };
}

/** "Democrats trying to regain control say": whose participle has the phrase that begins at `start` for its object. */
function participleOwner(words: SentenceWords, start: number): Phrase | null {
  const { tokens } = words;
  let at = start - 1;
  if (tokens[at]?.tag === "VERB" && tokens[at - 1]?.lower === "to") at -= 2;
  if (tokens[at]?.tag !== "VERB" || !/ing$/.test(tokens[at]?.lower ?? "") || !isHead(tokens[at - 1])) return null;
  return isTimeWord(tokens[at - 1]) ? null : nounPhraseBefore(words, at);
}

/** "those surveyed said", "a report published on Monday said": the noun before a participle of its own. */
function beforeParticiple(words: SentenceWords, index: number): Phrase | null {
  const participle = words.tokens[index];
  if (participle?.tag !== "VERB" || !isPostnominal(participle.lower)) return null;
  const phrase = nounPhraseBefore(words, index) ?? demonstrativeBefore(words, index);
  return phrase === null ? null : { start: phrase.start, end: index + 1 };
}

const demonstrativeBefore = (words: SentenceWords, index: number): Phrase | null =>
  /^(?:those|many|some|most|all)$/.test(words.tokens[index - 1]?.lower ?? "") ? { start: index - 1, end: index } : null;

/** Steps left over "also", "on Monday", "in a statement" between subject and verb. */
function skipAdverbials(words: SentenceWords, from: number): number {
  const { tokens } = words;
  let index = from;
  for (let count = 0; count < 6 && index > 0; count++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (
      (token.tag === "ADV" && !/^(?:here|there)$/.test(token.lower)) ||
      (/^(?:both|all|each)$/.test(token.lower) && isHead(tokens[index - 1]))
    )
      index--;
    else if (isTimeWord(token) && index > 1) {
      let start = index;
      while (
        start > 0 &&
        (isTimeWord(tokens[start - 1]) ||
          tokens[start - 1]?.tag === "NUM" ||
          /^(?:the|last|this|next)$/.test(tokens[start - 1]?.lower ?? ""))
      )
        start--;
      const link = tokens[start - 1]?.lower ?? "";
      if (/^(?:on|in|late|early|at|during)$/.test(link)) index = start - 2;
      else if (start - 1 >= 0 && /^(?:last|this|next|earlier|later|late|early)$/.test(tokens[start]?.lower ?? ""))
        index = start - 1;
      else if (index === start && /day$/.test(token.lower)) index = start - 1;
      else break;
      if (index < 0) return from;
    } else {
      const occasion = nounPhraseBefore(words, index + 1);
      const link = occasion === null ? undefined : tokens[occasion.start - 1];
      if (occasion === null || link?.tag !== "ADP" || occasion.start < 2 || !isOccasion(tokens, occasion.start, occasion.end))
        break;
      if (!COORDINATORS.has(tokens[occasion.start - 2]?.lower ?? "") && !isHead(tokens[occasion.start - 2])) break;
      index = occasion.start - 2;
    }
  }
  return index;
}

function relativeSubject(words: SentenceWords, relative: number): Subject | null {
  const before = isComma(words.tokens[relative - 1]) ? relative - 1 : relative;
  const own = { start: relative, end: relative + 1 };
  const antecedent = nounPhraseBefore(words, before);
  if (antecedent === null) return words.tokens[relative]?.lower === "who" ? { ...own, antecedent: own, by: "relative" } : null;
  return { ...own, antecedent: apposed(words, antecedent), by: "relative" };
}

/** "Kim Jones, a Harvard professor who": the one named before the comma is meant. */
function apposed(words: SentenceWords, phrase: Phrase): Phrase {
  const first = words.tokens[phrase.start];
  if (!isComma(words.tokens[phrase.start - 1]) || first === undefined || !/^(?:an?|the|one)$/.test(first.lower)) return phrase;
  const named = nounPhraseBefore(words, phrase.start - 1);
  return named !== null && words.tokens[named.end - 1]?.tag === "PROPN" && words.tokens[named.start - 1]?.tag !== "ADP"
    ? named
    : phrase;
}

/** "X reaffirmed … and acknowledged …": the verb before the coordinator, best of the same tense, lends its subject. */
function shared(words: SentenceWords, group: VerbGroup, from: number, depth: number): Subject | null {
  const past = isPast(words, group);
  let fallback: VerbGroup | null = null;
  let otherTense: VerbGroup | null = null;
  let lenders = 0;
  for (let index = from - 1; index >= Math.max(0, from - FARTHEST_LENDER) && lenders < MOST_LENDERS; index--) {
    const token = words.tokens[index];
    if (token === undefined || words.quoted[index] !== -1 || (token.tag !== "VERB" && token.tag !== "AUX")) continue;
    if (isAttributive(words, index)) continue;
    const other = verbGroupAt(words, index);
    if (other.kind === "infinitive" || other.kind === "present-participle" || other.kind === "past-participle") continue;
    const same = isPast(words, other) === past;
    const isCue = REPORTING_VERBS.has(words.verbs[index]?.lemma ?? "");
    if (same && (isCue || fallback === null)) {
      lenders++;
      const subject = isCue ? subjectOf(words, other, depth + 1) : null;
      if (subject !== null) return asShared(subject);
      fallback ??= other;
    }
    if (!same) otherTense ??= other;
    index = other.start;
  }
  const lender = fallback ?? otherTense;
  return lender === null ? null : asShared(subjectOf(words, lender, depth + 1));
}

const asShared = (subject: Subject | null): Subject | null => (subject === null ? null : { ...subject, by: "shared" });

const asGoverning = (subject: Subject | null): Subject | null => (subject === null ? null : { ...subject, by: "governing" });

function subjectOfInfinitive(words: SentenceWords, group: VerbGroup, depth: number): Subject | null {
  const { governor } = group;
  if (governor === null) return null;
  for (let index = governor; index >= 0 && governor - index < 3; index--) {
    const token = words.tokens[index];
    if (token !== undefined && (token.tag === "VERB" || token.tag === "AUX"))
      return asGoverning(subjectOf(words, verbGroupAt(words, index), depth + 1));
  }
  return null;
}

/** The subject of ", calling it unfair": that of the last reporting verb before it, else of the sentence's verb. */
function subjectOfParticiple(words: SentenceWords, group: VerbGroup, depth: number): Subject | null {
  const { tokens } = words;
  if (isNounsInfinitive(words, group.start - 1)) return null;
  const previous = tokens[group.start - 1];
  if (previous === undefined || (group.start <= 2 && !isComma(previous))) return followingSubject(words, group);
  const direct = nounPhraseBefore(words, group.start);
  if (direct !== null && isOwnParticiple(words, group, direct)) {
    const governed = documentIssuer(words, direct, depth);
    return governed ?? adjacent(direct);
  }
  let fallback: VerbGroup | null = null;
  let lenders = 0;
  for (let index = group.start - 1; index >= Math.max(0, group.start - FARTHEST_LENDER) && lenders < MOST_LENDERS; index--) {
    const token = tokens[index];
    // "In a letter released on Friday, Silva reacted, saying": the lender stands behind the comma.
    if (fallback !== null && isComma(token) && opensFronted(words)) break;
    if (token === undefined || words.quoted[index] !== -1 || (token.tag !== "VERB" && token.tag !== "AUX")) continue;
    const other = verbGroupAt(words, index);
    if (other.kind === "infinitive" || other.kind === "past-participle") continue;
    if (other.kind === "present-participle") {
      if (words.verbs[index] !== null && depth < DEEPEST) {
        lenders++;
        const subject = subjectOf(words, other, depth + 1);
        if (subject !== null && subject.by !== "adjacent") return asGoverning(subject);
      }
      continue;
    }
    if (words.verbs[index] !== null) {
      lenders++;
      const subject = subjectOf(words, other, depth + 1);
      if (subject !== null) return asGoverning(subject);
    }
    fallback = other;
    index = Math.min(index, other.start);
  }
  return fallback === null ? null : asGoverning(subjectOf(words, fallback, depth + 1));
}

/** "an incentive to continue supporting them": whose it would be is not said. */
const isNounsInfinitive = ({ tokens }: SentenceWords, verb: number): boolean =>
  tokens[verb]?.tag === "VERB" && tokens[verb - 1]?.lower === "to" && tokens[verb - 2]?.tag === "NOUN";

const opensFronted = (words: SentenceWords): boolean => /^(?:ADP|SCONJ)$/.test(words.tokens[0]?.tag ?? "");

/** "issued a statement calling for …": who issued it speaks, not the statement. */
function documentIssuer(words: SentenceWords, phrase: Phrase, depth: number): Subject | null {
  if (!ISSUED.has(words.tokens[phrase.end - 1]?.lower ?? "")) return null;
  const before = words.tokens[phrase.start - 1];
  const index = before?.tag === "ADP" ? -1 : phrase.start - 1;
  if (words.tokens[index]?.tag !== "VERB") return null;
  return asGoverning(subjectOf(words, verbGroupAt(words, index), depth + 1));
}

/** "Citing security concerns, Silva refused": the first noun phrase behind a comma that a verb follows. */
function followingSubject(words: SentenceWords, group: VerbGroup): Subject | null {
  for (let index = group.verb + 1; index < words.tokens.length - 1; index++) {
    if (!isComma(words.tokens[index]) || words.quoted[index] !== -1) continue;
    const phrase = nounPhraseAfter(words, index + 1);
    const verb = phrase === null ? undefined : words.tokens[phrase.end];
    if (
      phrase !== null &&
      verb !== undefined &&
      (verb.tag === "VERB" || verb.tag === "AUX" || verb.tag === "ADV" || isComma(verb))
    ) {
      return { ...phrase, antecedent: phrase, by: "following" };
    }
  }
  return null;
}
