import { actionable, confirmable, focusable, placeholdable, typed } from "./element.ts";
import type { Rule } from "./rule.ts";
import { integer, matching, string } from "./values.ts";

const pickable = { ...actionable, ...confirmable, ...focusable };

const calendarDay: Rule = (value, path, faults) => {
  const day = typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value)
    faults.push({ path, message: "must be a calendar day as YYYY-MM-DD" });
};

export const datepicker = typed("datepicker", { optional: { ...pickable, ...placeholdable, initial_date: calendarDay } });

export const timepicker = typed("timepicker", {
  optional: {
    ...pickable,
    ...placeholdable,
    initial_time: matching(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "a time as HH:mm"),
    timezone: string({ min: 1 }),
  },
});

/** The documentation asks for ten digits. */
export const datetimepicker = typed("datetimepicker", {
  optional: { ...pickable, initial_date_time: integer({ min: 1_000_000_000, max: 9_999_999_999 }) },
});
