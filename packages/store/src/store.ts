import type { Connection } from "./dialect/connection.ts";
import type { Session } from "./session.ts";

export type Engine = "SQLITE" | "POSTGRES";

/** An open database. Others pass it to the functions of this package; its sessions are this package's own. */
export interface Store {
  readonly engine: Engine;
  /** What was opened, without a password. */
  readonly address: string;
  /** For reading outside transactions: it sees what is committed. */
  readonly reader: Session;
  readonly connection: Connection;
  close(): Promise<void>;
}

export interface StoreOptions {
  /** How many connections a Postgres store may hold; 10 unless told. */
  readonly connections?: number | undefined;
}
