import type { CueClass } from "../findings.ts";

/** Labels of a sentence's tokens: no cue, a cue's further words, or the first word of a cue of a class. */
export const CUE_LABELS = ["OTHER", "INSIDE", "SPEECH", "ATTITUDE", "ACTION"] as const;
/** Labels of the tokens around one cue. */
export const WINDOW_LABELS = ["OTHER", "SOURCE", "CONTENT"] as const;

export const INSIDE = CUE_LABELS.indexOf("INSIDE");
export const SOURCE = WINDOW_LABELS.indexOf("SOURCE");
export const CONTENT = WINDOW_LABELS.indexOf("CONTENT");

/** From this label on, a label begins a cue of its class. */
export const FIRST_CLASS = CUE_LABELS.indexOf("SPEECH");

/** The class of cue that begins with a label from `FIRST_CLASS` on. */
export function cueClassOf(label: number): CueClass {
  const name = CUE_LABELS[label];
  return name === "ATTITUDE" || name === "ACTION" ? name : "SPEECH";
}

export const labelOfClass = (cueClass: CueClass): number => CUE_LABELS.indexOf(cueClass);

/** Labels of a proposed reading. */
export const JUDGE_LABELS = ["WRONG", "RIGHT"] as const;
export const RIGHT = JUDGE_LABELS.indexOf("RIGHT");
