import type { Client } from "./client.ts";
import { dataOf } from "./response.ts";

/** An operation as text, with its variables. */
export interface LocalOperation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** A client that asks in process: `execute` gives the GraphQL response, `{ data, errors }`. */
export const createLocalClient = (execute: (operation: LocalOperation) => Promise<unknown>): Client => ({
  ask: async (document, variables) =>
    dataOf(await execute({ query: document.toString(), variables: { ...(variables as Record<string, unknown>) } })),
});
