import { overlaps, type Span } from "@stance/schema";
import type { CueClass, Document, FoundStatement } from "../findings.ts";
import { layOutSentences } from "../statements/sentence-words.ts";
import { hashFeature, hashWord } from "./feature-hash.ts";
import { overlapOf } from "./overlap.ts";
import { type Source, sourceOf } from "./source.ts";
import type { TaggedCue } from "./tagger.ts";

/** One way to read one cue: with the rules' content or with the tagger's. */
export interface Proposal {
  readonly cueClass: CueClass;
  readonly speaker: Span | null;
  /** Range of tokens; null for a free-standing quotation. */
  readonly cue: TaggedCue["cue"] | null;
  readonly content: readonly Span[];
  readonly rule: FoundStatement | null;
  /** Whose content it is. */
  readonly by: "rules" | "tagger" | "both";
  /** Who speaks at a cue that no rule knows. */
  readonly source: Source | null;
  readonly features: Uint32Array;
}

/** Contents that share this much of their letters are the same but for their edges. */
const SAME = 0.85;

/** Every way to read the cues of an article; those of one cue stand together in one list. */
export function proposalsOf(
  document: Document,
  ruleStatements: readonly FoundStatement[],
  tagged: readonly TaggedCue[],
): Proposal[][] {
  const cueless = ruleStatements.filter((statement) => statement.cue === null);
  const sentences = layOutSentences(document);
  const groups = tagged.map((one) =>
    readingsOf(document, one, one.rule === null ? sourceOf(document, sentences, one) : null, ruleStatements),
  );
  return [...groups, ...cueless.map((rule) => [freeQuotation(document, rule, tagged)])];
}

function readingsOf(document: Document, tagged: TaggedCue, source: Source | null, all: readonly FoundStatement[]): Proposal[] {
  const { cue, rule } = tagged;
  const shared = rule === null ? 0 : overlapOf(document.text, rule.content, tagged.content);
  const base = { cue, rule };
  const by = rule === null ? "tagger" : shared >= SAME ? "both" : null;
  const make = (whose: Proposal["by"]): Proposal => {
    const content = whose === "tagger" ? tagged.content : (rule?.content ?? []);
    const speaker = rule?.speaker ?? source?.speaker ?? tagged.source;
    const cueClass = tagged.probability < 0.3 && rule !== null ? rule.cueClass : cue.cueClass;
    return {
      ...base,
      by: whose,
      content,
      speaker,
      source,
      cueClass,
      features: featuresOf(document, tagged, whose, shared, content, speaker, all),
    };
  };
  const ways: readonly Proposal["by"][] = by === null ? ["rules", "tagger"] : [by];
  return ways.map(make).filter(({ content }) => content.length > 0);
}

/** Templates 100–139. */
function featuresOf(
  { tokens, text, quotations }: Document,
  { cue, probability, certainty, rule, source }: TaggedCue,
  by: Proposal["by"],
  shared: number,
  content: readonly Span[],
  speaker: Span | null,
  all: readonly FoundStatement[],
): Uint32Array {
  const whose = hashWord(by);
  const name = rule === null ? 0 : hashWord(rule.rule);
  const cueLevel = level(probability);
  const spanLevel = level(Math.sqrt(certainty));
  const length = Math.min(8, Math.ceil(Math.log2(1 + content.reduce((sum, { start, end }) => sum + end - start, 0))));
  const lemma = hashWord(tokens[cue.first]?.lemma ?? "");
  const cueClass = hashWord(cue.cueClass);
  const sources = (speaker === null ? 0 : 1) + (source === null ? 0 : 2);
  const agreed = speaker !== null && source !== null ? (overlaps(speaker, source) ? 2 : 1) : 0;
  const place = tokens[cue.first]?.start ?? 0;
  const quoted = quotations.some(({ start, end }) => start < place && place < end) ? 1 : 0;
  const within = all.find((other) => other !== rule && other.content.some(({ start, end }) => start <= place && place < end));
  const nested = within === undefined ? 0 : hashWord(within.cueClass);
  const spoken = speaker === null ? "" : text.slice(speaker.start, Math.min(speaker.end, speaker.start + 5)).toLowerCase();
  const rival = Math.max(0, ...all.map((other) => (other === rule ? 0 : overlapOf(text, other.content, content))));
  return Uint32Array.of(
    hashFeature(100, whose),
    hashFeature(101, whose, cueLevel),
    hashFeature(102, whose, spanLevel),
    hashFeature(103, whose, cueLevel, spanLevel),
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
  );
}

function freeQuotation({ text }: Document, rule: FoundStatement, tagged: readonly TaggedCue[]): Proposal {
  const rival = Math.max(0, ...tagged.map(({ content }) => overlapOf(text, content, rule.content)));
  return {
    cueClass: rule.cueClass,
    speaker: rule.speaker,
    source: null,
    cue: null,
    content: rule.content,
    rule,
    by: "rules",
    features: Uint32Array.of(hashFeature(130), hashFeature(131, level(rival))),
  };
}

/** Ten steps of a probability or share. */
const level = (share: number): number => Math.min(9, Math.floor(share * 10));
