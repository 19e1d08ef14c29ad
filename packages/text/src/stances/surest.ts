import type { Stance } from "@stance/schema";
import type { FoundPosition } from "../findings.ts";

/** What outweighs what within one statement: a condition a side, a side any other. */
const RANKS: Readonly<Record<Stance, number>> = {
  CONDITIONAL: 3,
  OPPOSE: 2,
  SUPPORT: 2,
  MIXED: 1,
  NEUTRAL: 1,
  DECLINED: 1,
  UNCLEAR: 0,
};

/** One position for each holder and topic of a statement: the weightiest stance, of equal ones the surest. */
export function surestOfEach(positions: readonly FoundPosition[]): FoundPosition[] {
  const groups = Map.groupBy(
    positions.filter((position) => position.evidence.length > 0),
    (position) => JSON.stringify([position.actor, position.topic]),
  );
  return [...groups.values()].map((group) => group.reduce((best, one) => (outweighs(one, best) ? one : best)));
}

function outweighs(one: FoundPosition, other: FoundPosition): boolean {
  const difference = RANKS[one.stance] - RANKS[other.stance];
  return difference > 0 || (difference === 0 && one.confidence > other.confidence);
}
