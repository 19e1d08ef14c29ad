import type { ActorKind, KnownActor } from "@stance/schema";
import { expect, test } from "vitest";
import { tellApart } from "./tell-apart.ts";

const make = (name: string, kind: ActorKind = "PERSON", ...roles: string[]): KnownActor => ({
  slug: name.toLowerCase().replaceAll(" ", "-"),
  kind,
  name,
  names: [{ name, weak: false }],
  roles,
});

test.each([
  ["names that merely look alike", make("Olena Orlovska"), make("Olena Orlovsky"), "other-name"],
  ["one surname, two given names", make("Ana Silva"), make("Rui Silva"), "other-name"],
  [
    "one name in two countries",
    make("Ana Silva", "PERSON", "Brazilian senator"),
    make("Ana Silva", "PERSON", "Irish judge"),
    "other-country",
  ],
  ["one name of two kinds", make("Orlov"), make("Orlov", "ORGANISATION"), "other-kind"],
  ["sources of two articles", make("official", "ANONYMOUS"), make("official", "ANONYMOUS"), "other-article"],
  ["one name that nothing tells apart", make("Ana Silva"), make("Ana Silva"), "two-candidates"],
])("%s", (_, one, other, reason) => {
  expect(tellApart(one, other).reason).toBe(reason);
  expect(tellApart(other, one)).toEqual(tellApart(one, other));
});
