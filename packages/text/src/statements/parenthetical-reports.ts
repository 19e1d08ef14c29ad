import { contentEnd, hasFiniteVerb, MAIN_CLAUSE, trimEnd } from "./content-end.ts";
import { groupFacts } from "./cue-draft.ts";
import type { Draft } from "./draft.ts";
import type { Subject } from "./found-subject.ts";
import type { ReportingVerb } from "./lexicon/verbs.ts";
import { nounPhraseAfter } from "./noun-phrase-after.ts";
import { skipOccasions } from "./occasions.ts";
import type { SentenceWords } from "./sentence-words.ts";
import { isComma } from "./token-kinds.ts";
import type { VerbGroup } from "./verb-group.ts";

/** "The goal, he said, is to forge a truce": the report stands between commas inside its own words. */
export function readParenthesis(
  words: SentenceWords,
  group: VerbGroup,
  subject: Subject,
  readings: readonly ReportingVerb[],
): Draft | null {
  const { tokens } = words;
  const verb = readings.find((reading) => reading.inverts || reading.lemma === "tell");
  const asReported = verb === undefined || subject.by !== "adjacent" ? null : readAsReported(words, group, subject, verb);
  if (asReported !== null) return asReported;
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
    ...groupFacts(words, group, verb.lemma),
    cueClass: verb.cueClass,
    cue: { start: group.verb, end: group.verb + 1 },
    speaker: subject,
    antecedent: subject.antecedent,
    content: isMere || before.end <= before.start ? [{ start, end }] : [before, { start, end }],
    rule: "parenthesis",
    frame: "split",
  };
}

/** "As the paper reported, the bill is dead" and "The bill is dead, as the paper reported". */
function readAsReported(words: SentenceWords, group: VerbGroup, subject: Subject, verb: ReportingVerb): Draft | null {
  const { tokens } = words;
  const as = subject.start - 1;
  if (tokens[as]?.lower !== "as" || verb.cueClass !== "SPEECH" || !verb.frames.has("clause")) return null;
  const close = skipOccasions(words, group.verb + 1);
  const isFirst = as === 0 && isComma(tokens[close]);
  const isLast = isComma(tokens[as - 1]) && (tokens[close] === undefined || /^[.;]$/.test(tokens[close]?.text ?? ""));
  if (!isFirst && !isLast) return null;
  const content = isFirst
    ? { start: close + 1, end: contentEnd(words, close + 1, "clause", MAIN_CLAUSE) }
    : { start: 0, end: trimEnd(words, 0, as - 1) };
  if (content.end <= content.start) return null;
  return {
    ...groupFacts(words, group, verb.lemma),
    cueClass: verb.cueClass,
    cue: { start: group.verb, end: group.verb + 1 },
    speaker: subject,
    antecedent: subject.antecedent,
    content: [content],
    rule: "as-reported",
    frame: "according",
  };
}
