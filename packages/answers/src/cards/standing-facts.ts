import type { PositionWordsFragment, StandingFiguresFragment } from "@stance/client";
import { computeShifts, computeStanding, type PositionFact, type ShiftCause, type Stance } from "@stance/schema";
import type { Figures } from "../words/strength.ts";
import { countsByStance } from "./standing-line.ts";

/** A standing with its words, whoever computed it. */
export interface StandingFacts extends Figures {
  readonly stance: Stance | null;
  readonly counts: Readonly<Record<Stance, number>>;
  /** The position that carries the stance. */
  readonly position: PositionWordsFragment | null;
  readonly shifts: readonly {
    readonly cause: ShiftCause;
    readonly beforeStance: Stance;
    readonly afterStance: Stance;
    readonly before: PositionWordsFragment;
    readonly after: PositionWordsFragment;
  }[];
}

/** The facts of a standing that the API computed. */
export function givenFacts(
  standing: StandingFiguresFragment & Pick<StandingFacts, "position"> & Partial<Pick<StandingFacts, "shifts">>,
): StandingFacts {
  return { ...standing, counts: countsByStance(standing.counts), shifts: standing.shifts ?? [] };
}

/** The facts that these positions of one actor on one topic add up to, where only a part of them is asked for. */
export function computedFacts(positions: readonly PositionWordsFragment[]): StandingFacts {
  const facts = positions.map(factOf);
  const byId = new Map(positions.map((position) => [position.id, position]));
  const standing = computeStanding(facts);
  const shifts = computeShifts(facts).flatMap(({ cause, beforeStance, afterStance, beforePositionId, afterPositionId }) => {
    const [before, after] = [byId.get(beforePositionId), byId.get(afterPositionId)];
    return before === undefined || after === undefined ? [] : [{ cause, beforeStance, afterStance, before, after }];
  });
  return { ...standing, counts: standing.counts, position: byId.get(standing.positionId ?? "") ?? null, shifts };
}

const factOf = ({
  id,
  statement,
  stance,
  target,
  saidOn,
  recordedAt,
  status,
  confidence,
  evidence,
}: PositionWordsFragment): PositionFact => ({
  id,
  statementId: statement.id,
  stance,
  target,
  saidOn,
  recordedAt,
  status,
  confidence,
  storyIds: evidence.map((piece) => piece.article.story.id),
  outletIds: evidence.flatMap((piece) => piece.article.outlet?.id ?? []),
});
