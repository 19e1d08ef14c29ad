import { appositivesEnd } from "./appositives.ts";
import { type ContentBefore, contentBefore } from "./content-before.ts";
import { clauseStart, contentEnd, hasFiniteVerb, MAIN_CLAUSE, trimEnd } from "./content-end.ts";
import { groupFacts } from "./cue-draft.ts";
import type { Draft } from "./draft.ts";
import type { Subject } from "./found-subject.ts";
import type { ReportingVerb } from "./lexicon/verbs.ts";
import { isMainVerb } from "./next-report.ts";
import { nounPhraseAfter } from "./noun-phrase-after.ts";
import type { Phrase } from "./phrase.ts";
import type { SentenceWords } from "./sentence-words.ts";
import { isComma, isQuotationMark, isTimeWord } from "./token-kinds.ts";
import type { VerbGroup } from "./verb-group.ts";

/** "…, he said" with subject first: the words stand before, and perhaps go on behind. */
export function quotedReport(
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
export function readInverted(words: SentenceWords, group: VerbGroup, readings: readonly ReportingVerb[]): Draft | null {
  const verb = readings.find((reading) => reading.inverts && (reading.frames.has("quote") || reading.frames.has("clause")));
  if (verb === undefined || (group.kind !== "finite" && group.kind !== "base")) return null;
  const { tokens } = words;
  const previous = tokens[group.start - 1];
  const isSetOff =
    previous === undefined || isComma(previous) || isQuotationMark(previous) || words.quoted[group.start - 1] !== -1;
  if (!isSetOff || group.start !== group.verb) return null;
  const subject = nounPhraseAfter(words, group.verb + 1);
  if (subject === null || isTimeWord(tokens[subject.start])) return null;
  const behind = tokens[subject.end];
  if (behind !== undefined && (behind.tag === "VERB" || behind.tag === "AUX") && !/ing$/.test(behind.lower)) return null;
  if (/^(?:that|it|this|there)$/.test(tokens[subject.start]?.lower ?? "")) return null;
  const before = contentBefore(words, group.start) ?? partedSubject(words, group.start, subject.end);
  if (before === null) return null;
  const inverted: Subject = { ...subject, antecedent: subject, by: "adjacent" };
  return reportBehind(words, group, verb, inverted, { start: group.verb, end: subject.end }, before);
}

/** "Any reading of it, said Silva, a lawyer, would end in court": the report parts a subject from its verb. */
function partedSubject(words: SentenceWords, start: number, end: number): ContentBefore | null {
  const close = appositivesEnd(words.tokens, end, words.tokens.length);
  if (!isComma(words.tokens[start - 1]) || !isComma(words.tokens[close]) || !isMainVerb(words, close + 1)) return null;
  const from = clauseStart(words, start - 1);
  const subject = { start: from, end: trimEnd(words, from, start - 1) };
  return subject.end > from && nounPhraseAfter(words, from) !== null ? { parts: [subject], isQuotation: false } : null;
}

function reportBehind(
  words: SentenceWords,
  group: VerbGroup,
  verb: ReportingVerb,
  subject: Subject,
  report: Phrase,
  before: ContentBefore,
): Draft | null {
  const addressee = verb.frames.has("addressee") ? nounPhraseAfter(words, report.end) : null;
  const rest = restBehind(words, addressee?.end ?? report.end, before.isQuotation);
  if (rest === "other") return null;
  if (!before.isQuotation && (!verb.frames.has("clause") || isFrontedOnly(words, before.parts[0]))) return null;
  return {
    ...groupFacts(words, group, verb.lemma),
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
    const close = appositivesEnd(tokens, from, tokens.length);
    const start = close + 1;
    const first = tokens[start];
    if (close > from) {
      if (!isComma(tokens[close]) || !isMainVerb(words, start)) return [];
      return [{ start, end: contentEnd(words, start, "clause", MAIN_CLAUSE) }];
    }
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
    /^(?:last|this|when|as|after|while|who|which)$/.test(next.lower)
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

/** A verb in -ed may be a participle ("in a letter published by the paper"); an auxiliary makes a clause. */
const hasAuxiliary = (words: SentenceWords, { start, end }: Phrase): boolean =>
  words.tokens.slice(start, end).some(({ tag }) => tag === "AUX");

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
    return comma < 0 ? !hasAuxiliary(words, phrase) : !hasFiniteVerb(words, { start: comma + 1, end: phrase.end });
  }
  return /^(?:and|but)$/.test(first.lower) && phrase.end - phrase.start < 3;
}
