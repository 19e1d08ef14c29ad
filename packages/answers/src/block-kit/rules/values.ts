import { itemPath, type Rule } from "./rule.ts";

type Bounds = { min?: number; max?: number };

/** Gives the length that Slack counts: code points, so that an emoji outside the basic plane is one. */
export const slackLength = (text: string) => [...text].length;

/** A string of `min` to `max` code points. */
export const string =
  ({ min = 0, max = Number.POSITIVE_INFINITY }: Bounds = {}): Rule =>
  (value, path, faults) => {
    if (typeof value !== "string") {
      faults.push({ path, message: "must be a string" });
      return;
    }
    const length = slackLength(value);
    if (length < min) faults.push({ path, message: `must have at least ${min} character${min === 1 ? "" : "s"}` });
    if (length > max) faults.push({ path, message: `must have at most ${max} characters, has ${length}` });
  };

/** A string that `pattern` matches; `form` names the form in words. */
export const matching =
  (pattern: RegExp, form: string): Rule =>
  (value, path, faults) => {
    if (typeof value !== "string" || !pattern.test(value)) faults.push({ path, message: `must be ${form}` });
  };

export const boolean: Rule = (value, path, faults) => {
  if (typeof value !== "boolean") faults.push({ path, message: "must be true or false" });
};

/** A finite number from `min` to `max`. */
export const number =
  ({ min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: Bounds = {}): Rule =>
  (value, path, faults) => {
    if (typeof value !== "number" || !Number.isFinite(value)) faults.push({ path, message: "must be a number" });
    else if (value < min) faults.push({ path, message: `must be at least ${min}` });
    else if (value > max) faults.push({ path, message: `must be at most ${max}` });
  };

/** A whole number from `min` to `max`. */
export const integer =
  (bounds: Bounds = {}): Rule =>
  (value, path, faults) => {
    if (typeof value === "number" && Number.isFinite(value) && !Number.isInteger(value))
      faults.push({ path, message: "must be a whole number" });
    else number(bounds)(value, path, faults);
  };

/** One of the given values. */
export const oneOf =
  (values: readonly unknown[]): Rule =>
  (value, path, faults) => {
    if (!values.includes(value))
      faults.push({ path, message: `must be ${values.map((each) => JSON.stringify(each)).join(" or ")}` });
  };

/** A list of `min` to `max` items, each held to `rule`. */
export const list =
  (rule: Rule, { min = 0, max = Number.POSITIVE_INFINITY }: Bounds = {}): Rule =>
  (value, path, faults) => {
    if (!Array.isArray(value)) {
      faults.push({ path, message: "must be a list" });
      return;
    }
    if (value.length < min) faults.push({ path, message: `must have at least ${min} item${min === 1 ? "" : "s"}` });
    if (value.length > max) faults.push({ path, message: `must have at most ${max} items, has ${value.length}` });
    for (const [index, item] of value.entries()) rule(item, itemPath(path, index), faults);
  };
