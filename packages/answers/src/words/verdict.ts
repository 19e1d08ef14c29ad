import type { ComparisonVerdict } from "@stance/client";
import type { Stance } from "@stance/schema";
import { list } from "./count.ts";

const VERDICTS: Readonly<Record<ComparisonVerdict, string>> = {
  AGREE: "They agree",
  PARTLY: "They agree in part",
  DIFFER: "They differ",
  SOME_SILENT: "Not all have spoken",
  ALL_SILENT: "None of them has taken a side",
};

const CLAUSES: Readonly<Record<Stance, string>> = {
  SUPPORT: "supports it",
  OPPOSE: "opposes it",
  CONDITIONAL: "supports it on a condition",
  MIXED: "is recorded on both sides",
  NEUTRAL: "takes neither side",
  DECLINED: "declined to say",
  UNCLEAR: "spoke of it, but not clearly",
};

/** Where one of those compared stands; null where nothing is recorded. */
export interface Side {
  readonly name: string;
  readonly stance: Stance | null;
}

/** One sentence on how actors compare, with what each stands for: "They differ: A supports it, B opposes it." */
export function showVerdict(verdict: ComparisonVerdict, sides: readonly Side[]): string {
  const heard = sides.filter((side) => side.stance !== null);
  const silent = sides.filter((side) => side.stance === null).map((side) => side.name);
  const clauses = heard.map(({ name, stance }) => `${name} ${CLAUSES[stance as Stance]}`);
  const nothing = silent.length === 0 ? [] : [`nothing is recorded of ${list(silent)}`];
  return `${VERDICTS[verdict]}: ${[...clauses, ...nothing].join(", ")}.`;
}
