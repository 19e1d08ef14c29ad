import type { TypedDocumentString } from "./generated/graphql.ts";

/** Asks the API. Fails with `KnownError` API_UNREACHABLE where nothing answers, with `RefusedError` where an error does. */
export interface Client {
  ask<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables): Promise<Data>;
}
