import { createHash } from "node:crypto";

/** An id of the kind that `prefix` names; the same parts give the same id. */
export const makeId = <Id extends string>(prefix: string, ...parts: readonly string[]): Id =>
  `${prefix}_${createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 20)}` as Id;
