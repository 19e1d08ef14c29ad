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
import { namedThings } from "./named-things.ts";
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
  const things = namedThings(scan);
  const { persons, mentions: names, others } = findPersons(scan, registry, things);
  const { bodies, absorbed } = findAdministrations(scan, registry, names, others);
  const { organisations, mentions: organisationNames } = findOrganisations(scan, registry, others, things);
  const known = findGazetteerMentions(scan, registry);
  const groups = findGroups(scan, registry, gazetteer, alliances);
  const drafts: DraftMention[] = [];
  const covered = new Uint8Array(scan.words.length);
  const isTaken = (index: number): boolean => covered[index] === 1;
  const take = (found: readonly DraftMention[]): void => {
    for (const draft of found) {
      drafts.push(draft);
      covered.fill(1, draft.first, draft.end);
    }
  };
  take(names.filter((name) => !absorbed.has(name)));
  take([...bodies, ...organisationNames, ...known, ...groups]);
  take(findGroupsAgain(scan, groups, isTaken));
  take(findUnnamed(scan, registry, gazetteer, isTaken));
  take(findTitles(scan, registry, drafts, isTaken));
  take(findBodyDescriptions(scan, registry, alliances, drafts, isTaken));
  take(findCountryDescriptions(scan, registry, drafts));
  take(findInHeadlines(scan, registry, persons, organisations));
  take(findPronouns(scan, registry, drafts));
  return drafts;
}
