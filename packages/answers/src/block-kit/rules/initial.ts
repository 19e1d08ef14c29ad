import { type Fields, type FieldsRule, isFields } from "./objects.ts";
import { fieldPath, itemPath } from "./rule.ts";
import { fieldsIn } from "./unique.ts";

const offered = (fields: Fields) => [
  ...fieldsIn(fields.options),
  ...fieldsIn(fields.option_groups).flatMap(({ item }) => fieldsIn(item.options)),
];

const words = (option: Fields) => JSON.stringify([option.value, isFields(option.text) ? option.text.text : option.text]);

/** Holds when `initial_option` and each of `initial_options` is among the options offered. */
export const initialAmongOptions: FieldsRule = (fields, path, faults) => {
  const known = new Set(offered(fields).map(({ item }) => words(item)));
  const chosen = [
    ...(isFields(fields.initial_option) ? [{ item: fields.initial_option, path: fieldPath(path, "initial_option") }] : []),
    ...fieldsIn(fields.initial_options).map(({ item, index }) => ({
      item,
      path: itemPath(fieldPath(path, "initial_options"), index),
    })),
  ];
  for (const { item, path: place } of chosen)
    if (!known.has(words(item))) faults.push({ path: place, message: "must be one of the options" });
};
