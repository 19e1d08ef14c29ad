import type { CueClass } from "../findings.ts";
import type { ContentFrame } from "./content-after.ts";
import type { Phrase } from "./phrase.ts";

/** Words of one sentence. */
export interface Place extends Phrase {
  /** Index into the laid-out sentences. */
  readonly sentence: number;
}

/** A statement as one sentence shows it; indices are the sentence's own tokens. */
export interface Draft {
  /** The sentence with the cue, or with the first words where there is no cue. */
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

/** A draft with the words it has in other sentences, and the sentence its speaker is named in. */
export interface JoinedDraft extends Draft {
  readonly speakerSentence: number;
  readonly before: readonly Place[];
  readonly behind: readonly Place[];
}
