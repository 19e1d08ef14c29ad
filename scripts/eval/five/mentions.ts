import { isWithin, overlaps } from "@stance/schema";
import { matchBestFirst } from "../figures.ts";
import { type Judged, judged } from "../judged.ts";
import type { ExpectedArticle } from "./expected.ts";
import type { Read } from "./read-five.ts";

export interface MentionPair {
  readonly core: ExpectedArticle["mentions"][number];
  /** The actor that the reader gave. */
  readonly actor: string | null;
}

const PRONOUN = /^(he|she|they|it|we|i|who|his|her|him|them|its|their)$/i;

/** Pairs annotated with found mentions; a found one overlaps the name and lies within the whole phrase. */
export function judgeMentions({ expected, found }: Read): { readonly pairs: MentionPair[]; readonly mentions: Judged } {
  const cores = [...new Map(expected.mentions.map((core) => [`${core.start}-${core.end}`, core])).values()];
  const named = found.mentions.filter((mention) => !PRONOUN.test(mention.text));
  const matches = matchBestFirst(cores.length, named.length, (i, j) => {
    const [core, mention] = [cores[i], named[j]];
    return core && mention && overlaps(core, mention) && isWithin(mention, core.full)
      ? 1 / (1 + Math.abs(core.start - mention.start))
      : 0;
  });
  const pairs = matches.flatMap(([i, j]) => {
    const core = cores[i];
    return core === undefined ? [] : [{ core, actor: named[j]?.actor ?? null }];
  });
  const [matchedCores, matchedNames] = [new Set(matches.map(([i]) => i)), new Set(matches.map(([, j]) => j))];
  const wrong = named.filter(
    (mention, j) => !matchedNames.has(j) && !cores.some((core) => core.form === "collective" && overlaps(core, mention)),
  );
  const missed = cores.filter((core, i) => !core.optional && !matchedCores.has(i));
  const key = ({ start, end }: { start: number; end: number }): string => `${start}-${end}`;
  return { pairs, mentions: judged(pairs.filter(({ core }) => !core.optional).length, wrong.map(key), missed.map(key)) };
}
