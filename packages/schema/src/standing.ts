import { z } from "zod";
import { type Moment, momentsOf } from "./moment.ts";
import { dateOrderKey, type IsoDate, isByDay, PartialDate } from "./partial-date.ts";
import { type ReviewStatus, STANCES, Stance } from "./position.ts";

/**
 * NOT_ENOUGH: nothing recorded. SAID_ONCE: one statement. REPEATED: more than one, all of one stance. CONSISTENT:
 * three or more of one stance, in at least two stories and on at least two days. CHANGED: the latest stance differs
 * from an earlier one. CONFLICTING: both sides are recorded for the same latest moment.
 */
export const STANDING_LABELS = ["NOT_ENOUGH", "SAID_ONCE", "REPEATED", "CONSISTENT", "CHANGED", "CONFLICTING"] as const;
export const StandingLabel = z.enum(STANDING_LABELS);
export type StandingLabel = z.infer<typeof StandingLabel>;

/** What a standing needs to know of a position. `storyIds` and `outletIds` are those of its evidence. */
export interface PositionFact {
  readonly id: string;
  readonly statementId: string;
  readonly stance: Stance;
  readonly target: string | null;
  readonly saidOn: PartialDate | null;
  /** ISO date and time. */
  readonly recordedAt: string;
  /** When its last words went from the articles it stands in: the reading of the later version, ISO date and time. Absent or null while they stand. */
  readonly withdrawnAt?: string | null | undefined;
  readonly status: ReviewStatus;
  /** Between 0 and 1; the surest of several positions gives the words. */
  readonly confidence: number;
  readonly storyIds: readonly string[];
  readonly outletIds: readonly string[];
}

/** How many statements there are of each stance. */
export const StanceCounts = z.record(Stance, z.int().nonnegative());
export type StanceCounts = z.infer<typeof StanceCounts>;

/** The computed answer for one actor and topic. `positionIds` are the counted positions, oldest first. */
export const Standing = z.object({
  stance: Stance.nullable(),
  label: StandingLabel,
  since: PartialDate.nullable(),
  lastSaid: PartialDate.nullable(),
  statements: z.int().nonnegative(),
  stories: z.int().nonnegative(),
  outlets: z.int().nonnegative(),
  counts: StanceCounts,
  reviewedShare: z.number().min(0).max(1),
  /** The position that carries the stance. */
  positionId: z.string().nullable(),
  positionIds: z.array(z.string()),
});
export type Standing = z.infer<typeof Standing>;

export interface StandingOptions {
  /** Only what was said by this day. */
  readonly asOf?: IsoDate | undefined;
  /** Only what had been recorded by this moment, ISO date and time. */
  readonly knownAt?: string | undefined;
}

/** The positions that count, in order of saying: not rejected by a reviewer, said by `asOf`, recorded by `knownAt` and not withdrawn by then. */
export function countedPositions<Fact extends PositionFact>(facts: readonly Fact[], options: StandingOptions = {}): Fact[] {
  const { asOf, knownAt } = options;
  return facts
    .filter((fact) => fact.status !== "REJECTED")
    .filter((fact) => asOf === undefined || isByDay(fact.saidOn, asOf))
    .filter((fact) => knownAt === undefined || fact.recordedAt <= knownAt)
    .filter(({ withdrawnAt }) => withdrawnAt == null || (knownAt !== undefined && withdrawnAt > knownAt))
    .sort((a, b) => compareText(orderKey(a), orderKey(b)));
}

/** The standing that these positions of one actor on one topic add up to; their order does not matter. */
export function computeStanding(facts: readonly PositionFact[], options: StandingOptions = {}): Standing {
  const counted = countedPositions(facts, options);
  const moments = momentsOf(counted);
  const latest = moments.at(-1);
  const statements = distinct(counted.map((fact) => fact.statementId));
  const stories = distinct(counted.flatMap((fact) => fact.storyIds));
  return {
    stance: latest?.stands.stance ?? null,
    label: labelOf(moments, statements, stories),
    since: sinceOf(moments),
    lastSaid: latest?.stands.position.saidOn ?? null,
    statements,
    stories,
    outlets: distinct(counted.flatMap((fact) => fact.outletIds)),
    counts: countStances(counted),
    reviewedShare: counted.length === 0 ? 0 : counted.filter((fact) => fact.status !== "UNREVIEWED").length / counted.length,
    positionId: latest?.stands.position.id ?? null,
    positionIds: counted.map((fact) => fact.id),
  };
}

function labelOf(moments: readonly Moment[], statements: number, stories: number): StandingLabel {
  const latest = moments.at(-1);
  if (latest === undefined || statements === 0) return "NOT_ENOUGH";
  if (latest.conflicting) return "CONFLICTING";
  if (statements === 1) return "SAID_ONCE";
  if (moments.some((moment) => !takes(moment, latest.stands.stance))) return "CHANGED";
  return statements >= 3 && stories >= 2 && moments.length >= 2 ? "CONSISTENT" : "REPEATED";
}

function sinceOf(moments: readonly Moment[]): PartialDate | null {
  const latest = moments.at(-1);
  if (latest === undefined) return null;
  const { stance } = latest.stands;
  const first = moments[moments.findLastIndex((moment) => !takes(moment, stance)) + 1];
  return first?.sides.find((side) => side.stance === stance)?.position.saidOn ?? null;
}

function countStances(counted: readonly PositionFact[]): StanceCounts {
  const of = (stance: Stance) => distinct(counted.filter((fact) => fact.stance === stance).map((fact) => fact.statementId));
  return Object.fromEntries(STANCES.map((stance) => [stance, of(stance)])) as StanceCounts;
}

const takes = (moment: Moment, stance: Stance): boolean => moment.sides.some((side) => side.stance === stance);
const distinct = (values: readonly string[]): number => new Set(values).size;
const orderKey = (fact: PositionFact): string => `${dateOrderKey(fact.saidOn)} ${fact.id}`;
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
