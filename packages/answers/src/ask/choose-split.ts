import type { Split } from "../grammar/splits.ts";
import type { ActorMatch, TopicMatch } from "./resolve.ts";

/** A reading of the typed words with what each part came to. */
export interface ResolvedSplit {
  readonly split: Split;
  readonly actors: readonly ActorMatch[];
  readonly topic: TopicMatch | null;
}

const WEIGHTS: Readonly<Record<(ActorMatch | TopicMatch)["kind"], number>> = { FOUND: 3, AMBIGUOUS: 2, UNKNOWN: 0 };
/** A likeness counts for something, a name more. */
const RESEMBLING = 1;

/**
 * The reading to answer: the first of those where every part is known, the most certain before the less; where there
 * is none, the one with a topic of which most is known.
 */
export function chooseSplit(resolved: readonly ResolvedSplit[]): ResolvedSplit | null {
  const whole = resolved.filter((reading) => partsOf(reading).every((part) => part.kind !== "UNKNOWN"));
  const withTopic = resolved.filter((reading) => reading.topic !== null);
  if (whole.length > 0) return best(whole);
  return best(withTopic.length > 0 ? withTopic : resolved);
}

const partsOf = ({ actors, topic }: ResolvedSplit): (ActorMatch | TopicMatch)[] =>
  topic === null ? [...actors] : [...actors, topic];

const best = (readings: readonly ResolvedSplit[]): ResolvedSplit | null =>
  readings.reduce<ResolvedSplit | null>(
    (first, reading) => (first === null || certainty(reading) > certainty(first) ? reading : first),
    null,
  );

function certainty(reading: ResolvedSplit): number {
  const parts = partsOf(reading);
  const weights = parts.map((part) => (part.kind === "UNKNOWN" && part.suggestions.length > 0 ? RESEMBLING : WEIGHTS[part.kind]));
  return weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, parts.length);
}
