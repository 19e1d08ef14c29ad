import { isWithin } from "@stance/schema";
import type { Document, FoundStatement, LocalActor } from "../findings.ts";
import { quotingMedium } from "./quoting-media.ts";

/** Names by whose account a statement is told: the speaker of the statement in whose words its cue stands, else who is said to quote it. */
export function withAccounts(
  document: Document,
  statements: readonly FoundStatement[],
  actors: readonly LocalActor[],
): FoundStatement[] {
  const bySentence = new Map<number, FoundStatement[]>();
  for (const statement of statements)
    bySentence.set(statement.sentence, [...(bySentence.get(statement.sentence) ?? []), statement]);
  return statements.map((statement) => {
    const teller = (bySentence.get(statement.sentence) ?? []).find((other) => other !== statement && tells(other, statement));
    const reportedBy = teller === undefined ? quotingMedium(document, statement) : accountName(document, teller, actors);
    return reportedBy === null ? statement : { ...statement, reportedBy };
  });
}

function tells(teller: FoundStatement, told: FoundStatement): boolean {
  const { cue } = told;
  if (cue === null || teller.cueClass !== "SPEECH" || teller.speaker === null || teller.negated) return false;
  if (teller.actor !== null && teller.actor === told.actor) return false;
  return teller.content.some((span) => isWithin(cue, span)) && !(told.speaker !== null && isWithin(teller.speaker, told.speaker));
}

/** A pronoun says little out of its sentence, so the actor's name stands for it. */
function accountName(document: Document, teller: FoundStatement, actors: readonly LocalActor[]): string | null {
  if (teller.speaker === null) return null;
  const words = document.text.slice(teller.speaker.start, teller.speaker.end);
  if (!/^(?:he|she|they|it|we|who|which|his|her|their)$/i.test(words)) return words;
  return actors.find((actor) => actor.key === teller.actor)?.name ?? words;
}
