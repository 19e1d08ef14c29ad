import { expect, test } from "vitest";
import { retryDelay } from "./retry-delay.ts";

const NOW = Date.parse("2025-02-26T12:00:00Z");

test.each<[string, number, Record<string, string>, number | null]>([
  ["a second at first", 0, {}, 1_000],
  ["twice as long each time", 3, {}, 8_000],
  ["half a minute at most", 20, {}, 30_000],
  ["the seconds asked for", 0, { "retry-after": "12" }, 12_000],
  ["no time where none is asked for", 4, { "retry-after": "0" }, 0],
  ["until the date asked for", 0, { "retry-after": "Wed, 26 Feb 2025 12:00:30 GMT" }, 30_000],
  ["no time where that date is past", 0, { "retry-after": "Wed, 26 Feb 2025 11:00:00 GMT" }, 0],
  ["the milliseconds asked for, before the seconds", 0, { "retry-after": "12", "retry-after-ms": "250" }, 250],
  ["a minute where that is asked for", 0, { "retry-after": "60" }, 60_000],
  ["not at all where more is asked for", 0, { "retry-after": "61" }, null],
  ["as if nothing were asked for where it cannot be read", 1, { "retry-after": "soon" }, 2_000],
])("waits %s", (_promise, attempt, headers, delay) => {
  expect(retryDelay(attempt, headers, NOW)).toBe(delay);
});
