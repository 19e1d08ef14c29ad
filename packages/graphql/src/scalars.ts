import { IsoDate, KnownError } from "@stance/schema";
import { builder } from "./builder.ts";

builder.scalarType("Date", {
  description: "A calendar day that exists, written `2025-02-26`.",
  specifiedByURL: "https://scalars.graphql.org/andimarek/local-date",
  serialize: (value) => value,
  parseValue: parseDay,
});

builder.scalarType("DateTime", {
  description: "A moment with its time zone, written `2025-02-26T09:30:00Z`.",
  specifiedByURL: "https://scalars.graphql.org/andimarek/date-time",
  serialize: (value) => value,
  parseValue: parseMoment,
});

builder.scalarType("URL", {
  description: "An absolute `http` or `https` address.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3986",
  serialize: (value) => value,
  parseValue: parseAddress,
});

function parseDay(value: unknown): string {
  const parsed = IsoDate.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new KnownError("DATE_INVALID", `${JSON.stringify(value)} is no calendar day: write it as 2025-02-26.`);
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** The same moment in UTC with milliseconds, so that moments compare as text. */
function parseMoment(value: unknown): string {
  if (typeof value === "string" && MOMENT.test(value) && IsoDate.safeParse(value.slice(0, 10)).success) {
    const moment = new Date(value);
    if (!Number.isNaN(moment.getTime())) return moment.toISOString();
  }
  throw new KnownError("DATE_INVALID", `${JSON.stringify(value)} is no moment: write it as 2025-02-26T09:30:00Z.`);
}

function parseAddress(value: unknown): string {
  if (typeof value === "string" && /^https?:/i.test(value) && URL.canParse(value)) return value;
  throw new KnownError("INPUT_INVALID", `${JSON.stringify(value)} is no web address: begin it with https://.`);
}
