import type { Span } from "@stance/schema";
import type { Document } from "../findings.ts";
import { tokensWithin } from "./tokens-within.ts";

/** Words before a time that make it a bound or lay it ahead, so that it is no time at which something was. */
const BOUND: ReadonlySet<string> = new Set([
  "since",
  "until",
  "till",
  "by",
  "before",
  "after",
  "following",
  "from",
  "between",
  "through",
  "next",
  "coming",
  "upcoming",
  "for",
  "than",
]);
/** How far before a time its bound is looked for, in code units. */
const REACH = 40;

/** Whether the time merely bounds another, lies ahead, or belongs to a thing: "since Monday", "next Friday", "Tuesday's vote". */
export function isBoundedTime(document: Document, time: Span, within: Span): boolean {
  if (/^['’]s\b/.test(document.text.slice(time.end, time.end + 3))) return true;
  if (/^since /i.test(document.text.slice(time.start, time.start + 6))) return true;
  const before = tokensWithin(document, { start: Math.max(within.start, time.start - REACH), end: time.start }).at(-1);
  return before !== undefined && BOUND.has(before.lower);
}
