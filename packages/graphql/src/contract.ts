import { isIntrospectionType, isSpecifiedScalarType, printType } from "graphql";
import { schema } from "./schema.ts";

/** The contract as text: Query first, then every type in order of name, fields in the order they are declared. */
export function printContract(): string {
  const own = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
  const query = schema.getQueryType();
  const others = own.filter((type) => type !== query).sort((a, b) => (a.name < b.name ? -1 : 1));
  const types = [query, ...others].filter((type) => type != null);
  return `${types.map((type) => openDescriptions(printType(type))).join("\n\n")}\n`;
}

/** Every description on lines of its own, as the formatter of this repository has it. */
const openDescriptions = (text: string): string => text.replace(/^( *)"""(.+)"""$/gm, '$1"""\n$1$2\n$1"""');
