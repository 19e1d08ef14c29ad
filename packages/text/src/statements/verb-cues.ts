import { type Content, type ContentFrame, contentAfter, skipOccasions } from "./content-after.ts";
import { contentBefore } from "./content-before.ts";
import { type CueContext, contentEnd, hasFiniteVerb, MAIN_CLAUSE, trimEnd } from "./content-end.ts";
import type { Draft } from "./draft.ts";
import { type Frame, REPORTING_VERBS, type ReportingVerb } from "./lexicon/verbs.ts";
import { isComma, isQuotationMark, isTimeWord, nounPhraseAfter, nounPhraseBefore, type Phrase } from "./noun-phrase.ts";
import type { SentenceWords } from "./sentence-words.ts";
import { fronted, type Subject, subjectOf } from "./subject.ts";
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
  return readActive(words, group, subject, readings);
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
  limit: subject.by === "following" ? subject.start - 1 : fronted(words, group.verb),
});

const common = (words: SentenceWords, group: VerbGroup, lemma: string) => ({
  sentence: words.index,
  cueLemma: lemma,
  negated: group.negated,
  hypothetical: group.hypothetical,
});

const lemmaAt = (words: SentenceWords, verb: number): string => words.verbs[verb]?.lemma ?? "";

function readActive(words: SentenceWords, group: VerbGroup, subject: Subject, readings: readonly ReportingVerb[]): Draft | null {
  const cueEnd = group.verb + 1;
  const before = group.kind === "finite" || group.kind === "base" ? quotedReport(words, group, subject, readings) : null;
  if (before !== null) return before;
  const parenthesis = readParenthesis(words, group, subject, readings);
  if (parenthesis !== null) return parenthesis;
  const gap = readGap(words, group, subject, readings);
  if (gap !== null) return gap;
  const content = contentAfter(words, cueEnd, readings, contextOf(words, group, subject));
  if (content === null || isReduced(words, group, subject, content.frame)) return null;
  const lemma = lemmaAt(words, group.verb);
  const particle = content.preposition !== null && content.preposition === cueEnd ? words.tokens[content.preposition] : undefined;
  return {
    ...common(words, group, particle === undefined ? lemma : `${lemma} ${particle.lower}`),
    cueClass: isRefusalToSpeak(words, lemma, content) ? "SPEECH" : content.verb.cueClass,
    cue: { start: group.verb, end: particle === undefined ? cueEnd : cueEnd + 1 },
    speaker: subject,
    antecedent: subject.antecedent,
    content: [{ start: content.start, end: content.end }],
    rule: `verb-${content.frame}`,
    frame: content.frame,
  };
}

/** "The goal, he said, is to forge a truce": the report stands between commas inside its own words. */
function readParenthesis(
  words: SentenceWords,
  group: VerbGroup,
  subject: Subject,
  readings: readonly ReportingVerb[],
): Draft | null {
  const { tokens } = words;
  const verb = readings.find((reading) => reading.inverts);
  if (verb === undefined || subject.by !== "adjacent" || !isComma(tokens[subject.start - 1])) return null;
  const addressee =
    verb.frames.has("addressee") && !isComma(tokens[group.verb + 1]) ? nounPhraseAfter(words, group.verb + 1) : null;
  const close = addressee === null ? skipOccasions(words, group.verb + 1) : addressee.end;
  if (!isComma(tokens[close]) || words.quoted[close + 1] !== -1 || tokens[close + 1] === undefined) return null;
  const start = close + 1;
  const end = contentEnd(words, start, "clause", MAIN_CLAUSE);
  if (
    /ing$/.test(tokens[start]?.lower ?? "") ||
    (/^(?:who|which|where|when|while|as|but|and|after|at|in|on)$/.test(tokens[start]?.lower ?? "") &&
      hasFiniteVerb(words, { start: 0, end: subject.start }))
  )
    return null;
  if (!hasFiniteVerb(words, { start, end })) return null;
  const before = { start: 0, end: trimEnd(words, 0, subject.start - 1) };
  const isMere =
    before.end - before.start < 2 && (tokens[0]?.tag === "ADV" || tokens[0]?.tag === "CCONJ" || tokens[0]?.tag === "SCONJ");
  return {
    ...common(words, group, verb.lemma),
    cueClass: verb.cueClass,
    cue: { start: group.verb, end: group.verb + 1 },
    speaker: subject,
    antecedent: subject.antecedent,
    content: isMere || before.end <= before.start ? [{ start, end }] : [before, { start, end }],
    rule: "parenthesis",
    frame: "split",
  };
}

/** "declined to comment" is a report, "declined to sign" a deed. */
function isRefusalToSpeak(words: SentenceWords, lemma: string, content: Content): boolean {
  if (!/^(?:decline|refuse)$/.test(lemma) || content.frame !== "infinitive") return false;
  const refused = words.tokens.slice(content.start, content.start + 3).find((token) => token.tag === "VERB");
  return (
    refused !== undefined &&
    /^(?:comment|say|answer|discuss|elaborate|speak|respond|confirm|give|provide|disclose|name|reveal|specify|explain|identify|talk|address)$/.test(
      refused.lower,
    )
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

/**
 * Words reported that stand before their own report: "an offer that Silva rejected" (the offer), "a law which critics
 * say would fail" (which … would fail).
 */
function readGap(words: SentenceWords, group: VerbGroup, subject: Subject, readings: readonly ReportingVerb[]): Draft | null {
  if (subject.by !== "adjacent" || group.kind === "present-participle" || group.kind === "infinitive") return null;
  const { tokens } = words;
  const isInside = subject.end - subject.start > 1 && /^(?:that|which|what)$/.test(tokens[subject.start]?.lower ?? "");
  const relative = isInside ? subject.start : subject.start - 1;
  const isRelative = /^(?:that|which|whom|who|what)$/.test(tokens[relative]?.lower ?? "");
  if (!isRelative) return null;
  const holder = isInside ? { start: subject.start + 1, end: subject.end } : subject;
  const next = tokens[group.verb + 1];
  const make = (verb: ReportingVerb, content: readonly Phrase[]): Draft => ({
    ...common(words, group, verb.lemma),
    cueClass: verb.cueClass,
    cue: { start: group.verb, end: group.verb + 1 },
    speaker: holder,
    antecedent: isInside ? holder : subject.antecedent,
    content,
    rule: "relative-gap",
    frame: "noun",
  });
  const clause = readings.find((verb) => verb.frames.has("clause"));
  if (clause !== undefined && next !== undefined && (next.tag === "AUX" || (next.tag === "VERB" && !/ing$/.test(next.lower)))) {
    const end = contentEnd(words, group.verb + 1, "clause", {
      isPast: isPast(words, group),
      inAside: isComma(tokens[relative - 1]),
      limit: fronted(words, group.verb),
    });
    return make(clause, [
      { start: relative, end: relative + 1 },
      { start: group.verb + 1, end },
    ]);
  }
  const transitive = readings.find((verb) => verb.frames.has("noun"));
  const hasNoObject =
    next === undefined ||
    /^[.,;:”"—–]$/.test(next.text) ||
    (next.tag === "ADP" && !transitive?.prepositions.has(next.lower)) ||
    (next.tag === "SCONJ" && next.lower !== "that") ||
    next.tag === "ADV" ||
    isTimeWord(next);
  if (transitive === undefined || !hasNoObject) return null;
  const antecedent = nounPhraseBefore(words, isComma(tokens[relative - 1]) ? relative - 1 : relative);
  return antecedent === null ? null : make(transitive, [antecedent]);
}

/** "…, he said" with subject first: the words stand before, and perhaps go on behind. */
function quotedReport(
  words: SentenceWords,
  group: VerbGroup,
  subject: Subject,
  readings: readonly ReportingVerb[],
): Draft | null {
  const verb = readings.find((reading) => reading.frames.has("quote"));
  if (verb === undefined || subject.by !== "adjacent") return null;
  const before = contentBefore(words, subject.start);
  if (before === null) return null;
  return reportBehind(words, group, verb, subject, { start: subject.start, end: group.verb + 1 }, before);
}

/** "…," said Clinton. */
function readInverted(words: SentenceWords, group: VerbGroup, readings: readonly ReportingVerb[]): Draft | null {
  const verb = readings.find((reading) => reading.inverts && (reading.frames.has("quote") || reading.frames.has("clause")));
  if (verb === undefined || (group.kind !== "finite" && group.kind !== "base")) return null;
  const { tokens } = words;
  const previous = tokens[group.start - 1];
  const isSetOff =
    previous === undefined || isComma(previous) || isQuotationMark(previous) || words.quoted[group.start - 1] !== -1;
  if (!isSetOff || group.start !== group.verb) return null;
  const subject = nounPhraseAfter(words, group.verb + 1);
  if (subject === null) return null;
  const behind = tokens[subject.end];
  if (behind !== undefined && (behind.tag === "VERB" || behind.tag === "AUX") && !/ing$/.test(behind.lower)) return null;
  if (/^(?:that|it|this|there)$/.test(tokens[subject.start]?.lower ?? "")) return null;
  const before = contentBefore(words, group.start);
  if (before === null) return null;
  const inverted: Subject = { ...subject, antecedent: subject, by: "adjacent" };
  return reportBehind(words, group, verb, inverted, { start: group.verb, end: subject.end }, before);
}

function reportBehind(
  words: SentenceWords,
  group: VerbGroup,
  verb: ReportingVerb,
  subject: Subject,
  report: Phrase,
  before: { parts: readonly Phrase[]; isQuotation: boolean },
): Draft | null {
  const rest = restBehind(words, report.end, before.isQuotation);
  if (rest === "other") return null;
  if (!before.isQuotation && (!verb.frames.has("clause") || isFrontedOnly(words, before.parts[0]))) return null;
  return {
    ...common(words, group, verb.lemma),
    cueClass: verb.cueClass,
    cue: { start: group.verb, end: group.verb + 1 },
    speaker: subject,
    antecedent: subject.antecedent,
    content: [...before.parts, ...rest],
    rule: before.isQuotation ? "quotation-before" : "clause-before",
    frame: rest.length > 0 ? "split" : before.isQuotation ? "quotation" : "before",
  };
}

/**
 * What follows "he said": nothing or adverbials (no words more), a comma and the rest of the words, or words of its own
 * ("other"), which make the clause before no part of it.
 */
function restBehind(words: SentenceWords, from: number, quotation: boolean): readonly Phrase[] | "other" {
  const { tokens } = words;
  const next = tokens[from];
  if (next === undefined) return [];
  const later = words.quotations.find((each) => each.start >= from && isSplitMark(words, each.start, from));
  if (later !== undefined && (quotation || isComma(next)))
    return quotation
      ? [{ start: later.start, end: later.end }]
      : [{ start: later.start, end: contentEnd(words, later.start, "clause", MAIN_CLAUSE) }];
  if (quotation) return [];
  if (/^[.!?;”"]$/.test(next.text)) return [];
  if (isComma(next)) {
    const start = from + 1;
    const first = tokens[start];
    if (
      first === undefined ||
      /ing$/.test(first.lower) ||
      /^(?:who|which|an?|the|but|and|while|adding|according|as|in|at|on|during|after)$/.test(first.lower)
    )
      return [];
    const end = trimEnd(words, start, contentEnd(words, start, "clause", MAIN_CLAUSE));
    return end > start ? [{ start, end }] : [];
  }
  return next.tag === "ADP" ||
    next.tag === "ADV" ||
    /day$/.test(next.lower) ||
    /^(?:last|this|when|as|after|while)$/.test(next.lower)
    ? []
    : "other";
}

/** Between the report and a later quotation only adverbials lie, then a comma, colon or stop. */
function isSplitMark(words: SentenceWords, start: number, from: number): boolean {
  if (start === from) return true;
  const mark = words.tokens[start - 1];
  if (mark === undefined || !/^[,:.;—–-]$|^--$/.test(mark.text)) return false;
  for (let index = from; index < start; index++)
    if (words.tokens[index]?.tag === "VERB" && !/^(?:adding|speaking|referring|noting)$/.test(words.tokens[index]?.lower ?? ""))
      return false;
  return true;
}

/** "On Monday," "After the vote,": what stands before the comma is an adverbial, not what was said. */
function isFrontedOnly(words: SentenceWords, phrase: Phrase | undefined): boolean {
  if (phrase === undefined) return true;
  const first = words.tokens[phrase.start];
  if (first === undefined) return true;
  if (
    /^(?:when|after|as|while|if|although|though|because|since|before|once|until|despite|asked|speaking|following|unlike|like|instead)$/.test(
      first.lower,
    )
  ) {
    const comma = words.tokens.findIndex((token, index) => index > phrase.start && index < phrase.end && isComma(token));
    return comma < 0 || !hasFiniteVerb(words, { start: comma + 1, end: phrase.end });
  }
  if (first.tag === "ADP") {
    const comma = words.tokens.findIndex((token, index) => index > phrase.start && index < phrase.end && isComma(token));
    return comma < 0 || !hasFiniteVerb(words, { start: comma + 1, end: phrase.end });
  }
  return /^(?:and|but)$/.test(first.lower) && phrase.end - phrase.start < 3;
}

/** A verb that takes no object has no passive: "said by" is none. */
const PASSIVE_FRAMES: readonly Frame[] = ["noun", "predication", "object-infinitive", "addressee"];

/** "The talks were described by officials as constructive": the agent speaks, subject and complement are the words. */
function readPassive(words: SentenceWords, group: VerbGroup, readings: readonly ReportingVerb[]): Draft | null {
  const { tokens } = words;
  const by = agentAt(words, group.verb + 1);
  const agent = by === null ? null : nounPhraseAfter(words, by + 1);
  if (agent === null) return readAgentless(words, group, readings);
  if (words.tokens[group.start - 1]?.lower === "as") return readToldBy(words, group, agent, readings);
  const verb = readings.find((reading) => PASSIVE_FRAMES.some((frame) => reading.frames.has(frame)));
  if (verb === undefined) return null;
  const subject =
    group.kind === "past-participle" ? participleObject(words, group) : subjectOf(words, { ...group, passive: false });
  const behind = agent.end;
  const parts: Phrase[] = [];
  if (subject !== null) parts.push({ start: subject.antecedent.start, end: subject.antecedent.end });
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
    ...common(words, group, verb.lemma),
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
    ...common(words, group, verb.lemma),
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
function participleObject(words: SentenceWords, group: VerbGroup): Subject | null {
  const participle: VerbGroup = { ...group, kind: "present-participle", passive: false };
  return subjectOf(words, participle);
}

/** "It was reported that …", "is accused of …": nobody is named. */
function readAgentless(words: SentenceWords, group: VerbGroup, readings: readonly ReportingVerb[]): Draft | null {
  if (group.kind === "past-participle") return null;
  const content = contentAfter(words, group.verb + 1, readings, MAIN_CLAUSE);
  const isExpletive = words.tokens[group.start - 1]?.lower === "it";
  if (content === null || !isExpletive || content.frame !== "that") return null;
  return {
    ...common(words, group, content.verb.lemma),
    cueClass: content.verb.cueClass,
    cue: { start: group.verb, end: group.verb + 1 },
    speaker: null,
    antecedent: null,
    content: [{ start: content.start, end: content.end }],
    rule: "passive-unnamed",
    frame: "passive",
  };
}
