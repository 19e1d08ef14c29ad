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

/** STATEMENT: the actor said something else later. REVISED_SOURCE: an article was edited, and says something else of the same time. */
export const SHIFT_CAUSES = ["STATEMENT", "REVISED_SOURCE"] as const;
export const ShiftCause = z.enum(SHIFT_CAUSES);
export type ShiftCause = z.infer<typeof ShiftCause>;

/** A computed change between two moments of one actor on one topic, or between two readings of one article. */
export const Shift = z.object({
  kind: ShiftKind,
  cause: ShiftCause,
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
 * that was among those of the moment before is no change. Those caused by edits of articles come last.
 */
export function computeShifts(facts: readonly PositionFact[], options: StandingOptions = {}): Shift[] {
  return [...statedShifts(facts, options), ...revisedShifts(facts, options)];
}

function statedShifts(facts: readonly PositionFact[], options: StandingOptions): Shift[] {
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

/** What the latest moment says just before an article was read in a later version, and just after, where that differs. */
function revisedShifts(facts: readonly PositionFact[], { asOf, knownAt }: StandingOptions): Shift[] {
  const edits = [...new Set(facts.flatMap(({ withdrawnAt }) => withdrawnAt ?? []))].sort();
  return edits
    .filter((edit) => knownAt === undefined || edit <= knownAt)
    .flatMap((edit) => {
      const earlier = facts.filter((fact) => fact.recordedAt < edit && (fact.withdrawnAt == null || fact.withdrawnAt >= edit));
      const before = standsOf(
        countedPositions(
          earlier.map((fact) => ({ ...fact, withdrawnAt: null })),
          { asOf },
        ),
      );
      const after = standsOf(countedPositions(facts, { asOf, knownAt: edit }));
      const kind = before === null || after === null ? null : shiftKind(before, after);
      return before === null || after === null || kind === null ? [] : [shiftBetween(kind, before, after, "REVISED_SOURCE")];
    });
}

const standsOf = (counted: readonly PositionFact[]): Side | null =>
  momentsOf(counted).findLast((moment) => moment.stands.stance !== "UNCLEAR")?.stands ?? null;

const shiftBetween = (kind: ShiftKind, before: Side, after: Side, cause: ShiftCause = "STATEMENT"): Shift => ({
  kind,
  cause,
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
