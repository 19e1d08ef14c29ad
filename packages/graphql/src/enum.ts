import { builder } from "./builder.ts";

/** Registers an enum whose values are those of `values`, in that order, each with its meaning. */
export function describeEnum<Value extends string>(
  name: string,
  description: string,
  values: readonly Value[],
  meanings: Readonly<Record<Value, string>>,
) {
  const described = values.map((value) => [value, { description: meanings[value] }] as const);
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(described) as Record<Value, { description: string }>,
  });
}
