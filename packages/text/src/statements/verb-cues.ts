import { type Content, type ContentFrame, contentAfter } from "./content-after.ts";
import type { CueContext } from "./content-end.ts";
import { groupFacts, lemmaAt } from "./cue-draft.ts";
import type { Draft } from "./draft.ts";
import { tellDraft } from "./draft-decision.ts";
import { quotedReport, readInverted } from "./enclosing-reports.ts";
import type { Subject } from "./found-subject.ts";
import { fronted } from "./fronted-clauses.ts";
import { type Frame, REPORTING_VERBS, type ReportingVerb } from "./lexicon/verbs.ts";
import { readParenthesis } from "./parenthetical-reports.ts";
import { readPassive } from "./passive-cues.ts";
import { readGap } from "./relative-gaps.ts";
import type { SentenceWords } from "./sentence-words.ts";
import { subjectOf } from "./subject.ts";
import { tellSubject } from "./subject-decision.ts";
import { isComma } from "./token-kinds.ts";
import { isAttributive, isPast, type VerbGroup, verbGroupAt } from "./verb-group.ts";

/** The statements whose cue is a reporting verb, in order of their cues. */
export function readVerbCues(words: SentenceWords): Draft[] {
  const drafts: Draft[] = [];
  words.verbs.forEach((reading, verb) => {
    if (reading === null || words.quoted[verb] !== -1) return;
    const readings = REPORTING_VERBS.get(reading.lemma);
    if (readings === undefined || isAttributive(words, verb)) return;
    const draft = readCue(words, verb, readings);
    if (draft !== null) drafts.push(draft);
  });
  return drafts;
}

function readCue(words: SentenceWords, verb: number, readings: readonly ReportingVerb[]): Draft | null {
  const group = verbGroupAt(words, verb);
  if (isGovernedBySpeech(words, group)) return null;
  if (group.passive) return readPassive(words, group, readings);
  const inverted = readInverted(words, group, readings);
  if (inverted !== null) return inverted;
  const subject = subjectOf(words, group);
  if (subject === null) return null;
  const draft = readActive(words, group, subject, readings);
  if (draft !== null && words.explain !== undefined) tellSubject(words.explain, words, group, subject);
  return draft;
}

/** "declined to comment": the report is the declining. */
function isGovernedBySpeech(words: SentenceWords, group: VerbGroup): boolean {
  if (group.kind !== "infinitive" || group.governor === null) return false;
  const lemma = words.verbs[group.governor]?.lemma ?? "";
  return (
    REPORTING_VERBS.get(lemma)?.some((verb) => verb.frames.has("infinitive") || verb.frames.has("object-infinitive")) === true
  );
}

const contextOf = (words: SentenceWords, group: VerbGroup, subject: Subject): CueContext => ({
  isPast: isPast(words, group),
  inAside:
    (subject.by === "relative" && isComma(words.tokens[subject.start - 1])) ||
    (group.kind === "present-participle" && isComma(words.tokens[group.start - 1])),
  beforeMainVerb: subject.by === "relative" && !isComma(words.tokens[subject.start - 1]),
  limit: subject.by === "following" ? subject.start - 1 : fronted(words, group.verb),
});

function readActive(words: SentenceWords, group: VerbGroup, subject: Subject, readings: readonly ReportingVerb[]): Draft | null {
  const before = group.kind === "finite" || group.kind === "base" ? quotedReport(words, group, subject, readings) : null;
  const around = before ?? readParenthesis(words, group, subject, readings) ?? readGap(words, group, subject, readings);
  if (around === null) return readBehind(words, group, subject, readings);
  if (words.explain !== undefined) {
    const behind = readBehind(words, group, subject, readings);
    if (behind !== null) tellDraft(words.explain, words, around, behind, "words around the cue go before words behind it");
  }
  return around;
}

/** The words behind the cue: "said that …", "opposes …". */
function readBehind(words: SentenceWords, group: VerbGroup, subject: Subject, readings: readonly ReportingVerb[]): Draft | null {
  const cueEnd = group.verb + 1;
  const content = contentAfter(words, cueEnd, readings, contextOf(words, group, subject));
  if (content === null || isReduced(words, group, subject, content.frame)) return null;
  // "plans to support the bill": what is meant is told by the verb that means it.
  if (group.kind === "infinitive" && group.hypothetical && content.verb.cueClass === "ATTITUDE") return null;
  const lemma = lemmaAt(words, group.verb);
  const particle = content.preposition !== null && content.preposition === cueEnd ? words.tokens[content.preposition] : undefined;
  return {
    ...groupFacts(words, group, particle === undefined ? lemma : `${lemma} ${particle.lower}`),
    cueClass: isRefusalToSpeak(words, lemma, content) ? "SPEECH" : content.verb.cueClass,
    cue: { start: group.verb, end: particle === undefined ? cueEnd : cueEnd + 1 },
    speaker: subject,
    antecedent: subject.antecedent,
    content: [{ start: content.start, end: content.end }],
    rule: `verb-${content.frame}`,
    frame: content.frame,
  };
}

/** What takes one of these tells something: "concede", "detail", not "call". */
const TELLING: readonly Frame[] = ["clause", "quote", "wh"];

/** "declined to comment" is a report, "declined to sign" a deed. */
function isRefusalToSpeak(words: SentenceWords, lemma: string, content: Content): boolean {
  if (!/^(?:decline|refuse)$/.test(lemma) || content.frame !== "infinitive") return false;
  const refused = words.tokens.slice(content.start, content.start + 3).find((token) => token.tag === "VERB");
  return (
    refused !== undefined &&
    (/^(?:comment|speak|talk|give|provide|name|identify)$/.test(refused.lower) ||
      REPORTING_VERBS.get(refused.lower)?.some(
        ({ cueClass, frames }) => cueClass === "SPEECH" && TELLING.some((frame) => frames.has(frame)),
      ) === true)
  );
}

/** "removing provisions deemed unacceptable", "of a deal aimed at": the participle belongs to an object, nobody reports. */
function isReduced(words: SentenceWords, group: VerbGroup, subject: Subject, frame: ContentFrame): boolean {
  if (
    group.kind !== "finite" ||
    group.start !== group.verb ||
    subject.by !== "adjacent" ||
    words.verbs[group.verb]?.forms.has("participle") !== true
  )
    return false;
  if (frame === "that" || frame === "quotation" || frame === "colon") return false;
  const before = words.tokens[subject.start - 1];
  if (before === undefined) return false;
  return (
    (before.tag === "VERB" && !(frame === "clause" && REPORTING_VERBS.has(words.verbs[subject.start - 1]?.lemma ?? ""))) ||
    (before.tag === "ADP" &&
      !/^(?:after|before|since|until|as|while|than)$/.test(before.lower) &&
      subject.start > 1 &&
      frame !== "clause")
  );
}
