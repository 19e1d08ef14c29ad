import type { ActorKind, ActorName, RoleMention, Span } from "@stance/schema";
import type { LocalActor } from "../findings.ts";

interface Entry {
  readonly key: string;
  readonly kind: ActorKind;
  name: string;
  readonly names: Map<string, boolean>;
  readonly roles: Map<string, Span>;
}

/** The actors of one article while they are being found. */
export interface Registry {
  readonly byKey: Map<string, Entry>;
}

export const createRegistry = (): Registry => ({ byKey: new Map() });

/** The actor under this key, made where there is none. */
export function register(registry: Registry, key: string, kind: ActorKind, name: string): string {
  const known = registry.byKey.get(key);
  if (known === undefined) registry.byKey.set(key, { key, kind, name, names: new Map([[name, false]]), roles: new Map() });
  return key;
}

/** The actor of an entry of the gazetteer. */
export const registerEntry = (registry: Registry, { kind, name }: { readonly kind: ActorKind; readonly name: string }): string =>
  register(registry, `${kind}:${name}`, kind, name);

/** Takes the name for the actor's main one where it has more words. */
export function lengthenName(registry: Registry, key: string, name: string): void {
  const entry = registry.byKey.get(key);
  if (entry !== undefined && name.split(" ").length > entry.name.split(" ").length) entry.name = name;
}

/** Adds a spelling; one that was once seen as strong stays strong. */
export function addName(registry: Registry, key: string, name: string, weak: boolean): void {
  const names = registry.byKey.get(key)?.names;
  if (names === undefined || name === "") return;
  names.set(name, (names.get(name) ?? true) && weak);
}

/** Adds a role with its place; the first place counts. */
export function addRole(registry: Registry, key: string, title: string, { start, end }: Span): void {
  const roles = registry.byKey.get(key)?.roles;
  if (title !== "" && roles?.has(title) === false) roles.set(title, { start, end });
}

export const kindOf = (registry: Registry, key: string): ActorKind | null => registry.byKey.get(key)?.kind ?? null;
export const rolesOf = (registry: Registry, key: string): string[] => [...(registry.byKey.get(key)?.roles.keys() ?? [])];
export const nameOf = (registry: Registry, key: string): string => registry.byKey.get(key)?.name ?? "";
export const keysOfKind = (registry: Registry, kind: ActorKind): string[] =>
  [...registry.byKey.values()].filter((entry) => entry.kind === kind).map(({ key }) => key);

/** The actors that some mention names, in the order in which they were met. */
export function toLocalActors(registry: Registry, mentioned: ReadonlySet<string>): LocalActor[] {
  return [...registry.byKey.values()]
    .filter(({ key }) => mentioned.has(key))
    .map(({ key, kind, name, names, roles }) => ({
      key,
      kind,
      name,
      names: [...names].map(([each, weak]): ActorName => ({ name: each, weak })),
      roles: [...roles].map(([title, { start, end }]): RoleMention => ({ title, start, end })),
    }));
}
