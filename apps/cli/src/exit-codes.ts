/** Every code the command ends with; README.md shows the list. */
export const EXIT_CODES = {
  /** All went well. */
  OK: 0,
  /** Something asked for failed, for a reason that is told: a file, the database, a fault found by a check. */
  FAILURE: 1,
  /** The command line is not understood. */
  USAGE: 2,
  /** A fault of ours. */
  FAULT: 70,
  /** Stopped by Ctrl-C, after what was in hand was finished. */
  INTERRUPTED: 130,
} as const;
export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES];
