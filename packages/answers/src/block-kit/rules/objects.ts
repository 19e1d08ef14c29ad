import { type BlockKitFault, fieldPath, type Rule } from "./rule.ts";

export type Fields = Readonly<Record<string, unknown>>;
/** A rule over several fields of one object. */
export type FieldsRule = (fields: Fields, path: string, faults: BlockKitFault[]) => void;
export type Shape = {
  required?: Readonly<Record<string, Rule>>;
  optional?: Readonly<Record<string, Rule>>;
  /** Fields besides the named ones are let through: for objects whose documentation still grows. */
  open?: boolean;
};

/** Tells whether a value is a JSON object. */
export const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);

/** An object with the fields of `shape`, for which `rules` hold too. */
export const object = (shape: Shape, ...rules: readonly FieldsRule[]): Rule => {
  const { required = {}, optional = {}, open = false } = shape;
  const known = new Map([...Object.entries(required), ...Object.entries(optional)]);
  return (value, path, faults) => {
    if (!isFields(value)) {
      faults.push({ path, message: "must be an object" });
      return;
    }
    for (const field of Object.keys(required))
      if (value[field] === undefined) faults.push({ path: fieldPath(path, field), message: "is required" });
    for (const [field, content] of Object.entries(value)) {
      const rule = known.get(field);
      if (content === undefined) continue;
      if (rule) rule(content, fieldPath(path, field), faults);
      else if (!open) faults.push({ path: fieldPath(path, field), message: "is no field that Slack knows here" });
    }
    for (const rule of rules) rule(value, path, faults);
  };
};

/** An object held to the rule that its `type` names; any other type is refused as no `kind`. */
export const byType = (kind: string, rules: Readonly<Record<string, Rule>>): Rule => {
  const known = new Map(Object.entries(rules));
  return (value, path, faults) => {
    if (!isFields(value)) {
      faults.push({ path, message: `must be ${kind}` });
      return;
    }
    const rule = typeof value.type === "string" ? known.get(value.type) : undefined;
    if (rule) rule(value, path, faults);
    else faults.push({ path: fieldPath(path, "type"), message: `must be the type of ${kind}: ${[...known.keys()].join(", ")}` });
  };
};

const present = (fields: Fields, names: readonly string[]) => names.filter((name) => fields[name] !== undefined);

/** Holds when one of the named fields is there and no other of them. */
export const exactlyOneOf =
  (...names: readonly string[]): FieldsRule =>
  (fields, path, faults) => {
    if (present(fields, names).length !== 1) faults.push({ path, message: `must have exactly one of ${names.join(", ")}` });
  };

/** Holds when no two of the named fields are there. */
export const atMostOneOf =
  (...names: readonly string[]): FieldsRule =>
  (fields, path, faults) => {
    if (present(fields, names).length > 1) faults.push({ path, message: `must not have more than one of ${names.join(", ")}` });
  };

/** Holds when at least one of the named fields is there. */
export const someOf =
  (...names: readonly string[]): FieldsRule =>
  (fields, path, faults) => {
    if (present(fields, names).length === 0) faults.push({ path, message: `must have at least one of ${names.join(", ")}` });
  };
