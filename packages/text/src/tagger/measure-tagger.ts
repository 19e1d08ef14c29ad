import { overlaps } from "@stance/schema";
import type { CueClass, FoundStatement } from "../findings.ts";
import { wholeSpeaker } from "../statements/whole-speaker.ts";
import { type AnnotatedArticle, type AnnotatedReading, readAnnotated } from "./annotated.ts";
import type { Tagger } from "./judge.ts";
import { countLetters, overlapOf } from "./overlap.ts";
import { tagStatements } from "./tag-statements.ts";

/** Statements that were right, found, and annotated. */
export interface MatchCount {
  readonly right: number;
  readonly found: number;
  readonly annotated: number;
}

/** What one reader made of one article. Counts of several articles add up. */
export interface ReaderCounts {
  readonly all: MatchCount;
  /** The same within each class: a match has the annotated class too. */
  readonly classes: Readonly<Record<CueClass, MatchCount>>;
  /** Of the right statements whose speaker is annotated, those with the right speaker. */
  readonly speakers: { readonly right: number; readonly annotated: number };
  /** Of each found statement how it was found, its confidence, and whether it was right. */
  readonly confidences: readonly (Pick<FoundStatement, "cueClass" | "form" | "rule" | "confidence"> & {
    readonly right: boolean;
  })[];
}

/** How well one article is read: by rules alone where `tagger` is null. A match shares half of its letters (intersection over union). */
export function measureReading(article: AnnotatedArticle, tagger: Tagger | null): ReaderCounts {
  const reading = readAnnotated(article);
  const { document, actors, mentions, ruleStatements } = reading;
  const all = tagger === null ? ruleStatements : tagStatements(tagger, document, ruleStatements, actors, mentions);
  const found = all.filter(
    ({ negated, hypothetical, cueClass }) => (!hypothetical || cueClass === "ATTITUDE") && (!negated || cueClass !== "SPEECH"),
  );
  const pairs = match(reading, found);
  const named = pairs.filter(([annotated]) => annotated.speaker !== null);
  const right = named.filter(([annotated, statement]) => {
    const speaker = wholeSpeaker(document, statement);
    return annotated.speaker !== null && speaker !== null && overlaps(annotated.speaker, speaker);
  });
  const matched = new Set(pairs.map(([, statement]) => statement));
  return {
    all: { right: pairs.length, found: found.length, annotated: reading.annotated.length },
    classes: {
      SPEECH: countClass(reading, found, "SPEECH"),
      ATTITUDE: countClass(reading, found, "ATTITUDE"),
      ACTION: countClass(reading, found, "ACTION"),
    },
    speakers: { right: right.length, annotated: named.length },
    confidences: found.map((statement) => {
      const { cueClass, form, rule, confidence } = statement;
      return { cueClass, form, rule, confidence, right: matched.has(statement) };
    }),
  };
}

type Annotated = AnnotatedReading["annotated"][number];

function countClass(reading: AnnotatedReading, found: readonly FoundStatement[], cueClass: CueClass): MatchCount {
  const isOfClass = (statement: Annotated | FoundStatement): boolean => statement.cueClass === cueClass;
  return {
    right: match(reading, found, isOfClass).length,
    found: found.filter(isOfClass).length,
    annotated: reading.annotated.filter(isOfClass).length,
  };
}

/** Pairs one to one, the greatest overlap first. */
function match(
  { document, annotated }: AnnotatedReading,
  found: readonly FoundStatement[],
  wanted: (statement: Annotated | FoundStatement) => boolean = () => true,
): [Annotated, FoundStatement][] {
  const letters = countLetters(document.text);
  const candidates = annotated.filter(wanted).flatMap((one) =>
    found.filter(wanted).flatMap((other) => {
      const share = overlapOf(letters, one.content, other.content);
      return share < 0.5 ? [] : [{ one, other, share: share + (one.cueClass === other.cueClass ? 0.001 : 0) }];
    }),
  );
  const used = new Set<Annotated | FoundStatement>();
  const pairs: [Annotated, FoundStatement][] = [];
  for (const { one, other } of candidates.sort((a, b) => b.share - a.share)) {
    if (used.has(one) || used.has(other)) continue;
    used.add(one).add(other);
    pairs.push([one, other]);
  }
  return pairs;
}
