import type { AllMiddlewareArgs, AnyMiddlewareArgs } from "@slack/bolt";

/** How many requests are remembered. */
const REMEMBERED = 2000;

/**
 * Lets each request through once. Slack sends an event again where it thinks that it was lost; the second is dropped.
 * Only events have ids that no other request shares: anything else is dropped only where Slack calls it a retry.
 */
export function onceOnly() {
  const seen = new Set<string>();
  return async ({ body, context, next }: AnyMiddlewareArgs & AllMiddlewareArgs): Promise<void> => {
    const key = requestKey(body);
    const isRetry = context.retryNum !== undefined && context.retryNum > 0;
    if (key !== null && seen.has(key) && (isRetry || "event" in body)) return;
    if (key !== null) remember(seen, key);
    await next();
  };
}

function requestKey(body: object): string | null {
  if ("event_id" in body) return `${body.event_id}:${"event" in body ? timestampOf(body.event) : ""}`;
  return "trigger_id" in body ? String(body.trigger_id) : null;
}

const timestampOf = (event: unknown): string =>
  typeof event === "object" && event !== null && "event_ts" in event ? String(event.event_ts) : "";

function remember(seen: Set<string>, key: string): void {
  seen.add(key);
  const [oldest] = seen;
  if (seen.size > REMEMBERED && oldest !== undefined) seen.delete(oldest);
}
