import {
  computeShifts,
  computeStanding,
  dateOrderKey,
  type PositionFact,
  type PositionId,
  REVIEW_STATUSES,
  type StandingOptions,
} from "@stance/schema";
import {
  derivedShiftId,
  listPositions,
  type PageInput,
  type Pair,
  type PositionFilter,
  type PositionRow,
  type ShiftRow,
  totalPositions,
} from "@stance/store";
import type { StanceContext } from "../context.ts";
import { type Connection, pageOf, toConnection } from "../page.ts";
import { requireActor, requireTopic } from "./required-name.ts";
import { isNarrowed, pairOf, type Scope, type ScopedStanding } from "./scope.ts";

interface Named extends Scope {
  readonly actor: string;
  readonly topic: string;
}

/** The standing of the one actor and topic of those names; refuses a name that means nobody or more than one. */
export async function findStanding(context: StanceContext, { actor, topic, ...scope }: Named): Promise<ScopedStanding> {
  const [{ id: actorId }, { id: topicId }] = await Promise.all([requireActor(context, actor), requireTopic(context, topic)]);
  return standingOf(context, { actorId, topicId }, scope);
}

/** The standing of one actor on one topic: the kept one where everything counts, else computed from what does. */
export async function standingOf(context: StanceContext, pair: Pair, scope: Scope = {}): Promise<ScopedStanding> {
  const kept = isNarrowed(scope) ? null : await context.load.standingOfPair.load(pair);
  return kept ?? { ...pairOf(pair), ...computed(await factsOf(context, pair, scope), scope), scope };
}

/** Standings of those pairs of which anything counts, the last said first. */
export async function heardStandings(context: StanceContext, pairs: readonly Pair[], scope: Scope): Promise<ScopedStanding[]> {
  const standings = await Promise.all(pairs.map((pair) => standingOf(context, pair, scope)));
  return standings.filter(({ label }) => label !== "NOT_ENOUGH").sort((a, b) => (orderKeyOf(a) < orderKeyOf(b) ? 1 : -1));
}

/** Orders standings by when anything was last said; no two pairs share a key. */
export const orderKeyOf = ({ lastSaid, actorId, topicId }: ScopedStanding): string =>
  [dateOrderKey(lastSaid), actorId, topicId].join(" ");

function computed(facts: readonly PositionFact[], scope: Scope) {
  const { positionId, positionIds: _, ...standing } = computeStanding(facts, optionsOf(scope));
  return { ...standing, positionId: positionId as PositionId | null };
}

const optionsOf = ({ asOf, knownAt }: Scope): StandingOptions => ({ asOf: asOf ?? undefined, knownAt: knownAt ?? undefined });

const factsOf = ({ load }: StanceContext, pair: Pair, { withNarrower }: Scope): Promise<PositionFact[]> =>
  (withNarrower ? load.factsOfPairWithNarrower : load.factsOfPair).load(pairOf(pair));

/** The changes within what counts for the standing, oldest first. */
export async function shiftsOf(context: StanceContext, standing: ScopedStanding): Promise<ShiftRow[]> {
  const { scope } = standing;
  if (scope === undefined) return context.load.shiftsOfPair.load(pairOf(standing));
  const shifts = computeShifts(await factsOf(context, standing, scope), optionsOf(scope));
  return shifts.map((shift) => ({
    id: derivedShiftId(shift),
    ...pairOf(standing),
    kind: shift.kind,
    cause: shift.cause,
    beforeStance: shift.beforeStance,
    afterStance: shift.afterStance,
    beforePositionId: shift.beforePositionId as PositionId,
    afterPositionId: shift.afterPositionId as PositionId,
    occurredOn: shift.occurredOn,
  }));
}

/** The positions that count for the standing, oldest first. */
export async function timelineOf(
  context: StanceContext,
  standing: ScopedStanding,
  args: PageInput,
): Promise<Connection<PositionRow>> {
  const { asOf, knownAt, withNarrower } = standing.scope ?? {};
  const counted: PositionFilter = {
    statuses: COUNTED,
    saidTo: asOf ?? undefined,
    knownAt: knownAt ?? undefined,
    standing: true,
  };
  const input = { orderBy: "SAID_OLDEST", page: pageOf(args) } as const;
  if (!withNarrower) return context.lists.positionsOfPair(pairOf(standing), { ...input, filter: counted });
  const filter: PositionFilter = { ...counted, actorIds: [standing.actorId], topicIds: [standing.topicId], withNarrower };
  return toConnection(await listPositions(context.store, { ...input, filter }), () => totalPositions(context.store, filter));
}

const COUNTED = REVIEW_STATUSES.filter((status) => status !== "REJECTED");
