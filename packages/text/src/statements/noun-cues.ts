import { contentEnd, MAIN_CLAUSE } from "./content-end.ts";
import type { Draft } from "./draft.ts";
import { REPORTING_NOUNS, type ReportingNoun } from "./lexicon/nouns.ts";
import { POSSESSIVE_PRONOUNS } from "./lexicon/words.ts";
import { nounPhraseAfter } from "./noun-phrase-after.ts";
import { nounPhraseBefore } from "./noun-phrase-before.ts";
import type { Phrase } from "./phrase.ts";
import type { SentenceWords } from "./sentence-words.ts";
import { subjectOf } from "./subject.ts";
import { verbGroupAt } from "./verb-group.ts";

/** The statements whose cue is a noun with a holder: "his call for", "a demand from X for", "X's claim that". */
export function readNounCues(words: SentenceWords): Draft[] {
  const drafts: Draft[] = [];
  words.tokens.forEach((token, index) => {
    if (token.tag !== "NOUN" || words.quoted[index] !== -1) return;
    const noun = REPORTING_NOUNS.get(token.lower);
    const draft = noun === undefined ? null : readNoun(words, index, noun);
    if (draft !== null) drafts.push(draft);
  });
  return drafts;
}

function readNoun(words: SentenceWords, index: number, noun: ReportingNoun): Draft | null {
  const { tokens } = words;
  let link = index + 1;
  let holder = possessor(words, index);
  let rule = "noun-possessor";
  if (/^(?:from|by)$/.test(tokens[link]?.lower ?? "") && holder === null) {
    const agent = holderAfter(words, link + 1);
    if (agent !== null) {
      holder = agent;
      link = agent.end;
      rule = "noun-agent";
    }
  }
  if (holder === null) {
    holder = ofSubject(words, index);
    rule = "noun-subject";
  }
  if (holder === null) {
    holder = issuer(words, index);
    rule = "noun-object";
    link = behindAddressee(words, link);
  }
  const word = tokens[link];
  if (holder === null || word === undefined || !noun.links.has(word.lower)) return null;
  const isInfinitive = word.lower === "to" && tokens[link + 1]?.tag === "VERB";
  if (word.lower === "that" && rule === "noun-subject" && noun.cueClass !== "SPEECH") return null;
  const start = isInfinitive ? link : link + 1;
  const isClause = word.lower === "that" || isInfinitive;
  const limit = isClause ? Number.POSITIVE_INFINITY : finiteVerbAfter(words, start);
  const end = contentEnd(words, start, isClause ? "clause" : "phrase", { ...MAIN_CLAUSE, inAside: true, limit });
  if (end <= start) return null;
  return {
    sentence: words.index,
    cueClass: noun.cueClass,
    cue: { start: index, end: index + 1 },
    cueLemma: noun.lemma,
    speaker: holder,
    antecedent: holder,
    content: [{ start, end }],
    rule,
    frame: "noun-cue",
    negated: false,
    hypothetical: false,
  };
}

/** Where the clause goes on behind a noun phrase that is its subject: "his comments about the law | angered". */
function finiteVerbAfter(words: SentenceWords, start: number): number {
  for (let index = start + 1; index < words.tokens.length; index++) {
    const token = words.tokens[index];
    if (token === undefined || /^(?:who|which|that|to|what|how|,)$/.test(token.lower)) break;
    if (words.tokens[index - 1]?.text === "-") continue;
    if (
      token.tag === "AUX" ||
      (token.tag === "VERB" && !/ing$/.test(token.lower) && words.verbs[index]?.forms.has("participle") !== true)
    )
      return index;
    if ((token.tag === "VERB" || token.tag === "ADJ") && /ed$/.test(token.lower) && words.tokens[index + 1]?.tag === "DET")
      return index;
  }
  return Number.POSITIVE_INFINITY;
}

const holderAfter = (words: SentenceWords, start: number): Phrase | null => {
  const phrase = nounPhraseAfter(words, start);
  if (phrase === null) return null;
  for (let index = phrase.start + 1; index < phrase.end; index++)
    if (/^(?:for|to|that|on|about)$/.test(words.tokens[index]?.lower ?? "")) return { start: phrase.start, end: index };
  return phrase;
};

/** "Trump’s repeated call", "his call", "Russian claims". */
function possessor(words: SentenceWords, noun: number): Phrase | null {
  const { tokens } = words;
  for (let index = noun - 1; index >= 0 && noun - index < 5; index--) {
    const token = tokens[index];
    if (token === undefined) return null;
    if (POSSESSIVE_PRONOUNS.has(token.lower)) return { start: index, end: index + 1 };
    if (token.tag === "PART" && /^['’]s?$/.test(token.lower)) return nounPhraseBefore(words, index);
    if (
      token.tag !== "ADJ" &&
      token.tag !== "NOUN" &&
      token.tag !== "ADV" &&
      token.tag !== "NUM" &&
      !(token.tag === "VERB" && /(?:ed|ing)$/.test(token.lower))
    )
      return null;
  }
  return null;
}

/** "Silva issued a warning that", "gave an explanation for": who gives the noun away. */
function issuer(words: SentenceWords, noun: number): Phrase | null {
  for (let index = noun - 1; index >= 0 && noun - index <= FARTHEST_VERB; index--) {
    if (LIGHT_VERBS.has(words.verbs[index]?.lemma ?? "") && words.tokens[index]?.tag === "VERB") {
      const group = verbGroupAt(words, index);
      const subject = group.passive || group.negated || group.hypothetical ? null : subjectOf(words, group);
      return subject?.by === "adjacent" || subject?.by === "shared" ? { start: subject.start, end: subject.end } : null;
    }
    if (!/^(?:DET|ADJ|ADV|NUM)$/.test(words.tokens[index]?.tag ?? "")) return null;
  }
  return null;
}

const LIGHT_VERBS: ReadonlySet<string> = new Set(["issue", "make", "give", "release", "send", "sound"]);

/** In tokens, determiner and adjectives between verb and noun. */
const FARTHEST_VERB = 4;

/** "a warning to the rebels that": the link stands behind whom it is given to. */
function behindAddressee(words: SentenceWords, link: number): number {
  if (words.tokens[link]?.lower !== "to" || words.tokens[link + 1]?.tag === "VERB") return link;
  return nounPhraseAfter(words, link + 1)?.end ?? link;
}

/** "Trump’s comments involved the suggestion that": the suggestion is his whose comments they are. */
function ofSubject(words: SentenceWords, noun: number): Phrase | null {
  const { tokens } = words;
  if (!/^(?:the|a|an)$/.test(tokens[noun - 1]?.lower ?? "")) return null;
  const verb = tokens[noun - 2];
  if (verb === undefined || !/^(?:involved|involves|included|includes|contained|contains|featured|repeated)$/.test(verb.lower))
    return null;
  for (let index = noun - 3; index >= 0; index--) {
    const token = tokens[index];
    if (token !== undefined && REPORTING_NOUNS.has(token.lower)) return possessor(words, index);
  }
  return null;
}
