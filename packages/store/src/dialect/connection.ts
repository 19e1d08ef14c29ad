import type { Session } from "../session.ts";

/** A statement that is about to run. */
export type StatementListener = (sql: string) => void;

/** What a check of the database found; `detail` says what to do where it is not `ok`. */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
}

/** The open connections to one database of one engine. */
export interface Connection {
  readonly reader: Session;
  /** Runs `work` in a transaction, one at a time: committed at its end, undone when it throws. */
  transact<Result>(work: (session: Session) => Promise<Result>): Promise<Result>;
  /** Told of every statement of the query builder. */
  readonly listeners: Set<StatementListener>;
  /** Writes a consistent copy into a new file while others read and write. */
  backup(file: string): Promise<void>;
  /** Whether the engine finds its own files whole and every reference met. */
  integrity(): Promise<Check[]>;
  close(): Promise<void>;
}

/** Runs statements outside the query builder, in one transaction that no other process runs at the same time. */
export interface MigrationScript {
  /** The migrations applied so far, oldest first; null where the database is not one of ours and not empty. */
  applied(): Promise<readonly AppliedMigration[] | null>;
  execute(sql: string): Promise<void>;
  record(migration: AppliedMigration): Promise<void>;
}

export interface AppliedMigration {
  readonly name: string;
  readonly sha256: string;
}
