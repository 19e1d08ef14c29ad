import { expect, test } from "vitest";
import { roleConflict } from "./role-conflict.ts";

test.each<[string, string[], string[], ReturnType<typeof roleConflict>]>([
  ["offices of two countries", ["French senator"], ["Senator of Canada"], "other-country"],
  ["the same country by two of its names", ["British minister"], ["UK Foreign Secretary"], null],
  ["a part of a state and the state", ["Scottish First Minister"], ["British MP"], null],
  ["an envoy and his own country", ["US ambassador to France"], ["US senator"], null],
  ["an envoy and the country he is sent to", ["US ambassador to France"], ["French minister"], "other-country"],
  ["an origin is no country of office", ["Polish-born painter"], ["French painter"], null],
  ["a player and a minister", ["striker"], ["finance minister"], "other-occupation"],
  ["a player who became a minister", ["former striker", "minister"], ["minister"], null],
  ["two offices in turn", ["foreign minister"], ["President"], null],
  ["nothing said of one", [], ["French senator"], null],
])("%s", (_, one, other, expected) => {
  expect(roleConflict(one, other)).toBe(expected);
  expect(roleConflict(other, one)).toBe(expected);
});
