/** Where a page says a thing of its article; the order is no ranking. */
export const METADATA_BASES = ["STRUCTURED_DATA", "META_TAG", "ELEMENT", "ADDRESS", "TEXT"] as const;
export type MetadataBasis = (typeof METADATA_BASES)[number];

/** What a page says, and where. */
export interface Stated<Value> {
  readonly value: Value;
  readonly basis: MetadataBasis;
}

/** What is said there; null where nothing is. */
export const statedBy = <Value>(basis: MetadataBasis, value: Value | null | undefined): Stated<Value> | null =>
  value === null || value === undefined ? null : { value, basis };
