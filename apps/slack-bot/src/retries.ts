import type { AllMiddlewareArgs, AnyMiddlewareArgs } from "@slack/bolt";

/** How many requests are remembered unless told. */
const REMEMBERED = 2000;

/** Lets each request through once. Slack sends an event again where it thinks that it was lost; the second is dropped. */
export function onceOnly() {
  const isRepeated = rememberRequests();
  return async ({ body, context, next }: AnyMiddlewareArgs & AllMiddlewareArgs): Promise<void> => {
    if (!isRepeated(body, context.retryNum ?? 0)) await next();
  };
}

/**
 * Remembers the last `most` requests and tells of each whether it was there before. Only events have ids that no other
 * request shares: anything else counts as repeated only where Slack calls it a retry.
 */
export function rememberRequests(most = REMEMBERED): (body: object, retry: number) => boolean {
  const seen = new Set<string>();
  return (body, retry) => {
    const key = requestKey(body);
    if (key === null) return false;
    if (seen.has(key)) return retry > 0 || "event" in body;
    seen.add(key);
    const [oldest] = seen;
    if (seen.size > most && oldest !== undefined) seen.delete(oldest);
    return false;
  };
}

function requestKey(body: object): string | null {
  if ("event_id" in body) return `${body.event_id}:${"event" in body ? timestampOf(body.event) : ""}`;
  return "trigger_id" in body ? String(body.trigger_id) : null;
}

const timestampOf = (event: unknown): string =>
  typeof event === "object" && event !== null && "event_ts" in event ? String(event.event_ts) : "";
