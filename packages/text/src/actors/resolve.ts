import type { ActorName, KnownActor, ReadActor } from "@stance/schema";
import type { Explain } from "../explain/decision.ts";
import type { LocalActor } from "../findings.ts";
import { actorDecision } from "./actor-decision.ts";
import { compareNames } from "./compare-names.ts";
import { isSurnameOnly, joinKeys, surnameKey } from "./join-keys.ts";
import { actorsOf, type KnownActorIndex, strongNames } from "./known-actors.ts";
import { nameSkeleton } from "./name-skeleton.ts";
import { slugOfName } from "./slug-name.ts";

export { addKnownActors, indexKnownActors, type KnownActorIndex } from "./known-actors.ts";

/** Below this, two full names agree only through an initial or a slip of the pen, which is a guess. */
const SURE = 0.93;

interface Join {
  readonly known: KnownActor | null;
  readonly rule: string;
  /** Those that came into question, the one that was taken among them. */
  readonly candidates?: readonly KnownActor[];
}

/**
 * Says for each local actor which known one it is, or gives it a slug of its own; keys are those of `local`. Unnamed
 * sources are named by the article and joined to nobody. Between two candidates it never chooses.
 */
export function resolveActors(
  local: readonly LocalActor[],
  known: KnownActorIndex,
  articleKey: string,
  explain?: Explain,
): Map<string, ReadActor> {
  const taken = new Set<string>();
  const resolved = new Map<string, ReadActor>();
  const fresh = new Map<string, ReadActor>();
  for (const actor of local) {
    const twin = actor.kind === "PERSON" || actor.kind === "ANONYMOUS" ? undefined : fresh.get(mainKey(actor));
    if (twin !== undefined) {
      const united = { ...unite(actor, { known: twin, rule: twin.rule }, twin.slug), isNew: true };
      fresh.set(mainKey(actor), united);
      for (const [key, other] of resolved) if (other.slug === twin.slug) resolved.set(key, united);
      resolved.set(actor.key, united);
      continue;
    }
    const join = actor.kind === "ANONYMOUS" ? joinUnnamed(actor, known, articleKey, taken) : joinNamed(actor, known);
    explain?.(actorDecision(actor, join.known, join.rule, join.candidates ?? []));
    const slug = join.known?.slug ?? freeSlug(baseSlug(actor, articleKey), known, taken);
    taken.add(slug);
    const answer = unite(actor, join, slug);
    if (answer.isNew) fresh.set(mainKey(actor), answer);
    resolved.set(actor.key, answer);
  }
  return resolved;
}

/** Two bodies of one name in one article are one. */
const mainKey = (actor: LocalActor): string => `${actor.kind} ${nameSkeleton(actor.name) || actor.name}`;

/** The same article read again meets its own unnamed sources, in their order; another article never does. */
function joinUnnamed(actor: LocalActor, index: KnownActorIndex, articleKey: string, taken: ReadonlySet<string>): Join {
  const slug = numbered(baseSlug(actor, articleKey), (candidate) => taken.has(candidate));
  const known = index.bySlug.get(slug);
  return known?.kind === "ANONYMOUS" ? { known, rule: "unnamed-same-article" } : { known: null, rule: "unnamed" };
}

function joinNamed(actor: LocalActor, index: KnownActorIndex): Join {
  const keys = strongNames(actor).flatMap((name) => joinKeys(actor.kind, name));
  const slugs = new Set(keys.flatMap((key) => [...(index.byKey.get(key) ?? [])]));
  const candidates = actorsOf(index, slugs, actor.kind).filter((known) => agrees(actor, known));
  const ofMainName = candidates.filter((known) => nameSkeleton(known.name) === nameSkeleton(actor.name));
  if (ofMainName.length === 1) return { ...only(ofMainName, "same-name", "ambiguous-name"), candidates };
  if (candidates.length > 0) return only(candidates, "same-name", "ambiguous-name");
  return actor.kind === "PERSON" ? joinBySurname(actor, index) : { known: null, rule: "new-name" };
}

/** A surname alone is the only known person it fits, and a full name the one known by that surname alone. */
function joinBySurname(actor: LocalActor, index: KnownActorIndex): Join {
  const slugs = index.bySurname.get(surnameKey(actor.name));
  const isBare = isSurnameOnly(actor.name);
  if (!isBare && (slugs?.size ?? 0) > 1) return { known: null, rule: "new-name" };
  const namesakes = actorsOf(index, slugs, "PERSON");
  const [known, second] = namesakes;
  if (known === undefined) return { known: null, rule: isBare ? "new-surname" : "new-name" };
  if (!isBare) {
    return isSurnameOnly(known.name) ? { known, rule: "full-name-of-only-surname" } : { known: null, rule: "new-name" };
  }
  if (second === undefined) return { known, rule: "only-surname" };
  const full = namesakes.filter((namesake) => namesake.name.includes(" "));
  const inOffice = full.filter((namesake) => sharesRole(actor, namesake));
  if (inOffice.length > 0) return { ...only(inOffice, "surname-and-role", "ambiguous-surname"), candidates: namesakes };
  const inUse = full.filter((namesake) => goesBySurname(actor, namesake));
  return { ...only(inUse, "surname-in-use", "ambiguous-surname"), candidates: namesakes };
}

/** Whether both are called to be the same, a country in front left out: "President" and "U.S. President". */
const sharesRole = (actor: LocalActor, known: KnownActor): boolean =>
  actor.roles.some(({ title }) => known.roles.some((other) => ` ${other}`.toLowerCase().endsWith(` ${title.toLowerCase()}`)));

/** Whether earlier articles called the known person by the surname alone. */
const goesBySurname = (actor: LocalActor, known: KnownActor): boolean =>
  strongNames(known).some((name) => !name.includes(" ") && surnameKey(name) === surnameKey(actor.name));

/** Middle names and initials may be missing in one of the actor's full names, but never contradict. */
const agrees = (actor: LocalActor, known: KnownActor): boolean =>
  actor.kind !== "PERSON" ||
  strongNames(actor).some((name) => !isSurnameOnly(name) && compareNames(name, known.name).score >= SURE);

function only(candidates: readonly KnownActor[], rule: string, ambiguous: string): Join {
  const [known, second] = candidates;
  return known === undefined || second !== undefined ? { known: null, rule: ambiguous, candidates } : { known, rule };
}

const baseSlug = (actor: LocalActor, articleKey: string): string =>
  actor.kind === "ANONYMOUS" ? `${slugOfName(actor.name)}-${slugOfName(articleKey)}` : slugOfName(actor.name);

const freeSlug = (base: string, known: KnownActorIndex, taken: ReadonlySet<string>): string =>
  numbered(base, (slug) => taken.has(slug) || known.bySlug.has(slug));

/** The slug itself where it is free, else with the first free number from 2 on. */
function numbered(base: string, isTaken: (slug: string) => boolean): string {
  let slug = base;
  for (let number = 2; isTaken(slug); number++) slug = `${base}-${number}`;
  return slug;
}

function unite(actor: LocalActor, { known, rule }: Join, slug: string): ReadActor {
  const { kind, name, names } = actor;
  const roleMentions = [...actor.roles];
  const roles = roleMentions.map(({ title }) => title);
  if (known === null) return { slug, kind, name, names: [...names], roles, isNew: true, rule, roleMentions };
  const fuller = kind === "PERSON" && isSurnameOnly(known.name) ? name : known.name;
  return {
    slug,
    kind,
    name: fuller,
    names: uniteNames(known.names, names),
    roles: [...new Set([...known.roles, ...roles])],
    isNew: false,
    rule,
    roleMentions,
  };
}

/** Each spelling once; strong where either side knows it as strong. */
function uniteNames(known: readonly ActorName[], local: readonly ActorName[]): ActorName[] {
  const weak = new Map<string, boolean>();
  for (const name of [...known, ...local]) weak.set(name.name, (weak.get(name.name) ?? true) && name.weak);
  return [...weak].map(([name, isWeak]) => ({ name, weak: isWeak }));
}
