import type { ActorName, KnownActor, ReadActor } from "@stance/schema";
import type { Explain } from "../explain/decision.ts";
import type { LocalActor } from "../findings.ts";
import { actorDecision } from "./actor-decision.ts";
import { compareNames } from "./compare-names.ts";
import { type Gender, genderOfGivenName } from "./given-name-genders.ts";
import { isSurnameOnly, joinKeys, surnameKey } from "./join-keys.ts";
import type { JoinRule } from "./join-rules.ts";
import { actorsOf, isOfArticle, type KnownActorIndex, strongNames } from "./known-actors.ts";
import { nameSkeleton } from "./name-skeleton.ts";
import { roleConflict } from "./role-conflict.ts";
import { slugOfName } from "./slug-name.ts";
import { genderOfTitle, isSameGender } from "./title-genders.ts";

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
 * sources, and groups and bodies that only common words name, are named by the article and joined to nobody. Between two
 * candidates it never chooses, and of one name in two countries or walks of life it makes two.
 */
export function resolveActors(
  local: readonly LocalActor[],
  known: KnownActorIndex,
  articleKey: string,
  explain?: Explain,
): Map<string, ReadActor> {
  const slugs = new Map<string, string>();
  const answers = new Map<string, ReadActor>();
  const fresh = new Map<string, ReadActor>();
  for (const actor of local) {
    const twin = actor.kind === "PERSON" || actor.kind === "ANONYMOUS" ? undefined : fresh.get(mainKey(actor));
    const join: Join = twin === undefined ? joinOf(actor, known, articleKey, answers) : { known: twin, rule: twin.rule };
    if (twin === undefined) explain?.(actorDecision(actor, join.known, join.rule, join.candidates ?? []));
    const slug = join.known?.slug ?? freeSlug(baseSlug(actor, articleKey), known, answers);
    const answer = answerOf(actor, join, slug, answers.get(slug));
    slugs.set(actor.key, slug);
    answers.set(slug, answer);
    if (answer.isNew) fresh.set(mainKey(actor), answer);
  }
  return new Map([...slugs].map(([key, slug]) => [key, answers.get(slug) as ReadActor]));
}

type Answers = ReadonlyMap<string, ReadActor>;

const joinOf = (actor: LocalActor, known: KnownActorIndex, articleKey: string, answers: Answers): Join =>
  isOfArticle(actor) ? joinInArticle(actor, known, articleKey, answers) : joinNamed(actor, known);

/** Two bodies of one name in one article are one. */
const mainKey = (actor: LocalActor): string => `${actor.kind} ${nameSkeleton(actor.name) || actor.name}`;

/** The same article read again meets its own unnamed sources and groups, in their order; another article never does. */
function joinInArticle(actor: LocalActor, index: KnownActorIndex, articleKey: string, answers: Answers): Join {
  const slug = numbered(baseSlug(actor, articleKey), (candidate) => answers.has(candidate));
  const known = index.bySlug.get(slug);
  const isAgain = known !== undefined && known.kind === actor.kind;
  if (actor.kind === "ANONYMOUS") return isAgain ? { known, rule: "unnamed-same-article" } : { known: null, rule: "unnamed" };
  return isAgain ? { known, rule: "unnamed-body-same-article" } : { known: null, rule: "body-of-article" };
}

function joinNamed(actor: LocalActor, index: KnownActorIndex): Join {
  const keys = strongNames(actor).flatMap((name) => joinKeys(actor.kind, name));
  const slugs = new Set(keys.flatMap((key) => [...(index.byKey.get(key) ?? [])]));
  const namesakes = actorsOf(index, slugs, actor.kind).filter((known) => agrees(actor, known));
  const candidates = namesakes.filter((known) => conflict(actor, known) === null);
  const [other] = namesakes;
  if (candidates.length === 0 && other !== undefined)
    return { known: null, rule: conflict(actor, other) ?? "new-name", candidates: namesakes };
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
  const all = actorsOf(index, slugs, "PERSON").filter((known) => isSameGender(genderOf(actor), genderOf(known)));
  const namesakes = all.filter((known) => conflict(actor, known) === null);
  const [known, second] = namesakes;
  if (known === undefined) {
    const [other] = all;
    const rule = isBare ? "new-surname" : "new-name";
    return { known: null, rule: other === undefined ? rule : (conflict(actor, other) ?? rule) };
  }
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

/** What the roles of a person and of a known one say against their being one. */
const conflict = (actor: LocalActor, known: KnownActor): "other-country" | "other-occupation" | null =>
  actor.kind === "PERSON" ? roleConflict(titlesOf(actor), known.roles) : null;

/** What forms of address tell, else the given name: "Mrs. Smith" is not John Smith. */
function genderOf({ name, names }: LocalActor | KnownActor): Gender {
  const address = names.find((each) => /^(?:Mrs?|Ms|Miss)\.? /.test(each.name));
  if (address !== undefined) return genderOfTitle(address.name);
  return isSurnameOnly(name) ? "UNKNOWN" : genderOfGivenName(name);
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

function only(candidates: readonly KnownActor[], rule: JoinRule, ambiguous: JoinRule): Join {
  const [known, second] = candidates;
  return known === undefined || second !== undefined ? { known: null, rule: ambiguous, candidates } : { known, rule };
}

const baseSlug = (actor: LocalActor, articleKey: string): string =>
  isOfArticle(actor) ? `${slugOfName(actor.name)}-${slugOfName(articleKey)}` : slugOfName(actor.name);

const freeSlug = (base: string, known: KnownActorIndex, answers: Answers): string =>
  numbered(base, (slug) => answers.has(slug) || known.bySlug.has(slug));

/** The slug itself where it is free, else with the first free number from 2 on. */
function numbered(base: string, isTaken: (slug: string) => boolean): string {
  let slug = base;
  for (let number = 2; isTaken(slug); number++) slug = `${base}-${number}`;
  return slug;
}

function asNew(actor: LocalActor, slug: string, rule: string): ReadActor {
  const { kind, name, names } = actor;
  return { slug, kind, name, names: [...names], roles: titlesOf(actor), isNew: true, rule, roleMentions: [...actor.roles] };
}

function unite(actor: LocalActor, known: KnownActor, rule: string): ReadActor {
  const { kind, name, names } = actor;
  const fuller = kind === "PERSON" && isSurnameOnly(known.name) ? name : known.name;
  return {
    slug: known.slug,
    kind,
    name: fuller,
    names: uniteNames(known.names, names),
    roles: [...new Set([...known.roles, ...titlesOf(actor)])],
    isNew: false,
    rule,
    roleMentions: [...actor.roles],
  };
}

/** `met` is what another actor of the article was, where both are one. */
function answerOf(actor: LocalActor, { known, rule }: Join, slug: string, met: ReadActor | undefined): ReadActor {
  if (met === undefined) return known === null ? asNew(actor, slug, rule) : unite(actor, known, rule);
  const roles = new Map([...actor.roles, ...met.roleMentions].map((role) => [role.title, role]));
  return { ...unite(actor, met, met.rule), isNew: met.isNew, roleMentions: [...roles.values()] };
}

const titlesOf = (actor: LocalActor): string[] => actor.roles.map(({ title }) => title);

/** Each spelling once; strong where either side knows it as strong. */
function uniteNames(known: readonly ActorName[], local: readonly ActorName[]): ActorName[] {
  const weak = new Map<string, boolean>();
  for (const name of [...known, ...local]) weak.set(name.name, (weak.get(name.name) ?? true) && name.weak);
  return [...weak].map(([name, isWeak]) => ({ name, weak: isWeak }));
}
