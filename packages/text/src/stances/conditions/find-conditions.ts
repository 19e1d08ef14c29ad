import type { Document } from "../../findings.ts";
import type { CuePolarity } from "../lexicon/cue-polarity.ts";
import type { TokenRange } from "../tokens-between.ts";
import { beforeRule } from "./before.ts";
import type { ConditionLink, Rule } from "./condition-link.ts";
import { dependenceRule, mannerRule } from "./dependence.ts";
import { exchangeRule, insideRule } from "./exchange.ts";
import { prerequisiteRule } from "./prerequisite.ts";
import { inclusionRule, requirementRule } from "./requirement.ts";
import { subordinateRule, untilRule } from "./subordinate.ts";
import { withoutRule } from "./without.ts";

/** The conditions that a region sets, by the words that set them; the first rule that fits is taken. */
export function findConditions(document: Document, range: TokenRange, cue: CuePolarity): ConditionLink[] {
  const region = { document, range, cue };
  for (let at = range.first; at < range.end; at++) {
    for (const rule of RULES) {
      const link = rule(region, at);
      if (link !== null) return [link];
    }
  }
  return [];
}

const RULES: readonly Rule[] = [
  withoutRule,
  subordinateRule,
  untilRule,
  insideRule,
  exchangeRule,
  beforeRule,
  prerequisiteRule,
  inclusionRule,
  requirementRule,
  dependenceRule,
  mannerRule,
];
