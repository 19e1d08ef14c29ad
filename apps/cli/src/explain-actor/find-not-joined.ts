import type { KnownActor } from "@stance/schema";
import type { ActorRow, Store } from "@stance/store";
import { APART_REASONS, tellApart } from "@stance/text";
import type { NotJoined } from "./explanation.ts";

/** How many names are looked at for look-alikes, and how many of those are shown. */
const NAMES = 5;
const SHOWN = 10;

/** The actors whose names are most like the actor's, or share its surname, the likest first, with what keeps them apart. */
export async function findNotJoined(store: Store, actor: KnownActor & Pick<ActorRow, "id">): Promise<NotJoined[]> {
  const { findActorsByNames, namesOfActors, rolesOfActors, suggestActors } = await import("@stance/store");
  const strong = [actor.name, ...actor.names.filter(({ weak }) => !weak).map(({ name }) => name)].slice(0, NAMES);
  const surname = actor.kind === "PERSON" ? (actor.name.split(/\s+/).at(-1) ?? actor.name) : actor.name;
  const alike = await Promise.all(strong.map((name) => suggestActors(store, name, SHOWN)));
  const namesakes = await findActorsByNames(store, [...strong, surname]);
  const rows = [...alike.flat().map(({ row }) => row), ...namesakes.flat()].filter(({ id }) => id !== actor.id);
  const others = [...new Map(rows.map((row) => [row.id, row])).values()];
  const ids = others.map(({ id }) => id);
  const [names, roles] = await Promise.all([namesOfActors(store, ids), rolesOfActors(store, ids)]);
  return others
    .map(({ slug, name, kind }, place): NotJoined => {
      const titles = (roles[place] ?? []).map(({ title }) => title);
      const apart = tellApart(actor, { slug, name, kind, names: names[place] ?? [], roles: titles });
      return { slug, name, kind, ...apart, says: APART_REASONS[apart.reason] };
    })
    .sort((a, b) => b.similarity - a.similarity || (a.slug < b.slug ? -1 : 1))
    .slice(0, SHOWN);
}
