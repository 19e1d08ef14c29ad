import { isIntrospectionType, isSpecifiedScalarType, printType } from "graphql";
import { schema } from "./schema.ts";

/** The contract as text: Query first, then every type in order of name, fields in the order they are declared. */
export function printContract(): string {
  const own = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
  const query = schema.getQueryType();
  const others = own.filter((type) => type !== query).sort((a, b) => (a.name < b.name ? -1 : 1));
  return `${[query, ...others]
    .filter((type) => type != null)
    .map(printType)
    .join("\n\n")}\n`;
}
