import { type AskOptions, type FetchLimits, fetchWeb, type WebAnswer } from "./fetch-web.ts";
import { createGuardedAgent } from "./guarded-agent.ts";
import { createHostQueue } from "./host-queue.ts";
import { isPublicAddress } from "./public-address.ts";
import { createRobots } from "./robots.ts";
import { parseWebAddress, type Reach } from "./web-address.ts";

/** Fetches from the public web, politely. */
export interface WebReader {
  fetch(address: string, options?: AskOptions): Promise<WebAnswer>;
  close(): Promise<void>;
}

export interface WebReaderOptions {
  /** The public internet by default. */
  readonly reach?: Reach;
  readonly limits?: Partial<FetchLimits>;
  /** Requests at once for one host; 2 by default. */
  readonly atOncePerHost?: number;
  /** Between the starts of two requests to one host, unless its robots.txt asks for more; 500 by default. */
  readonly pauseMilliseconds?: number;
}

const PUBLIC_INTERNET: Reach = { allows: isPublicAddress };

/** A reader that obeys robots.txt, keeps its pace at each host, and reaches nothing but the public internet. */
export function createWebReader({
  reach = PUBLIC_INTERNET,
  limits = {},
  atOncePerHost = 2,
  pauseMilliseconds = 500,
}: WebReaderOptions = {}): WebReader {
  const agent = createGuardedAgent(reach);
  const queue = createHostQueue(atOncePerHost);
  const get = (address: string, options: AskOptions) => fetchWeb(address, { ...options, agent, reach, limits });
  const robots = createRobots((address) => get(address, { anyStatus: true }));
  return {
    async fetch(address, options = {}) {
      const url = parseWebAddress(address, reach);
      await robots.check(url);
      const pause = Math.max(pauseMilliseconds, robots.delayOf(url) ?? 0);
      return queue.run(url.host, pause, () => get(url.href, options));
    },
    close: () => agent.close(),
  };
}
