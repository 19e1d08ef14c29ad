import { basename } from "node:path";
import { isWithin, overlaps } from "@stance/schema";
import type { MentionPair } from "./mentions.ts";
import type { Read } from "./read-five.ts";

/** Found actors stand for the expected actor with which they share most mentions, never for one of the same name. */
export function actorsByMention(read: readonly Read[]): Map<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const { expected, found } of read) {
    for (const mention of found.mentions) {
      if (mention.actor === null) continue;
      for (const core of expected.mentions) {
        if (!overlaps(mention, core) || !isWithin(mention, core.full)) continue;
        const tally = votes.get(mention.actor) ?? new Map<string, number>();
        votes.set(mention.actor, tally.set(core.actor, (tally.get(core.actor) ?? 0) + 1));
      }
    }
  }
  return new Map([...votes].map(([slug, tally]) => [slug, [...tally].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ""]));
}

export interface Linking {
  /** Bagga and Baldwin's B-cubed F1 over the mentions of all articles together. */
  readonly bCubed: number;
  /** Share of the people named in every article who are one actor in all of them. */
  readonly oneActor: number;
}

/** How well mentions are joined over articles. */
export function scoreLinking(articles: readonly { readonly read: Read; readonly pairs: readonly MentionPair[] }[]): Linking {
  const items = articles.flatMap(({ read, pairs }) =>
    pairs
      .filter(({ core }) => !core.optional && core.form !== "collective")
      .map(({ core, actor }, place) => ({
        article: basename(read.expected.file),
        isName: core.form === "name",
        wanted: core.actor,
        given: actor ?? `${basename(read.expected.file)} ${place}`,
      })),
  );
  const named = Map.groupBy(
    items.filter(({ isName }) => isName),
    ({ wanted }) => wanted,
  );
  const everywhere = [...named.values()].filter((group) => new Set(group.map(({ article }) => article)).size === articles.length);
  const asOne = everywhere.filter((group) => new Set(group.map(({ given }) => given)).size === 1);
  return { bCubed: bCubed(items), oneActor: everywhere.length === 0 ? 0 : asOne.length / everywhere.length };
}

function bCubed(items: readonly { readonly wanted: string; readonly given: string }[]): number {
  const size = (key: (item: { wanted: string; given: string }) => string): Map<string, number> =>
    new Map([...Map.groupBy(items, key)].map(([group, members]) => [group, members.length]));
  const both = ({ wanted, given }: { wanted: string; given: string }): string => `${wanted}\n${given}`;
  const [wanted, given, shared] = [size((item) => item.wanted), size((item) => item.given), size(both)];
  const mean = (sizes: Map<string, number>, key: "wanted" | "given"): number =>
    items.reduce((sum, item) => sum + (shared.get(both(item)) ?? 0) / (sizes.get(item[key]) ?? 1), 0) / (items.length || 1);
  const [precision, recall] = [mean(given, "given"), mean(wanted, "wanted")];
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
