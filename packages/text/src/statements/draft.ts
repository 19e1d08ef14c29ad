import type { CueClass } from "../findings.ts";
import type { ContentFrame } from "./content-after.ts";
import type { Phrase } from "./noun-phrase.ts";

/** A statement as one sentence shows it; indices are the sentence's own tokens. */
export interface Draft {
  /** Index into the laid-out sentences. */
  readonly sentence: number;
  readonly cueClass: CueClass;
  readonly cue: Phrase | null;
  readonly cueLemma: string;
  readonly speaker: Phrase | null;
  /** What "who" stands for; equal to `speaker` elsewhere. */
  readonly antecedent: Phrase | null;
  readonly content: readonly Phrase[];
  readonly rule: string;
  readonly frame: ContentFrame | "before" | "split" | "according" | "noun-cue" | "passive" | "free" | "headline";
  readonly negated: boolean;
  readonly hypothetical: boolean;
}
