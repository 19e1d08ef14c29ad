/** Which part of a list is wanted: `first` rows after a cursor, or `last` rows before one. Without either, the first 20. */
export interface PageInput {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

export interface Edge<Row> {
  /** Opaque; it stands for the row's place in this order and stays valid when rows are added around it. */
  readonly cursor: string;
  readonly node: Row;
}

/** Part of a list in the list's order, whichever end it was asked from. */
export interface Page<Row> {
  readonly edges: readonly Edge<Row>[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}
