import type { Stance } from "@stance/schema";
import type { Candidate, Decision, Explain } from "../explain/decision.ts";
import type { FoundPosition } from "../findings.ts";

/** What outweighs what within one statement: a condition a side, a side any other. */
const RANKS: Readonly<Record<Stance, number>> = {
  CONDITIONAL: 3,
  OPPOSE: 2,
  SUPPORT: 2,
  MIXED: 1,
  NEUTRAL: 1,
  DECLINED: 1,
  UNCLEAR: 0,
};

/** One position for each holder and topic of a statement: the weightiest stance, of equal ones the surest. */
export function surestOfEach(positions: readonly FoundPosition[], explain?: Explain): FoundPosition[] {
  const groups = Map.groupBy(
    positions.filter((position) => position.evidence.length > 0),
    (position) => JSON.stringify([position.actor, position.topic]),
  );
  return [...groups.values()].map((group) => {
    const best = group.reduce((most, one) => (outweighs(one, most) ? one : most));
    if (explain !== undefined) for (const other of group) if (other !== best) explain(outweighed(best, other));
    return best;
  });
}

function outweighed(best: FoundPosition, other: FoundPosition): Decision {
  const isLighter = RANKS[best.stance] > RANKS[other.stance];
  const sameOrSurer = best.stance === other.stance ? "it says the same, no more surely" : "it is no surer";
  const reason = isLighter ? "it weighs less within one statement" : sameOrSurer;
  const [chosen, runnerUp] = [best, other].map(candidateOf);
  const span = best.evidence[0] ?? null;
  return {
    question: "STANCE",
    span,
    statement: best.statement,
    subject: best.topic,
    chosen: chosen ?? null,
    runnerUp: runnerUp ?? null,
    reason,
  };
}

const candidateOf = ({ evidence, stance, rule, confidence }: FoundPosition): Candidate => ({
  span: evidence[0] ?? null,
  reading: stance,
  rule,
  score: confidence,
});

function outweighs(one: FoundPosition, other: FoundPosition): boolean {
  const difference = RANKS[one.stance] - RANKS[other.stance];
  return difference > 0 || (difference === 0 && one.confidence > other.confidence);
}
