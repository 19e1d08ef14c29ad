import type { Page, PageInput } from "@stance/store";

/** A page as the schema's connections show it; `totalCount` counts when it is called. */
export interface Connection<Row> {
  readonly edges: { cursor: string; node: Row }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: () => Promise<number>;
}

/** The store's page as a connection. */
export function toConnection<Row>(
  { edges, hasNextPage, hasPreviousPage }: Page<Row>,
  totalCount: () => Promise<number>,
): Connection<Row> {
  const startCursor = edges[0]?.cursor ?? null;
  const endCursor = edges.at(-1)?.cursor ?? null;
  return { edges: [...edges], pageInfo: { hasNextPage, hasPreviousPage, startCursor, endCursor }, totalCount };
}

/** Only what says which part of a list is wanted, out of all arguments of a field. */
export const pageOf = ({ first, after, last, before }: PageInput): PageInput => ({ first, after, last, before });
