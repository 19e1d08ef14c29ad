import type { Document } from "../../findings.ts";
import type { CuePolarity } from "../lexicon/cue-polarity.ts";
import type { TokenRange } from "../tokens-between.ts";
import { beforeRule } from "./before.ts";
import type { ConditionLink, Rule } from "./condition-link.ts";
import { dependenceRule, mannerRule } from "./dependence.ts";
import { exchangeRule, insideRule } from "./exchange.ts";
import { lackingRule, onlyWithRule } from "./lacking.ts";
import { prerequisiteRule } from "./prerequisite.ts";
import { inclusionRule, requirementRule } from "./requirement.ts";
import { subordinateRule, untilRule } from "./subordinate.ts";
import { withoutRule } from "./without.ts";

/** The conditions that a region sets, in order of the words that set them; at one place the first rule that fits is taken. */
export function findConditions(document: Document, range: TokenRange, cue: CuePolarity): ConditionLink[] {
  const region = { document, range, cue };
  const links: ConditionLink[] = [];
  for (let at = range.first; at < range.end; at++) {
    // Words within a condition set none of their own.
    const place = document.tokens[at]?.start ?? 0;
    if (links.some(({ condition }) => condition.start <= place && place < condition.end)) continue;
    for (const rule of RULES) {
      const link = rule(region, at);
      if (link === null) continue;
      links.push(link);
      break;
    }
    if (links.length === MOST) break;
  }
  return links;
}

/** No sentence sets more; so that the time stays linear. */
const MOST = 4;

const RULES: readonly Rule[] = [
  withoutRule,
  lackingRule,
  onlyWithRule,
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
