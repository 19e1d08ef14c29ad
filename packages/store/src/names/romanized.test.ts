import { expect, test } from "vitest";
import { normalName } from "./normal-name.ts";
import { romanized } from "./romanized.ts";

test.each([
  ["Володимир Вербицький", "volodymyr verbytsky"],
  ["Вербицкий", "verbitsky"],
  ["Максим Танк", "maksim tank"],
  ["Щукин", "shchukin"],
  ["Юлія Чайка", "yuliya chayka"],
  ["Émile O’Hara", "emile ohara"],
  ["李明", "李明"],
])("%s is written %s", (name, expected) => {
  expect(romanized(normalName(name))).toBe(expected);
});
