import { CHOICE_LIMITS } from "../limits.ts";
import { choiceOption, overflowOption } from "./composition.ts";
import { actionable, confirmable, focusable, typed } from "./element.ts";
import { initialAmongOptions } from "./initial.ts";
import { list } from "./values.ts";

const choosable = { ...actionable, ...confirmable, ...focusable };

export const checkboxes = typed(
  "checkboxes",
  {
    required: { options: list(choiceOption, { min: 1, max: CHOICE_LIMITS.checkboxes }) },
    optional: { ...choosable, initial_options: list(choiceOption, { min: 1 }) },
  },
  initialAmongOptions,
);

export const radioButtons = typed(
  "radio_buttons",
  {
    required: { options: list(choiceOption, { min: 1, max: CHOICE_LIMITS.radioButtons }) },
    optional: { ...choosable, initial_option: choiceOption },
  },
  initialAmongOptions,
);

export const overflow = typed("overflow", {
  required: { options: list(overflowOption, { min: 1, max: CHOICE_LIMITS.overflow }) },
  optional: { ...actionable, ...confirmable },
});
