import type { StatementForm } from "@stance/schema";
import type { CueClass } from "../findings.ts";

/**
 * How often a rule was right on the training articles of the open corpus (scripts/eval/open-corpus.ts), rounded to
 * .05; rules seen fewer than five times there have the figure of their frame. By class of cue, then by rule.
 */
const PRECISION: Readonly<Record<CueClass, Readonly<Record<string, number>>>> = {
  SPEECH: {
    "quotation-before": 0.95,
    "verb-quotation": 0.95,
    "verb-colon": 0.95,
    "verb-that": 0.95,
    "verb-wh": 0.9,
    "free-quotation": 0.85,
    source: 0.9,
    "told-by": 0.6,
    "as-reported": 0.85,
    "verb-clause": 0.9,
    "phrase-that": 0.9,
    "phrase-clause": 0.85,
    "phrase-quotation": 0.9,
    "relative-gap": 0.8,
    parenthesis: 0.85,
    headline: 0.85,
    "verb-preposition": 0.75,
    "phrase-preposition": 0.75,
    "verb-infinitive": 0.85,
    "verb-gerund": 0.75,
    "verb-noun": 0.75,
    "phrase-noun": 0.6,
    "verb-predication": 0.8,
    "clause-before": 0.7,
    "verb-object-infinitive": 0.7,
    "noun-possessor": 0.65,
    "noun-agent": 0.6,
    "noun-subject": 0.6,
    "noun-object": 0.6,
    "passive-agent": 0.65,
    "passive-unnamed": 0.6,
  },
  ATTITUDE: {
    "verb-that": 0.8,
    "verb-object-infinitive": 0.75,
    "verb-predication": 0.6,
    "verb-clause": 0.6,
    "noun-possessor": 0.5,
    "verb-noun": 0.55,
    "verb-infinitive": 0.35,
    "passive-agent": 0.65,
    "verb-preposition": 0.4,
    "phrase-preposition": 0.5,
  },
  ACTION: {
    "verb-infinitive": 0.75,
    "passive-agent": 0.75,
    "verb-noun": 0.6,
    "verb-preposition": 0.3,
  },
};

/** For rules too rare to be measured. */
const UNMEASURED: Readonly<Record<CueClass, number>> = { SPEECH: 0.7, ATTITUDE: 0.5, ACTION: 0.45 };

/** How sure a reading is, 0–1: how often its rule is right; a report that ends in a whole quotation is surer. */
export function confidenceOf(cueClass: CueClass, rule: string, form: StatementForm): number {
  const measured = PRECISION[cueClass][rule] ?? UNMEASURED[cueClass];
  return form === "DIRECT" ? Math.max(measured, 0.85) : measured;
}
