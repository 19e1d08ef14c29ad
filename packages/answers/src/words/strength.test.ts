import { onDay } from "@stance/schema";
import { describe, expect, it } from "vitest";
import { type Figures, showFigures, showStrength, showStrengthBriefly } from "./strength.ts";

const figures = (given: Partial<Figures>): Figures => ({
  label: "CHANGED",
  statements: 11,
  stories: 5,
  outlets: 2,
  since: onDay("2025-02-26", "STATED"),
  lastSaid: onDay("2025-04-15", "STATED"),
  ...given,
});
const once = figures({ label: "SAID_ONCE", statements: 1, stories: 1, outlets: 1 });

describe("showStrength", () => {
  it("gives since when, how lately, how often and in how much", () => {
    expect(showStrength(figures({}))).toBe(
      "since 26 Feb 2025 · last said 15 Apr 2025 · has changed · 11 statements in 5 articles (2 outlets)",
    );
  });

  it("says of one statement that it was said once, and counts it in the singular", () => {
    expect(showStrength(once)).toBe("said once, 15 Apr 2025 · 1 statement in 1 article (1 outlet)");
  });

  it("says consistently only of what is labelled so", () => {
    expect(showStrength(figures({ label: "CONSISTENT" }))).toContain("consistently");
    for (const label of ["SAID_ONCE", "REPEATED", "CHANGED", "CONFLICTING"] as const) {
      expect(showStrength(figures({ label }))).not.toContain("consistent");
    }
  });

  it("says that the last date is the report's", () => {
    expect(showStrength(figures({ lastSaid: onDay("2025-04-15", "PUBLICATION") }))).toContain("last reported 15 Apr 2025");
  });

  it("says that nothing is recorded", () => {
    expect(showStrength(figures({ label: "NOT_ENOUGH" }))).toBe("nothing recorded");
    expect(showStrengthBriefly(figures({ label: "NOT_ENOUGH" }))).toBe("nothing recorded");
  });
});

describe("showStrengthBriefly", () => {
  it("keeps the figures and the last date", () => {
    expect(showStrengthBriefly(figures({}))).toBe(
      "has changed · 11 statements in 5 articles (2 outlets) · last said 15 Apr 2025",
    );
  });
});

describe("showFigures", () => {
  it("says where no outlet is stated", () => {
    expect(showFigures(figures({ outlets: 0 }))).toBe("11 statements in 5 articles (outlet not stated)");
  });
});
