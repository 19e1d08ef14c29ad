import type { KnownActor } from "@stance/schema";
import type { Decision } from "../explain/decision.ts";
import type { LocalActor } from "../findings.ts";
import { explainJoinRule } from "./join-rules.ts";

/** Tells which known actor a local one was taken for, and one of those for which it was not. */
export function actorDecision(
  actor: LocalActor,
  known: KnownActor | null,
  rule: string,
  considered: readonly KnownActor[],
): Decision {
  const other = considered.find(({ slug }) => slug !== known?.slug);
  const candidateOf = ({ slug }: KnownActor) => ({ span: null, reading: slug, rule, score: null });
  return {
    question: "ACTOR",
    span: null,
    subject: actor.name,
    chosen: known === null ? null : candidateOf(known),
    runnerUp: other === undefined ? null : candidateOf(other),
    reason: other === undefined ? "" : known === null ? explainJoinRule(rule) : "its name or office fits less well",
  };
}
