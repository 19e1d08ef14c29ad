import type { ReadClaim, Reading, ReadPosition, ReadStatement } from "@stance/schema";
import type { ClaimDraft, ClaimSource } from "./claim-source.ts";
import { demandClaims } from "./demand.ts";
import { originClaim } from "./origin.ts";
import { outcomeClaim } from "./outcome.ts";
import { reasonClaims } from "./reason.ts";

/**
 * What the statements of a reading tell of acts, in a form in which reports can be compared, each on every topic it may be
 * about. `text` is the text that was read. Any reader's reading will do. Linear time.
 */
export function readClaims(text: string, reading: Pick<Reading, "statements" | "positions">): ReadClaim[] {
  const positionsOf = Map.groupBy(reading.positions, ({ statement }) => statement);
  return reading.statements.flatMap((statement) => claimsOf(text, statement, positionsOf.get(statement.id) ?? []));
}

function claimsOf(text: string, statement: ReadStatement, positions: readonly ReadPosition[]): ReadClaim[] {
  const content = statement.content.map((span) => span.text).join(" … ");
  const topics = [...new Set([...statement.topics, ...positions.map(({ topic }) => topic)])];
  const about = (source: ClaimSource, drafts: readonly ClaimDraft[]): ReadClaim[] =>
    source.topics.flatMap((topic) => drafts.map((draft) => ({ ...draft, statement: statement.id, topic })));
  const whole = { text, statement, content, positions, topics };
  return [
    ...about(whole, [...outcomeClaim(whole), ...demandClaims(whole), ...originClaim(whole)]),
    ...positions.flatMap((position) => {
      const one = { ...whole, positions: [position], topics: [position.topic] };
      return about(one, reasonClaims(one));
    }),
  ];
}
