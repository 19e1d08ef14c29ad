import type { Explain } from "../explain/decision.ts";
import type { Document, LocalActor, LocalMention } from "../findings.ts";
import { findAdministrations } from "./administrations.ts";
import { findAlliances } from "./alliances.ts";
import { gazetteerByToken } from "./anchors.ts";
import { findCountryDescriptions } from "./countries-meant.ts";
import { findBodyDescriptions } from "./definite.ts";
import { type DraftMention, toLocalMentions } from "./draft-mention.ts";
import { findGroups, findGroupsAgain } from "./groups.ts";
import { findInHeadlines } from "./headlines.ts";
import { findGazetteerMentions } from "./named-bodies.ts";
import { findOrganisations } from "./organisations.ts";
import { findPersons } from "./persons.ts";
import { findPrefixed } from "./prefixed.ts";
import { findPronouns } from "./pronouns.ts";
import { createRegistry, type Registry, toLocalActors } from "./registry.ts";
import { type Scan, scanDocument } from "./scan.ts";
import { findTitles } from "./titles.ts";
import { findUnnamed } from "./unnamed.ts";

/**
 * The actors that a document names and every place where it does, in order. A mention whose actor two candidates fit has
 * none; its rule says why. Places, events, documents and products are no actors.
 */
export function findMentions(
  document: Document,
  explain?: Explain,
): { readonly actors: LocalActor[]; readonly mentions: LocalMention[] } {
  const scan = scanDocument(document, explain);
  const registry = createRegistry();
  const prefixed = findPrefixed(scan, registry);
  const drafts = findDrafts(scan, registry).filter(({ actor }) => actor === null || registry.byKey.has(actor));
  const mentioned = new Set([...drafts, ...prefixed].flatMap(({ actor }) => (actor === null ? [] : [actor])));
  return {
    actors: toLocalActors(registry, mentioned),
    mentions: [...toLocalMentions(scan, drafts), ...prefixed].sort((a, b) => a.start - b.start),
  };
}

/** Names first, then what takes them up: each step sees what the steps before it found, and leaves their words alone. */
function findDrafts(scan: Scan, registry: Registry): DraftMention[] {
  const gazetteer = gazetteerByToken(scan);
  const alliances = findAlliances(scan);
  const { persons, mentions: names, others } = findPersons(scan, registry);
  const { bodies, absorbed } = findAdministrations(scan, registry, names, others);
  const { organisations, mentions: organisationNames } = findOrganisations(scan, registry, others);
  const known = findGazetteerMentions(scan, registry);
  const groups = findGroups(scan, registry, gazetteer, alliances);
  let drafts: readonly DraftMention[] = [
    ...names.filter((name) => !absorbed.has(name)),
    ...bodies,
    ...organisationNames,
    ...known,
    ...groups,
  ];
  drafts = [...drafts, ...findGroupsAgain(scan, groups, coverOf(drafts))];
  drafts = [...drafts, ...findUnnamed(scan, registry, gazetteer, coverOf(drafts))];
  drafts = [...drafts, ...findTitles(scan, registry, drafts, coverOf(drafts))];
  drafts = [...drafts, ...findBodyDescriptions(scan, registry, alliances, drafts, coverOf(drafts))];
  drafts = [...drafts, ...findCountryDescriptions(scan, registry, drafts)];
  drafts = [...drafts, ...findInHeadlines(scan, registry, persons, organisations)];
  return [...drafts, ...findPronouns(scan, registry, drafts)];
}

/** Tells whether a mention covers a word. */
function coverOf(drafts: readonly DraftMention[]): (index: number) => boolean {
  const covered = new Set<number>();
  for (const { first, end } of drafts) for (let index = first; index < end; index++) covered.add(index);
  return (index) => covered.has(index);
}
