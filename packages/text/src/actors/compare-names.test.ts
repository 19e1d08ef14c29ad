import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareNames } from "./compare-names.ts";

const ONE_PERSON: readonly (readonly [string, string, string])[] = [
  ["endings of one Slavic surname", "Taras Kovalsky", "Taras Kovalskyy"],
  ["another script", "Тарас Ковальський", "Taras Kovalskyi"],
  ["a patronymic left out", "Nikolai Petrovich Orlov", "Nikolai Orlov"],
  ["kh for h, w for v", "Mihail Khorov", "Mikhail Horow"],
  ["a given name in two related languages", "Volodymyr Hrytsenko", "Vladimir Hrytsenko"],
  ["a short form of the given name", "Bill Hartman", "William Hartman"],
  ["an initial", "R. Hartman", "Robert Hartman"],
  ["initials with a hyphen", "J.-P. Morel", "Jean-Pierre Morel"],
  ["surname first, with a comma", "Hartman, Robert", "Robert Hartman"],
  ["surname first, without", "Kovalsky Taras", "Taras Kovalsky"],
  ["a title", "Dr. Robert Hartman", "Robert Hartman"],
  ["an office and the surname", "President Kovalsky", "Taras Kovalsky"],
  ["diacritics", "José Núñez", "Jose Nunez"],
  ["particles of Arabic names", "Osama bin Tariq", "Usama ibn Tariq"],
  ["joined words", "RobertHartman", "Robert Hartman"],
  ["letters swapped", "Robert Hatrman", "Robert Hartman"],
  ["digits for letters", "R0bert Hartman", "Robert Hartman"],
];

const TWO_PERSONS: readonly (readonly [string, string, string])[] = [
  ["man and woman of one surname", "Taras Kovalsky", "Olena Kovalska"],
  ["the woman's form of the surname", "Taras Kovalsky", "Taras Kovalska"],
  ["another suffix of the same stem", "Taras Zelenko", "Taras Zelensky"],
  ["one vowel in a short surname", "Karl Scholz", "Karl Schulz"],
  ["one more consonant", "Peter Johnson", "Peter Johnston"],
  ["another given name", "Anna Hartman", "Robert Hartman"],
  ["given names that differ by one letter", "Maria Costa", "Marina Costa"],
  ["another patronymic", "Sergey Ivanovich Orlov", "Sergey Viktorovich Orlov"],
  ["other initials", "George H. Mason", "George W. Mason"],
  ["given names in turn", "Friedrich Hans", "Hans Friedrich"],
  ["a surname alone", "Hartman", "Robert Hartman"],
  ["initials alone", "R. H.", "Robert Hartman"],
];

describe("one person", () => {
  test.each(ONE_PERSON)("%s: %s, %s", (_, a, b) => expect(compareNames(a, b)).toMatchObject({ same: true }));
});

describe("two persons", () => {
  test.each(TWO_PERSONS)("%s: %s, %s", (_, a, b) => expect(compareNames(a, b)).toMatchObject({ same: false }));
});

test("which name comes first does not matter", () => {
  const name = fc.array(fc.constantFrom("Anna", "Ben", "bin", "Orlov", "Orlow", "J.", "Dr.", "Kovalskyy", "Olena"), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(compareNames(a.join(" "), b.join(" "))).toEqual(compareNames(b.join(" "), a.join(" ")));
    }),
  );
});

test("any text is compared without failing, and the score says whether it is the same", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (a, b) => {
      const { score, same } = compareNames(a, b);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(same).toBe(score >= 0.85);
    }),
  );
});
