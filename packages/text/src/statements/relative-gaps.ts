import { contentEnd } from "./content-end.ts";
import { groupFacts } from "./cue-draft.ts";
import type { Draft } from "./draft.ts";
import type { Subject } from "./found-subject.ts";
import { fronted } from "./fronted-clauses.ts";
import type { ReportingVerb } from "./lexicon/verbs.ts";
import { nounPhraseBefore } from "./noun-phrase-before.ts";
import type { Phrase } from "./phrase.ts";
import type { SentenceWords } from "./sentence-words.ts";
import { isComma, isTimeWord } from "./token-kinds.ts";
import { isPast, type VerbGroup } from "./verb-group.ts";

/**
 * Words reported that stand before their own report: "an offer that Silva rejected" (the offer), "a law which critics
 * say would fail" (which … would fail).
 */
export function readGap(
  words: SentenceWords,
  group: VerbGroup,
  subject: Subject,
  readings: readonly ReportingVerb[],
): Draft | null {
  if (subject.by !== "adjacent" || group.kind === "present-participle" || group.kind === "infinitive") return null;
  const { tokens } = words;
  const isInside = subject.end - subject.start > 1 && /^(?:that|which|what)$/.test(tokens[subject.start]?.lower ?? "");
  const relative = isInside ? subject.start : subject.start - 1;
  const isRelative = /^(?:that|which|whom|who|what)$/.test(tokens[relative]?.lower ?? "");
  if (!isRelative) return null;
  const holder = isInside ? { start: subject.start + 1, end: subject.end } : subject;
  const next = tokens[group.verb + 1];
  const make = (verb: ReportingVerb, content: readonly Phrase[]): Draft => ({
    ...groupFacts(words, group, verb.lemma),
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
