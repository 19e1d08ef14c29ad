/** A statement that may belong to a topic nobody has defined yet. */
export interface LooseStatement {
  readonly id: string;
  readonly text: string;
  /** The words by which it is told; null where there are none. */
  readonly cue: string | null;
  /** Ids of the stories that it was read in; copies of one article are one story. */
  readonly stories: readonly string[];
}
