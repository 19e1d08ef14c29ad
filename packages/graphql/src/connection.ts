import type { ObjectRef } from "@pothos/core";
import { builder, type SchemaTypes } from "./builder.ts";

/** Registers `<name>Connection` and `<name>Edge` for pages of `node`; `rows` names the rows in the descriptions. */
export function connectionOf<Row>(name: string, node: ObjectRef<SchemaTypes, Row>, rows: string) {
  const edge = builder.edgeObject({
    name: `${name}Edge`,
    description: `One of the ${rows} of a page, with its cursor.`,
    type: node,
  });
  return builder.connectionObject(
    {
      name: `${name}Connection`,
      description: `A page of ${rows}.`,
      type: node,
      fields: (t) => ({
        totalCount: t.int({
          description: `How many ${rows} there are on all pages together; counted only where it is asked for.`,
          resolve: (connection) => connection.totalCount(),
        }),
      }),
    },
    edge,
  );
}
