import type { Stance } from "@stance/schema";
import { describe, expect, it } from "vitest";
import { day, makeActor, makePosition, makeTopic } from "../../test/world.ts";
import { shiftStances } from "./shift-stances.ts";

const said = (stance: Stance) => makePosition(makeActor("A"), makeTopic("T"), stance, "words", day("2025-01-01"));

describe("shiftStances", () => {
  it.each([
    ["REVERSAL", "SUPPORT", "OPPOSE", ["SUPPORT", "OPPOSE"]],
    ["SOFTENING", "OPPOSE", "CONDITIONAL", ["OPPOSE", "CONDITIONAL"]],
    ["SOFTENING", "SUPPORT", "SUPPORT", ["SUPPORT", "MIXED"]],
    ["HARDENING", "SUPPORT", "SUPPORT", ["MIXED", "SUPPORT"]],
    ["SOFTENING", "SUPPORT", "OPPOSE", ["SUPPORT", "MIXED"]],
    ["HARDENING", "OPPOSE", "SUPPORT", ["MIXED", "SUPPORT"]],
  ] as const)("reads a %s from %s to %s", (kind, before, after, expected) => {
    expect(shiftStances({ kind, before: said(before), after: said(after) })).toEqual(expected);
  });
});
