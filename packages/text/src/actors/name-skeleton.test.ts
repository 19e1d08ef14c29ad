import { expect, test } from "vitest";
import { nameSkeleton } from "./name-skeleton.ts";

test.each([
  [["Zelensky", "Zelenskyy", "Zelenskiy", "Zelenskii", "Zelenskij", "Зеленський"]],
  [["Sergei", "Sergey", "Sergej"]],
  [["Mikhail", "Mihail"]],
  [["Schmitz", "Schmits"]],
  [["Yevgeny", "Evgeny"]],
  [["Qadir", "Kadir"]],
])("spellings of one name have one skeleton: %s", (spellings) => {
  expect(new Set(spellings.map(nameSkeleton)).size).toBe(1);
});

test.each([
  ["Zelensky", "Zelenska"],
  ["Zelensky", "Zelenko"],
  ["Zelensky", "Zelinsky"],
  ["Johnson", "Johnston"],
  ["Scholz", "Schulz"],
])("other names have another: %s, %s", (a, b) => {
  expect(nameSkeleton(a)).not.toBe(nameSkeleton(b));
});
