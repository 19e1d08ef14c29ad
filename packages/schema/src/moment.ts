import { dateOrderKey } from "./partial-date.ts";
import type { Stance } from "./position.ts";
import type { PositionFact } from "./standing.ts";

/** What an actor stood for at one point in time: the positions said then, read together. */
export interface Moment {
  readonly stance: Stance;
  /** True where support and opposition of the same thing are both recorded. */
  readonly conflicting: boolean;
  /** The position that carries the stance. */
  readonly position: PositionFact;
}

/**
 * The moments of counted positions, oldest first: positions of the same day are one moment. What takes no side
 * (UNCLEAR, DECLINED, NEUTRAL) makes a moment only where nothing of that day takes one.
 */
export function momentsOf(counted: readonly PositionFact[]): Moment[] {
  const byDay = Map.groupBy(counted, (fact) => dateOrderKey(fact.saidOn));
  return [...byDay.values()].map(momentOf);
}

function momentOf(facts: PositionFact[]): Moment {
  const { stance, conflicting } = combineStances(facts);
  const carrier = facts.findLast((fact) => fact.stance === stance) ?? (facts.at(-1) as PositionFact);
  return { stance, conflicting, position: carrier };
}

const SILENT: readonly Stance[] = ["NEUTRAL", "DECLINED", "UNCLEAR"];

/**
 * The stance that several positions of one moment amount to. Support and opposition of the same target are MIXED and
 * conflicting, of different targets the last one speaks; a condition named at the same moment qualifies either.
 */
export function combineStances(facts: readonly PositionFact[]): { stance: Stance; conflicting: boolean } {
  const sided = facts.filter((fact) => !SILENT.includes(fact.stance));
  const stances = new Set(sided.map((fact) => fact.stance));
  const only = sided[0]?.stance;
  if (only === undefined) return { stance: strongestSilence(facts), conflicting: false };
  if (stances.size === 1) return { stance: only, conflicting: false };
  const supported = new Set(sided.filter((fact) => fact.stance === "SUPPORT").map((fact) => fact.target));
  const clash = sided.some((fact) => fact.stance === "OPPOSE" && supported.has(fact.target));
  if (clash) return { stance: "MIXED", conflicting: true };
  if (stances.has("CONDITIONAL")) return { stance: "CONDITIONAL", conflicting: false };
  if (stances.has("MIXED")) return { stance: "MIXED", conflicting: false };
  return { stance: (sided.at(-1) as PositionFact).stance, conflicting: false };
}

const strongestSilence = (facts: readonly PositionFact[]): Stance =>
  SILENT.find((stance) => facts.some((fact) => fact.stance === stance)) ?? "UNCLEAR";
