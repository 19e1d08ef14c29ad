import { ActorKind } from "@stance/schema";
import { z } from "zod";
import { printable } from "../output.ts";
import type { ListKind } from "./list-rows.ts";

const ListedActor = z.object({
  id: z.string(),
  slug: z.string(),
  kind: ActorKind,
  name: z.string(),
  names: z.array(z.object({ name: z.string(), weak: z.boolean() })),
  roles: z.array(z.object({ title: z.string() })),
});

/** Actors in order of name, with what else they are called. */
export const ACTOR_LIST: ListKind<z.infer<typeof ListedActor>> = {
  field: "actors",
  filterType: "ActorFilter",
  selection: "id slug kind name names { name weak } roles { title }",
  row: ListedActor,
  toLines: ({ slug, kind, name, roles }) => [[name, kind, ...roles.map((role) => role.title), slug].map(printable).join(" · ")],
};
