import { type Card, note } from "../cards/card.ts";

/** What came of a request: an answer, a question back, the answer that nothing is there, or a failure. */
export const OUTCOMES = ["ANSWERED", "ASKED_BACK", "NOTHING", "FAILED"] as const;
/** What came of a request. */
export type Outcome = (typeof OUTCOMES)[number];

/** A card, and what came of the request. */
export interface Reply {
  readonly outcome: Outcome;
  readonly card: Card;
}

/** An answer. */
export const answered = (card: Card): Reply => ({ outcome: "ANSWERED", card });
/** A question back. */
export const askedBack = (card: Card): Reply => ({ outcome: "ASKED_BACK", card });
/** The answer that nothing is there. */
export const nothing = (card: Card): Reply => ({ outcome: "NOTHING", card });

/** The reply with a sentence above everything. */
export const noted = ({ outcome, card }: Reply, sentence: string): Reply => ({
  outcome,
  card: { ...card, parts: [note(sentence), ...card.parts] },
});
