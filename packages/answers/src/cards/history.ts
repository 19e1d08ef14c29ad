import type { PositionWordsFragment } from "@stance/client";
import { dateOrderKey, type Stance } from "@stance/schema";
import { weight } from "./best-words.ts";
import type { StandingFacts } from "./standing-facts.ts";

/** A stretch of time with one stance: the words that the change is told by, and others of the stretch that add to them. */
export interface HistoryEntry {
  readonly stance: Stance;
  readonly position: PositionWordsFragment;
  /** Words about a named version of the thing, or an act; null where the first words say it all. */
  readonly further: PositionWordsFragment | null;
}

/** How the stance changed, oldest first; nothing where it never did. `positions` are those to choose the words from. */
export function historyOf(facts: StandingFacts, positions: readonly PositionWordsFragment[]): HistoryEntry[] {
  // What an article said before it was edited is no part of what the actor said.
  const shifts = facts.shifts.filter(({ cause }) => cause === "STATEMENT");
  const [first] = shifts;
  if (first === undefined) return [];
  const sides = [
    { stance: first.beforeStance, position: first.before },
    ...shifts.map(({ afterStance, after }) => ({ stance: afterStance, position: after })),
  ];
  return sides.map(({ stance, position: carrier }) => {
    const from = dateOrderKey(carrier.saidOn);
    const until = sides.map(({ position }) => dateOrderKey(position.saidOn)).find((key) => key > from);
    const stretch = positions.filter((position) => {
      const key = dateOrderKey(position.saidOn);
      return position.stance === stance && key >= from && (until === undefined || key < until);
    });
    const sameTime = stretch.filter((position) => dateOrderKey(position.saidOn) === from);
    const position = weight(carrier) > 0 ? carrier : (strongest(sameTime, weight) ?? carrier);
    const others = stretch.filter((other) => weight(other) > 0 && !isRepeated(other, position));
    return { stance, position, further: strongest(others, concreteness) };
  });
}

/** The one with the highest score above 0, the surest of equals; null where none has. */
function strongest(
  positions: readonly PositionWordsFragment[],
  score: (position: PositionWordsFragment) => number,
): PositionWordsFragment | null {
  const rank = (position: PositionWordsFragment) => score(position) + position.confidence / 10;
  const scored = positions.filter((position) => score(position) > 0);
  return scored.length === 0 ? null : scored.reduce((best, position) => (rank(position) > rank(best) ? position : best));
}

const concreteness = ({ target, basis }: PositionWordsFragment): number =>
  (target === null ? 0 : 2) + (basis === "ACTION" ? 1 : 0);

/** Whether one's words stand within the other's. */
function isRepeated(one: PositionWordsFragment, other: PositionWordsFragment): boolean {
  const [a, b] = [one, other].map(({ evidence }) => evidence[0]?.exact ?? "") as [string, string];
  return one.id === other.id || a.includes(b) || b.includes(a);
}
