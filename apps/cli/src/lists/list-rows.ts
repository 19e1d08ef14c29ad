import type { Client } from "@stance/client";
import { z } from "zod";
import { operation } from "../operation.ts";

/** A list of the API: how it is asked for, what a row is, and how a person reads one. */
export interface ListKind<Row> {
  /** The field of `Query`; also the name of the command. */
  readonly field: string;
  /** The type of its `filter`. */
  readonly filterType: string;
  /** The fields of one row. */
  readonly selection: string;
  readonly row: z.ZodType<Row>;
  readonly toLines: (row: Row) => readonly string[];
}

/** The API gives no more rows at once. */
const MAX_PAGE = 100;

const pageOf = <Row>(row: z.ZodType<Row>) =>
  z.object({ nodes: z.array(row), pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }) });

/** The operation that asks for one page of a list. */
const listOperation = ({ field, filterType, selection }: Pick<ListKind<unknown>, "field" | "filterType" | "selection">): string =>
  `query List($filter: ${filterType}, $first: Int, $after: String) { ${field}(filter: $filter, first: $first, after: $after) { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`;

/** The first `limit` rows of a list, in its order, page by page. */
export async function* listRows<Row>(client: Client, kind: ListKind<Row>, filter: object, limit: number): AsyncIterable<Row> {
  const document = operation<unknown, object>(listOperation(kind));
  const response = z.object({ [kind.field]: pageOf(kind.row) });
  let after: string | null = null;
  for (let left = limit; left > 0; ) {
    const first = Math.min(left, MAX_PAGE);
    const page: z.infer<ReturnType<typeof pageOf<Row>>> | undefined = response.parse(
      await client.ask(document, { filter, first, after }),
    )[kind.field];
    if (page === undefined) return;
    yield* page.nodes;
    if (!page.pageInfo.hasNextPage || page.nodes.length === 0) return;
    after = page.pageInfo.endCursor;
    left -= page.nodes.length;
  }
}
