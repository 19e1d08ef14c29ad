import type { CueClass } from "../findings.ts";

/** Labels of a sentence's tokens: no cue, a cue's further words, or the first word of a cue of a class. */
export const CUE_LABELS = ["OTHER", "INSIDE", "SPEECH", "ATTITUDE", "ACTION"] as const;
/** Labels of the tokens around one cue. */
export const WINDOW_LABELS = ["OTHER", "SOURCE", "CONTENT"] as const;

export const INSIDE = CUE_LABELS.indexOf("INSIDE");
export const SOURCE = WINDOW_LABELS.indexOf("SOURCE");
export const CONTENT = WINDOW_LABELS.indexOf("CONTENT");

/** The class of cue that begins with this label; null for the others. */
export function cueClassOf(label: number): CueClass | null {
  const name = CUE_LABELS[label];
  return name === "SPEECH" || name === "ATTITUDE" || name === "ACTION" ? name : null;
}

export const labelOfClass = (cueClass: CueClass): number => CUE_LABELS.indexOf(cueClass);

/** Labels of a proposed reading. */
export const JUDGE_LABELS = ["WRONG", "RIGHT"] as const;
export const RIGHT = JUDGE_LABELS.indexOf("RIGHT");
