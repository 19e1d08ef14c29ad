import type { TopicRow } from "@stance/store";
import type { StanceContext } from "../context.ts";

/**
 * The one of these topics that `text` means: of those so named, else of those with it as a keyword, else of all, the
 * only one or the one broader than every other. Null where none stands out; `topics` all have the words of `text`.
 */
export async function chooseTopic(context: StanceContext, text: string, topics: readonly TopicRow[]): Promise<TopicRow | null> {
  const isText = (name: string): boolean => alike.compare(name, text) === 0;
  const named = topics.filter(({ name }) => isText(name));
  const keyed = topics.filter(({ keywords }) => keywords.some(isText));
  const fitting = [named, keyed, topics].find(({ length }) => length > 0) ?? [];
  return fitting.length === 1 ? (fitting[0] ?? null) : broadestOf(context, fitting);
}

const alike = new Intl.Collator("en", { sensitivity: "base", ignorePunctuation: true });

async function broadestOf(context: StanceContext, topics: readonly TopicRow[]): Promise<TopicRow | null> {
  const depths = await Promise.all(topics.map((topic) => depthOf(context, topic)));
  const least = Math.min(...depths);
  const [only, ...others] = topics.filter((_, place) => depths[place] === least);
  return others.length === 0 ? (only ?? null) : null;
}

/** How many topics are above this one. */
async function depthOf({ load }: StanceContext, topic: TopicRow): Promise<number> {
  let depth = 0;
  for (let above = topic.broaderId; above !== null; above = (await load.topic.load(above)).broaderId) depth += 1;
  return depth;
}
