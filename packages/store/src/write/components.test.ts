import { expect, it } from "vitest";
import { components } from "./components.ts";

it.each([
  ["names without links are alone", "a b c", "", "a | b | c"],
  ["links reach over others", "a b c d", "a-c c-d", "a c d | b"],
  ["a link to a name that is not asked for joins nobody", "a b", "a-x x-b", "a | b"],
  ["the order of names and links does not matter", "d c b a", "d-c a-c", "a c d | b"],
])("%s", (_promise, names, links, expected) => {
  const pairs = links
    .split(" ")
    .filter((link) => link !== "")
    .map((link) => link.split("-") as [string, string]);
  const groups = components(names.split(" "), pairs).map((group) => [...group].sort().join(" "));
  expect(groups.sort().join(" | ")).toBe(expected);
});
