export interface Found<Row> {
  readonly kind: "FOUND";
  readonly row: Row;
  /** What else the words may mean, less likely. */
  readonly others: readonly Row[];
}

export interface Ambiguous<Row> {
  readonly kind: "AMBIGUOUS";
  readonly rows: readonly Row[];
}

export interface Unknown<Row> {
  readonly kind: "UNKNOWN";
  readonly rows: readonly Row[];
}

/** What a name came to: the one it means, those it may mean, or those it resembles. */
export type Resolution<Row> = Found<Row> | Ambiguous<Row> | Unknown<Row>;
