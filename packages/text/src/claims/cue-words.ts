import type { ReadStatement } from "@stance/schema";

const UNDONE =
  /\b(?:not|never|no|would|will|could|can|may|might|should|must|to|refus\p{L}+|declin\p{L}+|fail\p{L}*)\b|n[’']t\b/iu;

/** The words of a cue that tells something as done, helping verbs and adverbs included; empty where it may not be done. */
export function doneCue({ cue }: ReadStatement): string {
  return cue === null || UNDONE.test(cue.text) ? "" : cue.text;
}
