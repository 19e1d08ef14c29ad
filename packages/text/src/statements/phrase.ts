/** Token indices of a sentence, `end` exclusive. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
}
