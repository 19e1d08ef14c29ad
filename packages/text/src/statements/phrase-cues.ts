import { aboutWord } from "../document/word.ts";
import { contentAfter } from "./content-after.ts";
import type { Draft } from "./draft.ts";
import { fronted } from "./fronted-clauses.ts";
import { PHRASE_CUES, type PhraseCue } from "./lexicon/phrases.ts";
import { BE } from "./lexicon/words.ts";
import { nounPhraseAfter } from "./noun-phrase-after.ts";
import { nounPhraseBefore } from "./noun-phrase-before.ts";
import type { Phrase } from "./phrase.ts";
import type { SentenceWords } from "./sentence-words.ts";
import { subjectOf } from "./subject.ts";
import { isPast, type VerbGroup, verbGroupAt } from "./verb-group.ts";

const MOST_ADVERBS = 3;

const CUES_OF_BE = PHRASE_CUES.get("be");
const cuesOf = aboutWord(({ lower }) => PHRASE_CUES.get(lower) ?? null);
const isFormOfBe = aboutWord(({ lower }) => BE.has(lower));

/** The statements whose cue has several words: "ruled out", "made it clear", "is adamant about". */
export function readPhraseCues(words: SentenceWords): Draft[] {
  const drafts: Draft[] = [];
  words.tokens.forEach((token, verb) => {
    if (words.quoted[verb] !== -1) return;
    const reading = words.verbs[verb] ?? null;
    const cues = isBe(words, verb) ? CUES_OF_BE : reading === null ? cuesOf(token.word) : PHRASE_CUES.get(reading.lemma);
    if (cues === undefined || cues === null) return;
    for (const cue of cues) {
      const matched = matchCue(words, verb, cue);
      const draft = matched === null ? null : readCue(words, verb, matched, cue);
      if (draft === null) continue;
      drafts.push(draft);
      return;
    }
  });
  return drafts;
}

function isBe(words: SentenceWords, index: number): boolean {
  const token = words.tokens[index];
  return token !== undefined && isFormOfBe(token.word) && token.tag !== "PART";
}

/** The cue with adverbs and, in the middle, one noun phrase allowed between its words ("made his position clear"). */
function matchCue(words: SentenceWords, verb: number, cue: PhraseCue): Phrase | null {
  let index = verb;
  for (const word of cue.words.slice(1)) {
    index++;
    for (let count = 0; count < MOST_ADVERBS && words.tokens[index]?.lower !== word && isBetween(words, index); count++) index++;
    if (word === "behind") index = backingEnd(words, index);
    if (words.tokens[index]?.lower === word) continue;
    const object = (word === "clear" || word === "as") && index === verb + 1 ? nounPhraseAfter(words, index) : null;
    if (object === null || words.tokens[object.end]?.lower !== word) return null;
    index = object.end;
  }
  return { start: verb, end: index + 1 };
}

/** "threw her full support behind": what somebody throws behind a thing is theirs. */
function backingEnd(words: SentenceWords, from: number): number {
  let at = from;
  while (at < from + BACKING_WORDS && /^(?:PRON|DET|ADJ|NOUN|PROPN|PART)$/.test(words.tokens[at]?.tag ?? "")) at++;
  return /^(?:support|weight|backing)$/.test(words.tokens[at - 1]?.lower ?? "") ? at : from;
}
const BACKING_WORDS = 5;

const isBetween = (words: SentenceWords, index: number): boolean => {
  const token = words.tokens[index];
  return (
    token !== undefined &&
    (token.tag === "ADV" ||
      token.lower === "not" ||
      token.lower === "been" ||
      token.lower === "n’t" ||
      token.lower === "n't" ||
      token.lower === "very")
  );
};

function readCue(words: SentenceWords, verb: number, cue: Phrase, entry: PhraseCue): Draft | null {
  const group = verbGroupAt(words, verb);
  if (words.tokens[cue.end]?.lower === "by" && entry.frames.has("noun")) return readPassive(words, group, cue, entry);
  if (group.passive) return null;
  const content = contentAfter(words, cue.end, [entry], {
    isPast: isPast(words, group),
    inAside: false,
    limit: fronted(words, group.verb),
  });
  if (content === null) return null;
  const quotedOne = quotedObject(words, cue, entry);
  const subject: Phrase | null = quotedOne ?? subjectOf(words, group);
  if (subject === null) return null;
  const antecedent = quotedOne === null ? (subjectOf(words, group)?.antecedent ?? subject) : subject;
  const particle = content.preposition === cue.end ? words.tokens[content.preposition] : undefined;
  const negatedInside =
    words.tokens.slice(cue.start, cue.end).some((token) => /^(?:not|n['’]t)$/.test(token.lower)) && !entry.words.includes("not");
  return {
    sentence: words.index,
    cueClass: entry.cueClass,
    cue: { start: cue.start, end: particle === undefined ? cue.end : cue.end + 1 },
    cueLemma: particle === undefined ? entry.lemma : `${entry.lemma} ${particle.lower}`,
    speaker: subject,
    antecedent,
    content: [{ start: content.start, end: content.end }],
    rule: `phrase-${content.frame}`,
    frame: content.frame,
    negated: group.negated || negatedInside,
    hypothetical: group.hypothetical,
  };
}

/** "CNN quoted an official as saying": the official speaks. */
function quotedObject(words: SentenceWords, cue: Phrase, entry: PhraseCue): Phrase | null {
  return entry.words[0] === "quote" || entry.words[0] === "cite" ? nounPhraseAfter(words, cue.start + 1) : null;
}

/** "the proposal put forth by Silva", "the plan was ruled out by Silva". */
function readPassive(words: SentenceWords, group: VerbGroup, cue: Phrase, entry: PhraseCue): Draft | null {
  const agent = nounPhraseAfter(words, cue.end + 1);
  const object = nounPhraseBefore(words, group.start);
  if (agent === null || object === null) return null;
  return {
    sentence: words.index,
    cueClass: entry.cueClass,
    cue,
    cueLemma: entry.lemma,
    speaker: agent,
    antecedent: agent,
    content: [object],
    rule: "passive-agent",
    frame: "passive",
    negated: group.negated,
    hypothetical: group.hypothetical,
  };
}
