import { clauseStart, contentEnd, hasFiniteVerb, MAIN_CLAUSE, trimEnd } from "./content-end.ts";
import type { Draft } from "./draft.ts";
import { nounPhraseAfter } from "./noun-phrase-after.ts";
import type { Phrase } from "./phrase.ts";
import type { SentenceWords } from "./sentence-words.ts";
import { isComma } from "./token-kinds.ts";

const SOURCES: readonly (readonly string[])[] = [
  ["according", "to"],
  ["in", "the", "words", "of"],
  ["in", "the", "view", "of"],
  ["in", "the", "opinion", "of"],
  ["in", "the", "eyes", "of"],
  ["per"],
];

const FIRST_WORDS: ReadonlySet<string | undefined> = new Set(SOURCES.map(([first]) => first));

/** "According to X, …" and "…, according to X": the rest of the sentence is X's. */
export function readSources(words: SentenceWords): Draft[] {
  const drafts: Draft[] = [];
  words.tokens.forEach(({ lower }, index) => {
    if (!FIRST_WORDS.has(lower) || words.quoted[index] !== -1) return;
    const cue = SOURCES.find((source) => source.every((word, offset) => words.tokens[index + offset]?.lower === word));
    if (cue === undefined || (cue[0] === "per" && !isSourcePer(words, index))) return;
    const draft = readSource(words, { start: index, end: index + cue.length }, cue.join(" "));
    if (draft !== null) drafts.push(draft);
  });
  return drafts;
}

/** "Per the report, …" and "…, per Reuters", not "per cent". */
const isSourcePer = ({ tokens }: SentenceWords, index: number): boolean =>
  (index === 0 || isComma(tokens[index - 1])) && /^(?:DET|PROPN)$/.test(tokens[index + 1]?.tag ?? "");

function readSource(words: SentenceWords, cue: Phrase, lemma: string): Draft | null {
  const speaker = nounPhraseAfter(words, cue.end);
  if (speaker === null) return null;
  const content = contentAround(words, cue, speaker);
  if (content.length === 0) return null;
  return {
    sentence: words.index,
    cueClass: "SPEECH",
    cue,
    cueLemma: lemma,
    speaker,
    antecedent: speaker,
    content,
    rule: "source",
    frame: "according",
    negated: false,
    hypothetical: false,
  };
}

function contentAround(words: SentenceWords, cue: Phrase, speaker: Phrase): Phrase[] {
  const { tokens } = words;
  const from = clauseStart(words, cue.start);
  const before = { start: from, end: trimEnd(words, from, cue.start) };
  const comma = commaBehind(words, speaker.end);
  const isFirst = before.end - before.start < 2 || isFronted(words, before, comma);
  const opener = tokens[isComma(tokens[cue.start - 1]) ? cue.start - 2 : cue.start - 1]?.lower ?? "";
  if (isFirst || /^(?:but|and|however|that|which|who|because|although|while)$/.test(opener)) {
    if (comma === null || (!isComma(tokens[speaker.end]) && startsClause(words, speaker.end))) {
      const start = speaker.end;
      const end = startsClause(words, start) ? contentEnd(words, start, "clause", MAIN_CLAUSE) : start;
      return end > start ? [{ start, end }] : [];
    }
    const end = contentEnd(words, comma + 1, "clause", MAIN_CLAUSE);
    return end > comma + 1 ? [{ start: comma + 1, end }] : [];
  }
  const behind =
    isComma(tokens[cue.start - 1]) && comma !== null && isComma(tokens[speaker.end])
      ? { start: comma + 1, end: trimEnd(words, comma + 1, tokens.length) }
      : null;
  const goesOn =
    behind !== null &&
    behind.end > behind.start &&
    !/^(?:who|which|an?|the|and|but|while|adding|as)$/.test(tokens[behind.start]?.lower ?? "") &&
    !/ing$/.test(tokens[behind.start]?.lower ?? "");
  return goesOn && behind !== null ? [before, behind] : [before];
}

/** "On Monday in Porto, according to Silva, the law failed": what stands before is only when and where. */
const isFronted = (words: SentenceWords, before: Phrase, comma: number | null): boolean =>
  words.tokens[before.start]?.tag === "ADP" &&
  !hasFiniteVerb(words, before) &&
  comma !== null &&
  hasFiniteVerb(words, { start: comma + 1, end: words.tokens.length });

/** "According to Silva the law will fail": no comma parts source and words. */
function startsClause(words: SentenceWords, from: number): boolean {
  const subject = nounPhraseAfter(words, from);
  const verb = subject === null ? undefined : words.tokens[subject.end];
  return verb !== undefined && (verb.tag === "AUX" || (verb.tag === "VERB" && !/ing$/.test(verb.lower)));
}

/** The comma that ends the source, appositives and relative clauses stepped over. */
function commaBehind(words: SentenceWords, from: number): number | null {
  const { tokens } = words;
  for (let index = from; index < tokens.length; index++) {
    if (!isComma(tokens[index]) || words.quoted[index] !== -1) continue;
    const opener = tokens[index + 1]?.lower ?? "";
    const closing = /^(?:who|which|an?|whose|where|quoting|citing|using|based)$/.test(opener)
      ? tokens.findIndex((token, at) => at > index + 1 && isComma(token))
      : -1;
    return closing > 0 && tokens.length - closing > 4 ? closing : index;
  }
  return null;
}
