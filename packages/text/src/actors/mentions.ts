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
import { createRegistry, toLocalActors } from "./registry.ts";
import { scanDocument } from "./scan.ts";
import { findTitles } from "./titles.ts";
import { findUnnamed } from "./unnamed.ts";

/**
 * The actors that a document names and every place where it does, in order. A mention whose actor two candidates fit has
 * none; its rule says why. Places, events, documents and products are no actors.
 */
export function findMentions(document: Document): { readonly actors: LocalActor[]; readonly mentions: LocalMention[] } {
  const scan = scanDocument(document);
  const registry = createRegistry();
  const gazetteer = gazetteerByToken(scan);
  const alliances = findAlliances(scan);
  const { persons, mentions: names, others } = findPersons(scan, registry);
  const { bodies, absorbed } = findAdministrations(scan, registry, names, others);
  const { organisations, mentions: organisationNames } = findOrganisations(scan, registry, others);
  const known = findGazetteerMentions(scan, registry);
  const drafts: DraftMention[] = [...names.filter((name) => !absorbed.has(name)), ...bodies, ...organisationNames, ...known];
  const groups = findGroups(scan, registry, gazetteer, alliances);
  drafts.push(...groups);
  const isTaken = (): ((index: number) => boolean) => {
    const taken = new Set(drafts.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, offset) => first + offset)));
    return (index) => taken.has(index);
  };
  drafts.push(...findGroupsAgain(scan, groups, isTaken()));
  drafts.push(...findUnnamed(scan, registry, gazetteer, isTaken()));
  drafts.push(...findTitles(scan, registry, drafts, isTaken()));
  drafts.push(...findBodyDescriptions(scan, registry, alliances, drafts, isTaken()));
  const places = scan.pieces.flatMap(({ first, end, entry }) =>
    entry?.kind === "GOVERNMENT" ? [{ first, end, actor: `GOVERNMENT:${entry.name}` }] : [],
  );
  drafts.push(...findCountryDescriptions(scan, registry, drafts, places));
  drafts.push(...findInHeadlines(scan, registry, persons, organisations));
  drafts.push(...findPronouns(scan, registry, drafts));
  const prefixed = findPrefixed(scan, registry);
  const kept = drafts.filter(({ actor }) => actor === null || registry.byKey.has(actor));
  const mentioned = new Set([...kept, ...prefixed].flatMap(({ actor }) => (actor === null ? [] : [actor])));
  return {
    actors: toLocalActors(registry, mentioned),
    mentions: [...toLocalMentions(scan, kept), ...prefixed].sort((a, b) => a.start - b.start),
  };
}
