import type { IngestEvent } from "@stance/ingest";
import { printable } from "../output.ts";

/** One input's outcome as a line. */
export function eventLine({ outcome, name, error, note, statements, positions }: IngestEvent): string {
  const found = outcome === "new" || outcome === "updated" ? `${statements} statements, ${positions} positions` : null;
  const detail = error === null ? (note ?? found) : `${error.code}: ${error.message}`;
  return [outcome.padEnd(9), printable(name), ...(detail === null ? [] : [`(${printable(detail)})`])].join(" ");
}
