import { contentAfter } from "./content-after.ts";
import { contentEnd, MAIN_CLAUSE, trimEnd } from "./content-end.ts";
import { groupFacts } from "./cue-draft.ts";
import type { Draft } from "./draft.ts";
import type { Frame, ReportingVerb } from "./lexicon/verbs.ts";
import { nounPhraseAfter } from "./noun-phrase-after.ts";
import { nounPhraseBefore } from "./noun-phrase-before.ts";
import type { Phrase } from "./phrase.ts";
import type { SentenceWords } from "./sentence-words.ts";
import { subjectOf } from "./subject.ts";
import { isComma } from "./token-kinds.ts";
import type { VerbGroup } from "./verb-group.ts";

/** A verb that takes no object has no passive: "said by" is none. */
const PASSIVE_FRAMES: readonly Frame[] = ["noun", "predication", "object-infinitive", "addressee"];

/** "The talks were described by officials as constructive": the agent speaks, subject and complement are the words. */
export function readPassive(words: SentenceWords, group: VerbGroup, readings: readonly ReportingVerb[]): Draft | null {
  const { tokens } = words;
  const by = agentAt(words, group.verb + 1);
  const agent = by === null ? null : nounPhraseAfter(words, by + 1);
  if (agent === null) return readAgentless(words, group, readings);
  if (words.tokens[group.start - 1]?.lower === "as") return readToldBy(words, group, agent, readings);
  const verb = readings.find((reading) => PASSIVE_FRAMES.some((frame) => reading.frames.has(frame)));
  if (verb === undefined) return null;
  const object: Phrase | null =
    group.kind === "past-participle"
      ? participleObject(words, group)
      : (subjectOf(words, { ...group, passive: false })?.antecedent ?? null);
  const behind = agent.end;
  const parts: Phrase[] = [];
  if (object !== null) parts.push(object);
  if (
    /^(?:as|to|that|for|of)$/.test(tokens[behind]?.lower ?? "") &&
    (verb.frames.has("predication") ||
      verb.frames.has("object-infinitive") ||
      verb.frames.has("clause") ||
      verb.prepositions.has(tokens[behind]?.lower ?? ""))
  ) {
    const start = tokens[behind]?.lower === "to" ? behind : behind + 1;
    const end = contentEnd(words, start, "clause", MAIN_CLAUSE);
    if (end > start) parts.push({ start, end });
  }
  const content = parts.filter((part) => part.end > part.start);
  if (content.length === 0) return null;
  return {
    ...groupFacts(words, group, verb.lemma),
    cueClass: verb.cueClass,
    cue: { start: group.verb, end: group.verb + 1 },
    speaker: agent,
    antecedent: agent,
    content,
    rule: "passive-agent",
    frame: "passive",
  };
}

/** "…, as confirmed by the ministry": the clause before is what was confirmed. */
function readToldBy(words: SentenceWords, group: VerbGroup, agent: Phrase, readings: readonly ReportingVerb[]): Draft | null {
  const verb = readings.find((reading) => reading.cueClass === "SPEECH" && reading.frames.has("clause"));
  if (verb === undefined || words.tokens[group.start - 1]?.lower !== "as") return null;
  const end = trimEnd(words, 0, group.start - 1);
  if (end < 3) return null;
  return {
    ...groupFacts(words, group, verb.lemma),
    cueClass: verb.cueClass,
    cue: { start: group.verb, end: group.verb + 1 },
    speaker: agent,
    antecedent: agent,
    content: [{ start: 0, end }],
    rule: "told-by",
    frame: "according",
  };
}

function agentAt(words: SentenceWords, from: number): number | null {
  for (let index = from; index < Math.min(words.tokens.length, from + 5); index++) {
    const token = words.tokens[index];
    if (token === undefined || isComma(token) || token.tag === "VERB") return null;
    if (token.lower === "by") return /ing$/.test(words.tokens[index + 1]?.lower ?? "") ? null : index;
  }
  return null;
}

/** "the proposal presented by X": the noun before is what was presented. */
function participleObject(words: SentenceWords, group: VerbGroup): Phrase | null {
  const end = isComma(words.tokens[group.start - 1]) ? group.start - 1 : group.start;
  return nounPhraseBefore(words, end);
}

/** "It was reported that …", "is accused of …": nobody is named. */
function readAgentless(words: SentenceWords, group: VerbGroup, readings: readonly ReportingVerb[]): Draft | null {
  if (group.kind === "past-participle") return null;
  const content = contentAfter(words, group.verb + 1, readings, MAIN_CLAUSE);
  const isExpletive = words.tokens[group.start - 1]?.lower === "it";
  if (content === null || !isExpletive || content.frame !== "that") return null;
  return {
    ...groupFacts(words, group, content.verb.lemma),
    cueClass: content.verb.cueClass,
    cue: { start: group.verb, end: group.verb + 1 },
    speaker: null,
    antecedent: null,
    content: [{ start: content.start, end: content.end }],
    rule: "passive-unnamed",
    frame: "passive",
  };
}
