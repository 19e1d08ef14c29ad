import type { Span } from "@stance/schema";
import type { Candidate, Explain } from "../explain/decision.ts";
import type { LocalActor, LocalMention } from "../findings.ts";

/** Tells which of the actors that a speaker's words name was taken for the speaker. */
export const speakerTeller = (actors: readonly LocalActor[], explain: Explain) => {
  const names = new Map(actors.map(({ key, name }) => [key, name]));
  const candidateOf = ({ start, end, actor, rule }: LocalMention): Candidate => ({
    span: { start, end },
    reading: (actor === null ? undefined : names.get(actor)) ?? "nobody who could be told",
    rule,
    score: null,
  });
  return (span: Span, chosen: LocalMention | null | undefined, others: readonly LocalMention[]): void => {
    const told = { question: "SPEAKER", span, subject: null, chosen: chosen ? candidateOf(chosen) : null } as const;
    for (const other of others)
      explain({ ...told, runnerUp: candidateOf(other), reason: "it is not the main noun of the speaker's words" });
  };
};
