import type { DraftMention } from "./draft-mention.ts";
import { matchGazetteer } from "./gazetteer.ts";
import { recentBefore } from "./recent.ts";
import { kindOf, type Registry, registerEntry, rolesOf } from "./registry.ts";
import { isSameSentence, type Scan } from "./scan.ts";
import { WORD_KINDS } from "./word-kinds.ts";

/** How many sentences back the countries are looked for. */
const REACH = 2;

/** "the country", "his country": the one that was named last, also as a mere place; "both sides": the two. `drafts` are the mentions so far. */
export function findCountryDescriptions(scan: Scan, registry: Registry, drafts: readonly DraftMention[]): DraftMention[] {
  const places = scan.pieces.flatMap(({ first, entry }) =>
    entry?.kind === "GOVERNMENT" ? [{ first, actor: registerEntry(registry, entry) }] : [],
  );
  const named = [...drafts, ...places]
    .flatMap(({ first, actor }) => (actor === null ? [] : [{ first, actor }]))
    .sort((a, b) => a.first - b.first);
  return scan.nouns.flatMap((word): DraftMention[] => {
    const { index: at, kinds } = word;
    const [isCountry, isPair] = [(kinds & WORD_KINDS.COUNTRY) !== 0, (kinds & WORD_KINDS.PAIR) !== 0];
    if (!isCountry && !isPair) return [];
    const before = scan.words[at - 1];
    if (word.isTitleCase || before === undefined || !isSameSentence(scan, at - 1, at)) return [];
    if (isCountry && scan.words[at + 1]?.tag !== "NOUN") return one(scan, registry, named, at, before.lower);
    if (isPair && /^(?:both|two)$/.test(before.lower)) return pair(scan, registry, named, at);
    return [];
  });
}

interface Named {
  readonly first: number;
  readonly actor: string;
}

function one(scan: Scan, registry: Registry, named: readonly Named[], at: number, opener: string): DraftMention[] {
  if (!/^(?:the|his|her|this|their)$/.test(opener)) return [];
  const sentence = scan.words[at]?.sentence ?? 0;
  const recent = recentBefore(scan, named, at, 1).reverse();
  const isOwn = /^(?:his|her)$/.test(opener);
  const candidates = recent.flatMap(({ actor, first }) => {
    const country = isOwn
      ? kindOf(registry, actor) === "PERSON"
        ? countryOfPerson(registry, actor)
        : null
      : kindOf(registry, actor) === "GOVERNMENT"
        ? actor
        : null;
    return country === null ? [] : [{ country, isNear: scan.words[first]?.sentence === sentence }];
  });
  const near = candidates.filter(({ isNear }) => isNear);
  const actor = (near.length > 0 ? near : candidates)[0]?.country;
  if (actor === undefined) return [];
  return [
    {
      first: at,
      end: at + 1,
      phrase: { first: at - 1, end: at + 1 },
      form: "DESCRIPTION",
      actor,
      rule: isOwn ? "country-of-holder" : "country-named-last",
    },
  ];
}

/** The country in a person's title. */
function countryOfPerson(registry: Registry, person: string): string | null {
  for (const role of rolesOf(registry, person)) {
    const words = role.split(/\s+/);
    for (const index of words.keys()) {
      const entry = matchGazetteer(words, index)?.entry;
      if (entry?.kind === "GOVERNMENT" && registry.byKey.has(`GOVERNMENT:${entry.name}`)) return `GOVERNMENT:${entry.name}`;
    }
  }
  return null;
}

/** The two countries that are spoken of: of "between A and B" where that is said, else the last two named. */
function pair(scan: Scan, registry: Registry, named: readonly Named[], at: number): DraftMention[] {
  const recent = recentBefore(scan, named, at, REACH);
  const countries = distinct(between(scan, recent).flatMap((actor) => countryOf(registry, actor)));
  const named2 =
    countries.length === 2
      ? countries
      : distinct(recent.reverse().flatMap(({ actor }) => countryOf(registry, actor))).slice(0, 2);
  if (named2.length < 2) return [];
  const opener = scan.words[at - 2]?.lower === "the" ? 2 : 1;
  return named2.map((actor) => ({
    first: at - 1,
    end: at + 1,
    phrase: { first: at - opener, end: at + 1 },
    form: "DESCRIPTION",
    actor,
    rule: "both-countries",
  }));
}

const countryOf = (registry: Registry, actor: string): string[] => {
  const kind = kindOf(registry, actor);
  if (kind === "GOVERNMENT") return [actor];
  const country = kind === "PERSON" ? countryOfPerson(registry, actor) : null;
  return country === null ? [] : [country];
};

const distinct = (actors: readonly string[]): string[] => [...new Set(actors)];

/** The actors of the last "between A and B". */
function between(scan: Scan, recent: readonly Named[]): string[] {
  const start = recent.findLastIndex(
    ({ first }) =>
      /^(?:between)$/.test(scan.words[first - 1]?.lower ?? "") ||
      (scan.words[first - 1]?.lower === "the" && scan.words[first - 2]?.lower === "between"),
  );
  return start < 0 ? [] : recent.slice(start, start + 2).map(({ actor }) => actor);
}
