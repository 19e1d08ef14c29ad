import { createHash } from "node:crypto";
import type { PositionId, ShiftId } from "@stance/schema";

/** The id of the change from one position to another: the same whenever and wherever it is computed. */
export const shiftIdOf = (before: PositionId, after: PositionId): ShiftId =>
  `shf_${createHash("sha256")
    .update(JSON.stringify(["shf", before, after]))
    .digest("hex")
    .slice(0, 20)}` as ShiftId;
