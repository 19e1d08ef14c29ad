/** Lets only so many requests run at once for a host, with a pause between their starts. */
export interface HostQueue {
  run<Result>(host: string, pauseMilliseconds: number, work: () => Promise<Result>): Promise<Result>;
}

interface Host {
  running: number;
  /** Milliseconds since the epoch before which nothing may start. */
  freeAt: number;
  readonly waiting: (() => void)[];
}

/** `atOnce` is how many requests may run for one host at the same time. */
export function createHostQueue(atOnce: number): HostQueue {
  const hosts = new Map<string, Host>();
  return {
    async run(name, pauseMilliseconds, work) {
      const host = hosts.get(name) ?? { running: 0, freeAt: 0, waiting: [] };
      hosts.set(name, host);
      if (host.running >= atOnce) await new Promise<void>((resolve) => host.waiting.push(resolve));
      else host.running += 1;
      const now = Date.now();
      const startAt = Math.max(now, host.freeAt);
      host.freeAt = startAt + pauseMilliseconds;
      try {
        if (startAt > now) await new Promise((resolve) => setTimeout(resolve, startAt - now));
        return await work();
      } finally {
        const next = host.waiting.shift();
        if (next !== undefined) next();
        else host.running -= 1;
        if (host.running === 0 && host.freeAt <= Date.now()) hosts.delete(name);
      }
    },
  };
}
