import type { Stance } from "@stance/schema";

/** A stance that words take, with the rule that read it and how sure the rule is, between 0 and 1. */
export interface StanceReading {
  readonly stance: Stance;
  readonly rule: string;
  readonly confidence: number;
}

export const signed = (sign: number, rule: string, confidence: number): StanceReading => ({
  stance: sign > 0 ? "SUPPORT" : "OPPOSE",
  rule,
  confidence,
});

/** The other side by the same rule; a reading that takes no side stays. */
export function invert(reading: StanceReading): StanceReading {
  if (reading.stance !== "SUPPORT" && reading.stance !== "OPPOSE") return reading;
  return { ...reading, stance: reading.stance === "SUPPORT" ? "OPPOSE" : "SUPPORT" };
}
