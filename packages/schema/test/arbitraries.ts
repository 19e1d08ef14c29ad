import fc from "fast-check";
import { addDays, DATE_BASES, type PartialDate, type PositionFact, REVIEW_STATUSES, STANCES } from "../src/index.ts";

const day = fc.integer({ min: 0, max: 900 }).map((count) => addDays("2024-01-01", count));
const basis = fc.constantFrom(...DATE_BASES);

/** Any date that the model allows. */
export const partialDate: fc.Arbitrary<PartialDate> = fc.oneof(
  fc
    .record({ day, basis })
    .map(({ day: only, basis: known }): PartialDate => ({ earliest: only, latest: only, precision: "DAY", basis: known })),
  fc.record({ day, length: fc.integer({ min: 1, max: 40 }), basis }).map(
    ({ day: first, length, basis: known }): PartialDate => ({
      earliest: first,
      latest: addDays(first, length),
      precision: "RANGE",
      basis: known,
    }),
  ),
  fc
    .record({ day: fc.option(day), basis })
    .map(({ day: last, basis: known }): PartialDate => ({ earliest: null, latest: last, precision: "UNKNOWN", basis: known })),
);

/** Positions of one actor on one topic, with ids of their own. */
export const positionFacts: fc.Arbitrary<PositionFact[]> = fc
  .array(
    fc.record({
      statement: fc.integer({ min: 0, max: 8 }),
      stance: fc.constantFrom(...STANCES),
      target: fc.constantFrom(null, "first draft", "second draft"),
      saidOn: fc.option(partialDate),
      recorded: fc.integer({ min: 0, max: 100 }),
      status: fc.constantFrom(...REVIEW_STATUSES),
      confidence: fc.constantFrom(0.4, 0.6, 0.9),
      story: fc.integer({ min: 0, max: 4 }),
      outlet: fc.option(fc.integer({ min: 0, max: 3 })),
    }),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.map((row, index) => ({
      id: `pos_${String(index).padStart(8, "0")}`,
      statementId: `stm_${row.statement}`,
      stance: row.stance,
      target: row.target,
      saidOn: row.saidOn,
      recordedAt: `${addDays("2026-01-01", row.recorded)}T00:00:00.000Z`,
      status: row.status,
      confidence: row.confidence,
      storyIds: [`sto_${row.story}`],
      outletIds: row.outlet === null ? [] : [`out_${row.outlet}`],
    })),
  );
