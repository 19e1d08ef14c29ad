import type { TypedDocumentString } from "@stance/client";

/** An operation of this app's own. A plain string is enough: clients ask a document only for its text. */
export const operation = <Data, Variables>(text: string): TypedDocumentString<Data, Variables> =>
  text as unknown as TypedDocumentString<Data, Variables>;
