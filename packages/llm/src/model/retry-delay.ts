const FIRST_DELAY_MS = 1_000;
const LONGEST_BACKOFF_MS = 30_000;
/** An endpoint that asks for a longer wait than this is given up. */
export const LONGEST_WAIT_MS = 60_000;

/**
 * How long to wait before the next attempt, in milliseconds: what the endpoint asks for (`Retry-After` in seconds or as a
 * date, `retry-after-ms`), else twice as long each time. Null where it asks for more than a minute.
 */
export function retryDelay(attempt: number, headers: Readonly<Record<string, string>>, now: number): number | null {
  const asked = askedDelay(headers, now);
  if (asked === null) return Math.min(LONGEST_BACKOFF_MS, FIRST_DELAY_MS * 2 ** attempt);
  return asked <= LONGEST_WAIT_MS ? asked : null;
}

function askedDelay(headers: Readonly<Record<string, string>>, now: number): number | null {
  const milliseconds = headers["retry-after-ms"];
  if (milliseconds !== undefined && /^\d+(\.\d+)?$/.test(milliseconds)) return Number(milliseconds);
  const after = headers["retry-after"];
  if (after === undefined) return null;
  if (/^\d+(\.\d+)?$/.test(after)) return Number(after) * 1_000;
  const day = Date.parse(after);
  return Number.isNaN(day) ? null : Math.max(0, day - now);
}
