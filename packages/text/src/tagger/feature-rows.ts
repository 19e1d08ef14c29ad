/** The features of one sequence: `width` hashes of what holds at each position, one position after the other; 0 is no feature. */
export interface FeatureRows {
  readonly length: number;
  readonly width: number;
  readonly hashes: Uint32Array;
}
