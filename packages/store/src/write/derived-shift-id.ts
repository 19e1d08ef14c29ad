import { createHash } from "node:crypto";
import type { Shift, ShiftId } from "@stance/schema";

const DIGITS = 24;

/** The id of a shift, from the two positions it leads between and its kind. */
export function derivedShiftId({ kind, beforePositionId, afterPositionId }: Shift): ShiftId {
  const digest = createHash("sha256")
    .update(JSON.stringify([kind, beforePositionId, afterPositionId]))
    .digest("hex");
  return `shf_${digest.slice(0, DIGITS)}` as ShiftId;
}
