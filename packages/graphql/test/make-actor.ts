import type { Actor, Slug } from "@stance/schema";
import { makeId } from "./make-id.ts";

type ActorOptions = Partial<Omit<Actor, "id" | "slug" | "names" | "roles">> & {
  readonly alsoKnownAs?: readonly string[];
  readonly weakly?: readonly string[];
  readonly roles?: readonly string[];
};

export function makeActor(name: string, { alsoKnownAs = [], weakly = [], roles = [], ...options }: ActorOptions = {}): Actor {
  const slug = name.toLowerCase().replaceAll(" ", "-") as Slug;
  return {
    id: makeId("act", slug),
    slug,
    kind: "PERSON",
    name,
    names: [
      ...[name, ...alsoKnownAs].map((each) => ({ name: each, weak: false })),
      ...weakly.map((each) => ({ name: each, weak: true })),
    ],
    roles: roles.map((title) => ({ title })),
    ...options,
  };
}
