import type { Span } from "@stance/schema";
import type { CueClass, Document, FoundStatement } from "../findings.ts";
import { hasHolder } from "../statements/holders.ts";
import { layOutSentences, type SentenceWords } from "../statements/sentence-words.ts";
import { type ContentIndex, findingsNear, indexContents } from "./content-index.ts";
import { hashFeature } from "./feature-hash.ts";
import { countLetters, type LetterCounts, overlapOf } from "./overlap.ts";
import { featuresOf, greatestOverlap, level } from "./proposal-features.ts";
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
