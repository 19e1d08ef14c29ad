import { describe, expect, test } from "vitest";
import { COUNTRIES } from "./countries.ts";

const named = (name: string) => COUNTRIES.find((country) => country.names.includes(name));

describe("the table of countries", () => {
  test.each([
    ["U.S.", "usa", "American"],
    ["Britain", "gbr", "British"],
    ["Holland", "nld", "Dutch"],
    ["Germany", "deu", "German"],
    ["Turkey", "tur", "Turkish"],
  ])("knows %s as %s, whose adjective is %s", (name, code, adjective) => {
    expect(named(name)).toMatchObject({ code, isState: true });
    expect(named(name)?.demonyms[0]).toBe(adjective);
  });

  test("has each code once, and states before territories", () => {
    expect(new Set(COUNTRIES.map(({ code }) => code)).size).toBe(COUNTRIES.length);
    const kinds = COUNTRIES.map(({ isState }) => isState);
    expect(kinds).toEqual(kinds.toSorted((a, b) => Number(b) - Number(a)));
  });

  test("takes no common word for an adjective", () => {
    expect(COUNTRIES.flatMap(({ demonyms }) => demonyms.map((each) => each.toLowerCase()))).not.toContain("virgin");
  });
});
