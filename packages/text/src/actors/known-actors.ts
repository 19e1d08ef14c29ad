import type { ActorKind, ActorName, KnownActor } from "@stance/schema";
import { matchGazetteer } from "./gazetteer.ts";
import { joinKeys, surnameKey } from "./join-keys.ts";

/** The known actors, found by the keys of their names in a few look-ups however many there are. Grows by `addKnownActors`. */
export interface KnownActorIndex {
  readonly bySlug: Map<string, KnownActor>;
  /** Slugs of the actors whose full name has this key. */
  readonly byKey: Map<string, Set<string>>;
  /** Slugs of the persons whose surname has this key. */
  readonly bySurname: Map<string, Set<string>>;
}

/** An index of these actors. */
export function indexKnownActors(known: readonly KnownActor[]): KnownActorIndex {
  const index: KnownActorIndex = { bySlug: new Map(), byKey: new Map(), bySurname: new Map() };
  addKnownActors(index, known);
  return index;
}

/** Adds actors to the index; one whose slug is there already replaces it and keeps its earlier names findable. */
export function addKnownActors(index: KnownActorIndex, known: readonly KnownActor[]): void {
  for (const { slug, kind, name, names, roles } of known) {
    index.bySlug.set(slug, { slug, kind, name, names, roles });
    if (isOfArticle({ kind, name })) continue;
    for (const strong of strongNames({ name, names })) {
      for (const key of joinKeys(kind, strong)) put(index.byKey, key, slug);
      if (kind === "PERSON") put(index.bySurname, surnameKey(strong), slug);
    }
  }
}

/**
 * Whether the actor is nobody outside its article: an unnamed source, or a group or body that is called by common words only.
 * "Freedonian officials" are those of Freedonia everywhere, "residents" and "the ministry" are others in each article.
 */
export function isOfArticle({ kind, name }: { readonly kind: ActorKind; readonly name: string }): boolean {
  if (kind === "ORGANISATION") return /^[\p{Ll}\P{L}]+$/u.test(name) && /\p{Ll}/u.test(name);
  if (kind !== "GROUP") return kind === "ANONYMOUS";
  const words = name.split(/\s+/);
  return words.every((_, at) => matchGazetteer(words, at) === null);
}

/** The names that may match alone, the main one first. */
export const strongNames = (actor: { readonly name: string; readonly names: readonly ActorName[] }): string[] => [
  ...new Set([actor.name, ...actor.names.filter(({ weak }) => !weak).map(({ name }) => name)]),
];

/** The known actors of this kind behind the slugs. */
export const actorsOf = (index: KnownActorIndex, slugs: ReadonlySet<string> | undefined, kind: ActorKind): KnownActor[] =>
  [...(slugs ?? [])].flatMap((slug) => {
    const actor = index.bySlug.get(slug);
    return actor !== undefined && actor.kind === kind ? [actor] : [];
  });

function put(map: Map<string, Set<string>>, key: string, slug: string): void {
  const slugs = map.get(key);
  if (slugs === undefined) map.set(key, new Set([slug]));
  else slugs.add(slug);
}
