import type { PositionWordsFragment } from "@stance/client";
import { likelyDay } from "@stance/schema";

/**
 * Of positions said at the same time, with the same stance and of the same version, the one whose words say most: the
 * actor's own before reported ones, any before a headline, those told by others last; `carrier` where they are alike.
 */
export function bestWords(carrier: PositionWordsFragment, recent: readonly PositionWordsFragment[]): PositionWordsFragment {
  const alike = recent.filter(
    (position) =>
      position.stance === carrier.stance &&
      position.target === carrier.target &&
      position.condition === carrier.condition &&
      likelyDay(position.saidOn) === likelyDay(carrier.saidOn),
  );
  return alike.reduce((best, position) => (weight(position) > weight(best) ? position : best), carrier);
}

/** How much the words say: 0 a headline, 1 words told by another, 2 reported ones, 3 the actor's own. */
export function weight({ basis, actor, statement, evidence }: PositionWordsFragment): number {
  const [first] = evidence;
  if (first === undefined || first.exact.trim() === first.article.title) return 0;
  if (statement.speaker !== null && statement.speaker.id !== actor.id) return 1;
  return basis === "DIRECT_QUOTE" ? 3 : 2;
}
