import type { StatementForm } from "@stance/schema";
import type { CueClass } from "../findings.ts";

/** How often a rule is right. */
export function confidenceOf(_cueClass: CueClass, _rule: string, form: StatementForm): number {
  return form === "DIRECT" ? 0.9 : 0.75;
}
