import { createHash } from "node:crypto";
import type { Shift, ShiftId } from "@stance/schema";

const DIGITS = 24;

/** The id that the store keeps a shift under: a change that is computed as of a day is the same node as the kept one. */
export function shiftIdOf({ kind, beforePositionId, afterPositionId }: Shift): ShiftId {
  const digest = createHash("sha256")
    .update(JSON.stringify([kind, beforePositionId, afterPositionId]))
    .digest("hex");
  return `shf_${digest.slice(0, DIGITS)}` as ShiftId;
}
