import type { ReadLoose } from "./read-loose.ts";

/** Statements of several stories that share a phrase. */
export interface PhraseGroup {
  readonly key: string;
  readonly statements: readonly ReadLoose[];
}

/** How many statements and stories a group has at least. */
export interface Least {
  readonly statements: number;
  readonly stories: number;
}

/** By the number of its words: a single word tells little, a fourth hardly more than three. */
const WORD_WEIGHTS = [0, 0.6, 1.6, 2, 2.1];
/** So many of the most frequent are looked at closely. */
const SHORTLIST = 300;

/**
 * Groups statements by the phrases they share, the most telling first, each statement in one group. A phrase counts by its
 * words (C-value), the statements it has for itself and how few stories it stands in (TF-IDF), by how many of the statements
 * take a side, and as far as its stories have other uncommon words in common. Ties are broken by the phrase itself.
 */
export function groupByPhrase(statements: readonly ReadLoose[], least: Least, most: number): PhraseGroup[] {
  const holders = holdersOfPhrases(statements);
  const storiesOfStem = storiesByStem(statements);
  const storyCount = storiesOf(statements).size;
  const cohesions = new Map<string, { readonly size: number; readonly cohesion: number }>();
  const taken = new Set<ReadLoose>();
  const groups: PhraseGroup[] = [];
  let left = [...holders]
    .map(([key, held]) => ({ key, statements: held, base: baseScore(key, held) }))
    .filter(({ base }) => base > 0)
    .sort((a, b) => b.base - a.base || (a.key < b.key ? -1 : 1))
    .slice(0, SHORTLIST);
  while (groups.length < most) {
    const scored = left
      .map(({ key, statements: held }) => {
        const free = held.filter((statement) => !taken.has(statement));
        const base = baseScore(key, free);
        return { key, statements: free, base: base === 0 ? 0 : base * cohesionOf(key, free) };
      })
      .filter(({ base }) => base > 0)
      .sort((a, b) => b.base - a.base || (a.key < b.key ? -1 : 1));
    const [best, ...rest] = scored;
    if (best === undefined) break;
    for (const statement of best.statements) taken.add(statement);
    groups.push({ key: best.key, statements: best.statements });
    left = rest;
  }
  return groups;

  function baseScore(key: string, held: readonly ReadLoose[]): number {
    const stories = storiesOf(held).size;
    if (held.length < least.statements || stories < least.stories) return 0;
    const sides = held.filter(({ takesSide }) => takesSide).length / held.length;
    const weight = WORD_WEIGHTS[key.split(" ").length] ?? 1;
    return weight * held.length * Math.log2(1 + storyCount / stories) * (0.5 + sides);
  }

  function cohesionOf(key: string, held: readonly ReadLoose[]): number {
    const known = cohesions.get(key);
    if (known?.size === held.length) return known.cohesion;
    const cohesion = cohesionBeside(key, held, storiesOfStem, Math.max(2, storyCount * UNCOMMON));
    cohesions.set(key, { size: held.length, cohesion });
    return cohesion;
  }
}

function holdersOfPhrases(statements: readonly ReadLoose[]): Map<string, ReadLoose[]> {
  const holders = new Map<string, ReadLoose[]>();
  for (const statement of statements) {
    for (const key of new Set(statement.phrases.map((phrase) => phrase.key))) {
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [statement]);
      else known.push(statement);
    }
  }
  return holders;
}

export const storiesOf = (statements: readonly ReadLoose[]): Set<string> => new Set(statements.flatMap(({ stories }) => stories));

function storiesByStem(statements: readonly ReadLoose[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { stems, stories } of statements) {
    for (const stem of stems) {
      const known = found.get(stem) ?? new Set();
      for (const story of stories) known.add(story);
      found.set(stem, known);
    }
  }
  return found;
}

/** A stem in no more than this share of the stories is uncommon. */
const UNCOMMON = 0.1;
/** A single word names one thing where this share of its statements have two words besides in common with other stories. */
const JOINED = 0.5;
/** What several words count that have nothing else in common: they are less likely to mean different things than one. */
const UNJOINED = 0.4;

/**
 * How far statements speak of one thing, 0–1: by the share that has uncommon words in common with another story of the group,
 * the phrase aside: one such word where the phrase has several, else two. 0 for a single word where that is too little.
 */
function cohesionBeside(
  key: string,
  statements: readonly ReadLoose[],
  storiesOfStem: ReadonlyMap<string, ReadonlySet<string>>,
  limit: number,
): number {
  const own = new Set(key.split(" "));
  const within = storiesByStem(statements);
  const isTelling = (stem: string): boolean =>
    !own.has(stem) && (within.get(stem)?.size ?? 0) > 1 && (storiesOfStem.get(stem)?.size ?? 0) <= limit;
  const isSingle = own.size === 1;
  const needed = isSingle ? 2 : 1;
  const joined = statements.filter(({ stems }) => [...stems].filter(isTelling).length >= needed).length;
  const share = joined / statements.length;
  if (!isSingle) return UNJOINED + (1 - UNJOINED) * share;
  return share < JOINED ? 0 : share;
}
