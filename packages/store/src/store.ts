export type Engine = "SQLITE" | "POSTGRES";

/** An open database. Its inside is this package's own; others pass it to the functions of this package. */
export interface Store {
  readonly engine: Engine;
  /** What was opened, without a password. */
  readonly address: string;
  close(): Promise<void>;
}

export interface StoreOptions {
  /** How many connections a Postgres store may hold; 10 unless told. */
  readonly connections?: number | undefined;
}
