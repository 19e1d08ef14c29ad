import { expect, it } from "vitest";
import { type DecidedPosition, stanceClaim } from "./stance-claim.ts";

const act: DecidedPosition = { stance: "OPPOSE", basis: "ACTION", status: "UNREVIEWED", confidence: 0.9 };

it.each<[string, Partial<DecidedPosition>, ReturnType<typeof stanceClaim>]>([
  ["an act against is a decision", {}, "AGAINST"],
  ["an act for is a decision", { stance: "SUPPORT" }, "FOR"],
  ["own words that take no side leave it open", { basis: "DIRECT_QUOTE", stance: "NEUTRAL" }, "OPEN"],
  ["what is only wished decides nothing", { basis: "REPORTED_SPEECH" }, null],
  ["own words against decide nothing", { basis: "DIRECT_QUOTE" }, null],
  ["an act under a condition decides nothing", { stance: "CONDITIONAL" }, null],
  ["what a reviewer rejected is not told", { status: "REJECTED" }, null],
  ["what was hardly read is not told", { confidence: 0.3 }, null],
])("%s", (_promise, fields, expected) => {
  expect(stanceClaim({ ...act, ...fields })).toBe(expected);
});
