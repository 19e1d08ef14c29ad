import SchemaBuilder from "@pothos/core";
import RelayPlugin from "@pothos/plugin-relay";
import { DEFAULT_PAGE_SIZE, MAXIMUM_PAGE_SIZE } from "@stance/store";
import type { StanceContext } from "./context.ts";

/** What the library cannot infer: the context, the scalars, and that every field is non-null unless it says otherwise. */
export interface Declared {
  Context: StanceContext;
  DefaultFieldNullability: false;
  DefaultEdgesNullability: false;
  DefaultNodeNullability: false;
  Connection: { totalCount: () => Promise<number> };
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    DateTime: { Input: string; Output: string };
    URL: { Input: string; Output: string };
  };
}

export type SchemaTypes = PothosSchemaTypes.ExtendDefaultTypes<Declared>;

/** The one builder that every type of the schema registers with. */
export const builder = new SchemaBuilder<Declared>({
  plugins: [RelayPlugin],
  defaultFieldNullability: false,
  relay: {
    cursorType: "String",
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    edgesFieldOptions: { description: "The rows of this page, each with its cursor.", nullable: false },
    nodesOnConnection: { description: "The rows of this page." },
    nodeFieldOptions: { description: "The row.", nullable: false },
    cursorFieldOptions: { description: "Where this row stands in the list: to be given as `after` or `before`." },
    pageInfoFieldOptions: { description: "Where this page stands in the list." },
    pageInfoTypeOptions: { description: "Where a page stands in its list." },
    hasNextPageFieldOptions: { description: "Whether rows follow this page." },
    hasPreviousPageFieldOptions: { description: "Whether rows precede this page." },
    startCursorFieldOptions: { description: "The cursor of the first row of this page; null when the page is empty." },
    endCursorFieldOptions: { description: "The cursor of the last row of this page; null when the page is empty." },
    firstArgOptions: {
      description: `How many rows from the beginning, or after \`after\`: 1 to ${MAXIMUM_PAGE_SIZE}; ${DEFAULT_PAGE_SIZE} when neither \`first\` nor \`last\` is given.`,
    },
    lastArgOptions: {
      description: `How many rows from the end, or before \`before\`: 1 to ${MAXIMUM_PAGE_SIZE}; not together with \`first\`.`,
    },
    afterArgOptions: { description: "Only rows after this cursor." },
    beforeArgOptions: { description: "Only rows before this cursor." },
  },
});

builder.queryType({
  description: "Where an actor stands on a topic, since when, and in whose words. Everything here reads; nothing here writes.",
});
