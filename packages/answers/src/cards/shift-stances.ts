import type { PositionWordsFragment } from "@stance/client";
import { type ShiftKind, type Stance, shiftKind } from "@stance/schema";

interface ShiftSides {
  readonly kind: ShiftKind;
  readonly before: PositionWordsFragment;
  readonly after: PositionWordsFragment;
}

/**
 * From which stance to which a shift leads. The positions carry its words; where several were said at one time, what
 * they amount to may be MIXED, and the kind of the shift tells on which side.
 */
export function shiftStances({ kind, before, after }: ShiftSides): readonly [before: Stance, after: Stance] {
  const candidates: readonly (readonly [Stance, Stance])[] = [
    [before.stance, after.stance],
    [before.stance, "MIXED"],
    ["MIXED", after.stance],
  ];
  const fitting = candidates.find(
    ([from, to]) => shiftKind({ stance: from, position: before }, { stance: to, position: after }) === kind,
  );
  return fitting ?? [before.stance, after.stance];
}
