import { z } from "zod";
import { momentsOf } from "./moment.ts";
import { PartialDate } from "./partial-date.ts";
import type { Stance } from "./position.ts";
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
  beforePositionId: z.string(),
  afterPositionId: z.string(),
  /** When the later words were said. */
  occurredOn: PartialDate.nullable(),
});
export type Shift = z.infer<typeof Shift>;

/** The changes of stance in these positions of one actor on one topic, oldest first; their order does not matter. */
export function computeShifts(facts: readonly PositionFact[], options: StandingOptions = {}): Shift[] {
  const moments = momentsOf(countedPositions(facts, options)).filter((moment) => moment.stance !== "UNCLEAR");
  return moments.flatMap((after, index) => {
    const before = moments[index - 1];
    if (before === undefined) return [];
    const kind = shiftKind(before, after);
    if (kind === null) return [];
    return [
      {
        kind,
        beforePositionId: before.position.id,
        afterPositionId: after.position.id,
        occurredOn: after.position.saidOn,
      },
    ];
  });
}

interface Side {
  readonly stance: Stance;
  readonly position: Pick<PositionFact, "target">;
}

/** What kind of change leads from one moment to the next; null where the stance is the same. */
export function shiftKind(before: Side, after: Side): ShiftKind | null {
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
