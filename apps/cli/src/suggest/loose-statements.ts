import type { TopicDefinition } from "@stance/schema";
import {
  evidenceOfStatements,
  listStatements,
  listTopics,
  MAXIMUM_PAGE_SIZE,
  positionsOfStatements,
  type Store,
} from "@stance/store";
import type { LooseStatement } from "@stance/text";

/** The statements looked at, and whether older ones were left out. */
export interface LooseStatements {
  readonly statements: readonly LooseStatement[];
  readonly areAll: boolean;
}

/** The newest statements without a position, at most `most`, so that memory does not grow with the store. */
export async function readLooseStatements(store: Store, most: number): Promise<LooseStatements> {
  const statements: LooseStatement[] = [];
  for (let after: string | undefined; ; ) {
    const page = await listStatements(store, { page: { first: MAXIMUM_PAGE_SIZE, after } });
    const ids = page.edges.map(({ node }) => node.id);
    const [positions, evidence] = await Promise.all([positionsOfStatements(store, ids), evidenceOfStatements(store, ids)]);
    for (const [index, { node }] of page.edges.entries()) {
      const { id, text, cue } = node;
      if ((positions[index] ?? []).length > 0) continue;
      if (statements.length === most) return { statements, areAll: false };
      statements.push({ id, text, cue, stories: [...new Set((evidence[index] ?? []).map(({ storyId }) => storyId))] });
    }
    if (!page.hasNextPage) return { statements, areAll: true };
    after = page.edges.at(-1)?.cursor;
  }
}

/** The topics of the store, as they are written in a topics file. */
export async function readStoredTopics(store: Store): Promise<TopicDefinition[]> {
  const topics = [];
  for (let after: string | undefined; ; ) {
    const page = await listTopics(store, { page: { first: MAXIMUM_PAGE_SIZE, after } });
    topics.push(...page.edges.map(({ node }) => node));
    if (!page.hasNextPage) break;
    after = page.edges.at(-1)?.cursor;
  }
  const slugs = new Map(topics.map(({ id, slug }) => [id, slug]));
  return topics.map(({ slug, name, proposition, description, keywords, broaderId }) => ({
    id: slug,
    name,
    proposition,
    description,
    keywords,
    broader: broaderId === null ? null : (slugs.get(broaderId) ?? null),
  }));
}
