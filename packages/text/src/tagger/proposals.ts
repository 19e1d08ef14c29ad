import { overlaps, type Span } from "@stance/schema";
import type { CueClass, Document, FoundStatement } from "../findings.ts";
import { hasHolder } from "../statements/holders.ts";
import { layOutSentences, type SentenceWords } from "../statements/sentence-words.ts";
import { type ContentIndex, findingsNear, indexContents } from "./content-index.ts";
import { expectedOverlap } from "./expected-overlap.ts";
import { hashFeature, hashWord } from "./feature-hash.ts";
import { countLetters, type LetterCounts, overlapOf } from "./overlap.ts";
import { type Source, sourceOf } from "./source.ts";
import type { TaggedCue } from "./tagger.ts";

/** How one cue is read: with the rules' words where they found it, else with the tagger's. */
export interface Proposal {
  readonly cueClass: CueClass;
  readonly speaker: Span | null;
  /** Range of tokens; null for a free-standing quotation. */
  readonly cue: TaggedCue["cue"] | null;
  readonly content: readonly Span[];
  readonly rule: FoundStatement | null;
  /** Who speaks at a cue that no rule knows. */
  readonly source: Source | null;
  readonly features: Uint32Array;
}

/** Contents that share this much of their letters are the same but for their edges. */
const SAME = 0.85;
/** A cue less probable than this keeps the class that the rules gave it. */
const SURE_OF_CLASS = 0.3;

/** What is proposed for the cues of an article, and for the rules' free-standing quotations. */
export function proposalsOf(
  document: Document,
  ruleStatements: readonly FoundStatement[],
  tagged: readonly TaggedCue[],
): Proposal[] {
  const sentences = layOutSentences(document);
  const letters = countLetters(document.text);
  const byRules = indexContents(document, ruleStatements);
  const byTagger = indexContents(document, tagged);
  const atCues = tagged.flatMap((one): Proposal[] => {
    const { cue, rule, probability } = one;
    const shared = rule === null ? 0 : overlapOf(letters, rule.content, one.content);
    const source = rule === null ? sourceOf(document, sentences, one) : null;
    const speaker = rule === null ? (source?.speaker ?? null) : rule.speaker;
    const cueClass = probability < SURE_OF_CLASS && rule !== null ? rule.cueClass : cue.cueClass;
    const proposal = (content: readonly Span[], whose: number): Proposal => ({
      cue,
      rule,
      source,
      content,
      speaker,
      cueClass,
      features: featuresOf(document, letters, one, content, speaker, byRules, shared, whose),
    });
    if (rule === null) return isTold(sentences, one, source) ? [proposal(one.content, 0)] : [];
    if (shared >= SAME || cueClass !== "SPEECH") return [proposal(rule.content, shared >= SAME ? 1 : 2)];
    return [proposal(rule.content, 2), proposal(one.content, 3)];
  });
  const cueless = ruleStatements.filter((statement) => statement.cue === null);
  return [
    ...atCues.filter(({ content }) => content.length > 0),
    ...cueless.map((rule) => freeQuotation(document, letters, rule, byTagger)),
  ];
}

/** What only the tagger found is taken where somebody says something in one piece; attitudes and actions are left to the rules. */
function isTold(sentences: readonly SentenceWords[], { cue, content }: TaggedCue, source: Source | null): boolean {
  const words = sentences[source?.sentence ?? -1];
  if (cue.cueClass !== "SPEECH" || content.length !== 1 || source === null || words === undefined) return false;
  return hasHolder(words, { antecedent: source.antecedent, cueClass: cue.cueClass, cueLemma: "", frame: "clause" });
}

/** Templates 100–139. */
function featuresOf(
  document: Document,
  letters: LetterCounts,
  { cue, probability, rule, source, contents, sources: likelySources }: TaggedCue,
  content: readonly Span[],
  speaker: Span | null,
  byRules: ContentIndex<FoundStatement>,
  shared: number,
  whose: number,
): Uint32Array {
  const { tokens, text, quotations } = document;
  const name = rule === null ? 0 : hashWord(rule.rule);
  const cueLevel = level(probability);
  const spanLevel = level(expectedOverlap(document, contents, content));
  const length = Math.min(8, Math.ceil(Math.log2(1 + content.reduce((sum, { start, end }) => sum + end - start, 0))));
  const lemma = hashWord(tokens[cue.first]?.lemma ?? "");
  const cueClass = hashWord(cue.cueClass);
  const sources = (speaker === null ? 0 : 1) + (source === null ? 0 : 2);
  const agreed = speaker !== null && source !== null ? (overlaps(speaker, source) ? 2 : 1) : 0;
  const place = tokens[cue.first]?.start ?? 0;
  const quoted = quotations.some(({ start, end }) => start < place && place < end) ? 1 : 0;
  const around = [...findingsNear(document, byRules, [{ start: place, end: place + 1 }])];
  const within = around.find((other) => other !== rule && other.content.some(({ start, end }) => start <= place && place < end));
  const nested = within === undefined ? 0 : hashWord(within.cueClass);
  const spoken = speaker === null ? "" : text.slice(speaker.start, Math.min(speaker.end, speaker.start + 5)).toLowerCase();
  const others = [...findingsNear(document, byRules, content)].filter((other) => other !== rule);
  const rival = greatestOverlap(letters, others, content);
  return new Uint32Array([
    hashFeature(100, whose),
    hashFeature(101, whose, cueLevel),
    hashFeature(102, whose, spanLevel),
    hashFeature(103, whose, cueLevel, spanLevel),
    hashFeature(122, whose, speaker === null ? 10 : level(expectedOverlap(document, likelySources, [speaker]))),
    hashFeature(123, cueLevel, spanLevel),
    hashFeature(124, spanLevel),
    hashFeature(125, cueLevel),
    hashFeature(104, whose, name),
    hashFeature(105, whose, name, cueLevel > 5 ? 1 : 0),
    hashFeature(106, whose, level(shared)),
    hashFeature(107, whose, length),
    hashFeature(108, lemma),
    hashFeature(109, whose, lemma),
    hashFeature(110, cueClass, whose),
    hashFeature(111, sources, whose),
    hashFeature(112, agreed, whose),
    hashFeature(113, level(rival)),
    hashFeature(114, level(rival), whose),
    hashFeature(115, content.length, whose),
    hashFeature(117, quoted, whose),
    hashFeature(118, nested, whose),
    hashFeature(119, hashWord(tokens[cue.first]?.tag ?? ""), whose),
    hashFeature(120, nested, hashWord(spoken), whose),
    hashFeature(121, nested, cueClass, whose),
    hashFeature(116, rule === null ? 0 : Math.round(rule.confidence * 20), whose),
  ]);
}

function freeQuotation(
  document: Document,
  letters: LetterCounts,
  rule: FoundStatement,
  byTagger: ContentIndex<TaggedCue>,
): Proposal {
  const rival = greatestOverlap(letters, [...findingsNear(document, byTagger, rule.content)], rule.content);
  return {
    cueClass: rule.cueClass,
    speaker: rule.speaker,
    source: null,
    cue: null,
    content: rule.content,
    rule,
    features: new Uint32Array([hashFeature(130), hashFeature(131, level(rival))]),
  };
}

const greatestOverlap = (
  letters: LetterCounts,
  findings: readonly { readonly content: readonly Span[] }[],
  content: readonly Span[],
): number => findings.reduce((greatest, other) => Math.max(greatest, overlapOf(letters, other.content, content)), 0);

/** Ten steps of a probability or share. */
const level = (share: number): number => Math.min(9, Math.floor(share * 10));
