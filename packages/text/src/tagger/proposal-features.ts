import { overlaps, type Span } from "@stance/schema";
import type { Document, FoundStatement } from "../findings.ts";
import { type ContentIndex, findingsNear } from "./content-index.ts";
import { expectedOverlap } from "./expected-overlap.ts";
import { hashFeature, hashWord } from "./feature-hash.ts";
import { type LetterCounts, overlapOf } from "./overlap.ts";
import type { TaggedCue } from "./tagger.ts";

/** What the judge is told of a reading of a cue; `whose` words it has. Templates 100–129. */
export function featuresOf(
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

/** How much of its letters the content shares with that of the finding nearest to it, 0–1. */
export const greatestOverlap = (
  letters: LetterCounts,
  findings: readonly { readonly content: readonly Span[] }[],
  content: readonly Span[],
): number => findings.reduce((greatest, other) => Math.max(greatest, overlapOf(letters, other.content, content)), 0);

/** Ten steps of a probability or share. */
export const level = (share: number): number => Math.min(9, Math.floor(share * 10));
