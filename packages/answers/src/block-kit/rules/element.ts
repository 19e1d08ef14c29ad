import { IDENTIFIER_LIMITS, SELECT_LIMITS } from "../limits.ts";
import { confirmationDialog, dispatchActionConfiguration } from "./composition.ts";
import { type FieldsRule, object, type Shape } from "./objects.ts";
import type { Rule } from "./rule.ts";
import { plainText } from "./text.ts";
import { boolean, oneOf, string } from "./values.ts";

/** What several elements have in common, to be spread into their optional fields. */
export const actionable = { action_id: string({ min: 1, max: IDENTIFIER_LIMITS.actionId }) };
export const confirmable = { confirm: confirmationDialog };
export const focusable = { focus_on_load: boolean };
export const dispatchable = { dispatch_action_config: dispatchActionConfiguration };
export const placeholdable = { placeholder: plainText(SELECT_LIMITS.placeholder) };

/** An object whose `type` is the given one. */
export const typed = (type: string, shape: Shape, ...rules: readonly FieldsRule[]): Rule =>
  object({ ...shape, required: { type: oneOf([type]), ...shape.required } }, ...rules);

/** A block of the given `type`: `typed`, with an optional `block_id`. */
export const blockOf = (type: string, shape: Shape, ...rules: readonly FieldsRule[]): Rule =>
  typed(
    type,
    { ...shape, optional: { block_id: string({ min: 1, max: IDENTIFIER_LIMITS.blockId }), ...shape.optional } },
    ...rules,
  );
