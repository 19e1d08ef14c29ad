import { onDay, type PositionFact } from "../src/index.ts";

let made = 0;

/** A position that counts, said on `day`; each has an id and a statement of its own. */
export function makeFact(day: string, stance: PositionFact["stance"], rest: Partial<PositionFact> = {}): PositionFact {
  made += 1;
  const number = String(made).padStart(8, "0");
  return {
    id: `pos_${number}`,
    statementId: `stm_${number}`,
    stance,
    target: null,
    saidOn: onDay(day, "STATED"),
    recordedAt: "2026-01-01T00:00:00.000Z",
    status: "UNREVIEWED",
    confidence: 0.9,
    storyIds: [`sto_${number}`],
    outletIds: [`out_${number}`],
    ...rest,
  };
}
