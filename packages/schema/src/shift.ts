import { z } from "zod";
import { momentsOf, type Side } from "./moment.ts";
import { PartialDate } from "./partial-date.ts";
import { Stance } from "./position.ts";
import { countedPositions, type PositionFact, type StandingOptions } from "./standing.ts";

export const SHIFT_KINDS = [
  "REVERSAL",
  "SOFTENING",
  "HARDENING",
  "CONDITION_ADDED",
  "CONDITION_DROPPED",
  "TARGET_CHANGED",
] as const;
export const ShiftKind = z.enum(SHIFT_KINDS);
export type ShiftKind = z.infer<typeof ShiftKind>;

/** A computed change between two moments of one actor on one topic. */
export const Shift = z.object({
  kind: ShiftKind,
  /** Where several positions of one moment disagree, the stance they amount to; else the position's own. */
  beforeStance: Stance,
  afterStance: Stance,
  beforePositionId: z.string(),
  afterPositionId: z.string(),
  /** When the later words were said. */
  occurredOn: PartialDate.nullable(),
});
export type Shift = z.infer<typeof Shift>;

/**
 * The changes of stance in these positions of one actor on one topic, oldest first; their order does not matter. A side
 * that was among those of the moment before is no change.
 */
export function computeShifts(facts: readonly PositionFact[], options: StandingOptions = {}): Shift[] {
  const moments = momentsOf(countedPositions(facts, options)).filter((moment) => moment.stands.stance !== "UNCLEAR");
  const shifts: Shift[] = [];
  moments.forEach((moment, index) => {
    const before = moments[index - 1];
    if (before === undefined) return;
    let from = before.stands;
    for (const side of moment.sides) {
      const kind = before.sides.some((known) => known.stance === side.stance) ? null : shiftKind(from, side);
      if (kind !== null) shifts.push(shiftBetween(kind, from, side));
      from = side;
    }
  });
  return shifts;
}

const shiftBetween = (kind: ShiftKind, before: Side, after: Side): Shift => ({
  kind,
  beforeStance: before.stance,
  afterStance: after.stance,
  beforePositionId: before.position.id,
  afterPositionId: after.position.id,
  occurredOn: after.position.saidOn,
});

interface StanceOnTarget {
  readonly stance: Stance;
  readonly position: Pick<PositionFact, "target">;
}

/** What kind of change leads from one side to the next; null where the stance is the same. */
function shiftKind(before: StanceOnTarget, after: StanceOnTarget): ShiftKind | null {
  if (before.stance === after.stance) return null;
  const [from, to] = [before.position.target, after.position.target];
  if (from !== null && to !== null && from !== to) return "TARGET_CHANGED";
  if (isPole(before.stance) && isPole(after.stance)) return "REVERSAL";
  if (before.stance === "SUPPORT" && after.stance === "CONDITIONAL") return "CONDITION_ADDED";
  if (before.stance === "CONDITIONAL" && after.stance === "SUPPORT") return "CONDITION_DROPPED";
  return strength(after.stance) > strength(before.stance) ? "HARDENING" : "SOFTENING";
}

const isPole = (stance: Stance): boolean => stance === "SUPPORT" || stance === "OPPOSE";

const STRENGTH: Record<Stance, number> = { SUPPORT: 3, OPPOSE: 3, CONDITIONAL: 2, MIXED: 1, NEUTRAL: 0, DECLINED: 0, UNCLEAR: 0 };
const strength = (stance: Stance): number => STRENGTH[stance];
