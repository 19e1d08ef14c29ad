import type { ReadClaim, ReadPosition, ReadStatement } from "@stance/schema";

/** A statement with what claims are read from. */
export interface ClaimSource {
  readonly text: string;
  readonly statement: ReadStatement;
  /** The words of its content, joined where it is split. */
  readonly content: string;
  /** What it was read to mean. */
  readonly positions: readonly ReadPosition[];
  /** What it is about. */
  readonly topics: readonly string[];
}

/** What a rule reads, before it is said of which statement and topic. */
export type ClaimDraft = Pick<ReadClaim, "kind" | "actor" | "subject" | "answer" | "words">;

/** The words between two places of the text, cut at `most` code units and never longer than the text. */
export const wordsBetween = (text: string, start: number, end: number, most: number): string =>
  text.slice(start, Math.min(end, start + most)).trim();
