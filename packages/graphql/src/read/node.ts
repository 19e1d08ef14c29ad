import { ActorId, ArticleId, KnownError, OutletId, PositionId, ShiftId, StatementId, TopicId } from "@stance/schema";
import {
  type ArticleRow,
  getActors,
  getArticles,
  getOutlets,
  getPositions,
  getShifts,
  getStatements,
  getTopics,
  MAXIMUM_PAGE_SIZE,
  type Store,
} from "@stance/store";
import type { StanceContext } from "../context.ts";

export interface NodeRow {
  readonly id: string;
}

interface NodeKind {
  readonly type: string;
  readonly holds: (id: string) => boolean;
  /** Same order as `ids`, which must all be of this kind; null for an id that has no row. */
  readonly get: (store: Store, ids: readonly string[]) => Promise<(NodeRow | null)[]>;
}

function nodeKind<Id extends string>(
  type: string,
  idType: { readonly safeParse: (id: unknown) => { readonly success: boolean } },
  get: (store: Store, ids: readonly Id[]) => Promise<(NodeRow | null)[]>,
): NodeKind {
  const holds = (id: string): boolean => idType.safeParse(id).success;
  // `holds` has told that they are ids of this kind.
  return { type, holds, get: (store, ids) => get(store, ids as readonly Id[]) };
}

const NODE_KINDS: readonly NodeKind[] = [
  nodeKind("Actor", ActorId, getActors),
  nodeKind("Topic", TopicId, getTopics),
  nodeKind("Article", ArticleId, getArticles),
  nodeKind("Outlet", OutletId, getOutlets),
  nodeKind("Statement", StatementId, getStatements),
  nodeKind("Position", PositionId, getPositions),
  nodeKind("Shift", ShiftId, getShifts),
];

/** The name of the type whose ids look like this one; undefined for what is no node's id. */
export const typeNameOf = (id: string): string | undefined => NODE_KINDS.find(({ holds }) => holds(id))?.type;

/** Same order as `ids`: the row, null where there is none, an ID_INVALID error for what is no id. One statement a kind. */
export async function getNodes(store: Store, ids: readonly string[]): Promise<(NodeRow | null | KnownError)[]> {
  const found = await Promise.all(
    NODE_KINDS.map(async ({ holds, get }) => {
      const own = ids.filter(holds);
      return own.length === 0 ? [] : (await get(store, own)).map((row, index) => [own[index], row] as const);
    }),
  );
  const rows = new Map(found.flat());
  return ids.map((id) => rows.get(id) ?? (rows.has(id) ? null : invalid(id)));
}

const invalid = (id: string): KnownError =>
  new KnownError("ID_INVALID", `“${id}” is no id of a node: give one as a field \`id\` gave it.`);

/** Same order as `ids`; null for an id that has no node, a failure of its own for what is no id. */
export function findNodes({ load }: StanceContext, ids: readonly string[]): Promise<NodeRow | null>[] {
  if (ids.length > MAXIMUM_PAGE_SIZE)
    throw new KnownError("PAGE_SIZE", `Ask for at most ${MAXIMUM_PAGE_SIZE} nodes at once, not ${ids.length}.`);
  return ids.map((id) => load.node.load(id));
}

/** The article with this id; null when there is none. Fails with ID_INVALID for what is no id of an article. */
export async function findArticle(store: Store, id: string): Promise<ArticleRow | null> {
  const parsed = ArticleId.safeParse(id);
  if (!parsed.success) throw new KnownError("ID_INVALID", `“${id}” is no id of an article: it begins with art_.`);
  const [article] = await getArticles(store, [parsed.data]);
  return article ?? null;
}
