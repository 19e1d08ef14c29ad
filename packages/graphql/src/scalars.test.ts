import { describe, expect, test } from "vitest";
import { refusals, seededStore } from "../test/ask.ts";
import { schema } from "./schema.ts";

const parse = (scalar: string, value: unknown) => {
  const type = schema.getType(scalar);
  if (type === undefined || !("parseValue" in type)) throw new Error(`${scalar} is no scalar`);
  return (type.parseValue as (value: unknown) => unknown)(value);
};

describe("Date", () => {
  test.each(["2025-02-26", "2024-02-29", "0001-01-01"])("takes %s", (day) => {
    expect(parse("Date", day)).toBe(day);
  });

  test.each(["2025-02-29", "2025-13-01", "2025-2-6", "26 Feb 2025", "2025-02-26T00:00:00Z", "", 20250226, null])(
    "refuses %o",
    (day) => {
      expect(() => parse("Date", day)).toThrow(expect.objectContaining({ code: "DATE_INVALID" }));
    },
  );
});

describe("DateTime", () => {
  test.each([
    ["2025-02-26T09:30:00Z", "2025-02-26T09:30:00.000Z"],
    ["2025-02-26T09:30Z", "2025-02-26T09:30:00.000Z"],
    ["2025-02-26T01:30:00.5+02:00", "2025-02-25T23:30:00.500Z"],
  ])("takes %s as the moment %s", (written, moment) => {
    expect(parse("DateTime", written)).toBe(moment);
  });

  test.each(["2025-02-26", "2025-02-26T09:30:00", "2025-02-30T09:30:00Z", "2025-02-26T25:00:00Z", "now", 0])(
    "refuses %o",
    (written) => {
      expect(() => parse("DateTime", written)).toThrow(expect.objectContaining({ code: "DATE_INVALID" }));
    },
  );
});

describe("URL", () => {
  test("takes an address of the web and nothing else", () => {
    expect(parse("URL", "https://anchor.example/a?b=c")).toBe("https://anchor.example/a?b=c");
    for (const other of ["javascript:alert(1)", "file:///etc/passwd", "anchor.example", "", 1]) {
      expect(() => parse("URL", other)).toThrow(expect.objectContaining({ code: "INPUT_INVALID" }));
    }
  });
});

test("a day that is none is refused in the query text and in a variable alike", async () => {
  const store = await seededStore({});
  const written = await refusals(store, '{ agreement(topic: "x", asOf: "2025-02-30") { topic { id } } }');
  const variable = await refusals(store, 'query ($day: Date) { agreement(topic: "x", asOf: $day) { topic { id } } }', {
    day: "2025-02-30",
  });
  expect([...written, ...variable]).toMatchObject([{ code: "DATE_INVALID" }, { code: "DATE_INVALID" }]);
});
