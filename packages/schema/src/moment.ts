import { dateOrderKey } from "./partial-date.ts";
import type { Stance } from "./position.ts";
import type { PositionFact } from "./standing.ts";

/** One side an actor took at one point in time, and the position that carries it. */
export interface Side {
  readonly stance: Stance;
  readonly position: PositionFact;
}

/**
 * What an actor stood for at one point in time. Whoever rejects a thing as it is and names what would make it acceptable
 * takes two sides at once: the last one is where the actor stands.
 */
export interface Moment {
  /** At least one; what stands unconditionally comes before what stands under a condition. */
  readonly sides: readonly Side[];
  /** The last side. */
  readonly stands: Side;
  /** True where support and opposition of the same thing are both recorded. */
  readonly conflicting: boolean;
}

/** The moments of counted positions, oldest first: positions of the same day are one moment. */
export function momentsOf(counted: readonly PositionFact[]): Moment[] {
  const byDay = Map.groupBy(counted, (fact) => dateOrderKey(fact.saidOn));
  return [...byDay.values()].map(momentOf);
}

function momentOf(facts: readonly PositionFact[]): Moment {
  const conflicting = isConflicting(facts);
  const sides = conflicting ? [sideOf("MIXED", facts)] : sidesOf(facts);
  return { sides, stands: sides.at(-1) as Side, conflicting };
}

/** What takes no side makes a side only where nothing else of that moment takes one. */
const SILENT: readonly Stance[] = ["NEUTRAL", "DECLINED", "UNCLEAR"];

function sidesOf(facts: readonly PositionFact[]): Side[] {
  const stances = new Set(facts.map((fact) => fact.stance).filter((stance) => !SILENT.includes(stance)));
  // A condition named beside support qualifies it; beside opposition it says what would end it.
  if (stances.has("SUPPORT") && stances.has("CONDITIONAL")) stances.delete("SUPPORT");
  const inOrder = (["MIXED", "OPPOSE", "SUPPORT", "CONDITIONAL"] as const).filter((stance) => stances.has(stance));
  if (inOrder.length > 0) return inOrder.map((stance) => sideOf(stance, facts));
  const silence = SILENT.find((stance) => facts.some((fact) => fact.stance === stance)) ?? "UNCLEAR";
  return [sideOf(silence, facts)];
}

function isConflicting(facts: readonly PositionFact[]): boolean {
  const supported = new Set(facts.filter((fact) => fact.stance === "SUPPORT").map((fact) => fact.target));
  return facts.some((fact) => fact.stance === "OPPOSE" && supported.has(fact.target));
}

/** The surest position carries a side; of equally sure ones the last in order. What takes no side carries none that others take. */
function sideOf(stance: Stance, facts: readonly PositionFact[]): Side {
  const own = facts.filter((fact) => fact.stance === stance);
  const candidates = own.length > 0 ? own : facts.filter((fact) => !SILENT.includes(fact.stance));
  return { stance, position: candidates.reduce((best, fact) => (fact.confidence >= best.confidence ? fact : best)) };
}
