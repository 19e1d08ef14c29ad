import type { Replying } from "../replies/reply.ts";

/** What listeners take. */
export interface ListenerParts extends Replying {
  readonly fetch: typeof fetch;
}
