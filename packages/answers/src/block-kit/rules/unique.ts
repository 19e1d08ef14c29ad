import { type Fields, type FieldsRule, isFields } from "./objects.ts";
import { fieldPath, itemPath } from "./rule.ts";

/** Gives the items of a list that are objects, each with its place in the list; nothing for anything but a list. */
export const fieldsIn = (value: unknown): { item: Fields; index: number }[] =>
  Array.isArray(value) ? value.flatMap((item: unknown, index) => (isFields(item) ? [{ item, index }] : [])) : [];

/** Holds when no two items of the list in `field` have the same `key`; an item without one counts for nothing. */
export const uniqueIn =
  (field: string, key: string): FieldsRule =>
  (fields, path, faults) => {
    const seen = new Set<unknown>();
    for (const { item, index } of fieldsIn(fields[field])) {
      const id = item[key];
      if (id === undefined) continue;
      if (seen.has(id))
        faults.push({
          path: fieldPath(itemPath(fieldPath(path, field), index), key),
          message: `${JSON.stringify(id)} is there already`,
        });
      seen.add(id);
    }
  };
