import { describe, expect, test } from "vitest";
import { foldedName, normalName } from "./normal-name.ts";

describe("a normal name", () => {
  test.each([
    ["is in lower case", "NATO", "nato"],
    ["has no diacritics", "Emmanuel Macrón", "emmanuel macron"],
    ["has no apostrophes, straight or curly", "O'Brien’s", "obriens"],
    ["has plain letters for those that do not decompose", "Łódź Straße Søren", "lodz strasse soren"],
    ["has one space for hyphens, dots and white space", " U.S.–Ukraine  minerals\ndeal ", "u s ukraine minerals deal"],
    ["keeps other scripts", "Володимир Зеленський", "володимир зеленськии"],
    ["is empty where there is no letter", "🤷 -- !", ""],
  ])("%s", (_promise, name, expected) => {
    expect(normalName(name)).toBe(expected);
  });
});

describe("a folded name", () => {
  test.each(["Zelensky", "Zelenskyy", "Zelenskiy", "Zelenskij", "Zelenskyj"])("%s is one with Zelensky", (name) => {
    expect(foldedName(`Volodymyr ${name}`)).toBe("volodymyr zelensky");
  });

  test("keeps a final i, which may be another name", () => {
    expect(foldedName("Zelenski")).toBe("zelenski");
  });
});
