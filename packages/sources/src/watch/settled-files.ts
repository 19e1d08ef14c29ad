/** A file as one look at its folder finds it. */
export interface SeenFile {
  readonly path: string;
  readonly size: number;
  /** Milliseconds since the epoch. */
  readonly modifiedAt: number;
  /** When its content, name or permissions last changed; milliseconds since the epoch. */
  readonly changedAt: number;
}

/** What is remembered from look to look. */
export interface WatchedFiles {
  /**
   * The files that are new or changed since they were last given, and have stood still for `settleMilliseconds`, in the order
   * of `files`; `now` in milliseconds since the epoch.
   */
  settled(files: readonly SeenFile[], now: number): string[];
  /** Whether a file of the last look may still be growing. */
  readonly isWaiting: boolean;
}

/** Remembers files until they have stopped growing, and then until they change again. */
export function createWatchedFiles(settleMilliseconds: number): WatchedFiles {
  const given = new Map<string, string>();
  let waiting = new Map<string, { readonly look: string; readonly since: number }>();
  return {
    settled(files, now) {
      const still = new Map<string, { readonly look: string; readonly since: number }>();
      const settled: string[] = [];
      for (const { path, size, modifiedAt, changedAt } of files) {
        const look = `${size} ${modifiedAt}`;
        if (given.get(path) === look) continue;
        const before = waiting.get(path);
        // The clock of a file system elsewhere may run ahead; then it counts from the first look.
        const since = before?.look === look ? before.since : Math.min(changedAt, now);
        if (now - since < settleMilliseconds) still.set(path, { look, since });
        else {
          given.set(path, look);
          settled.push(path);
        }
      }
      waiting = still;
      const there = new Set(files.map(({ path }) => path));
      for (const path of given.keys()) if (!there.has(path)) given.delete(path);
      return settled;
    },
    get isWaiting() {
      return waiting.size > 0;
    },
  };
}
