import { CONFIRM_LIMITS, IMAGE_LIMITS, OPTION_GROUP_LIMITS, OPTION_LIMITS } from "../limits.ts";
import { exactlyOneOf, object, someOf } from "./objects.ts";
import type { Rule } from "./rule.ts";
import { anyText, plainText } from "./text.ts";
import { boolean, list, oneOf, string } from "./values.ts";

/** The two colours a button may have. */
export const colorScheme = oneOf(["primary", "danger"]);

export const confirmationDialog = object({
  required: { text: anyText(CONFIRM_LIMITS.text) },
  optional: {
    title: plainText(CONFIRM_LIMITS.title),
    confirm: plainText(CONFIRM_LIMITS.confirm),
    deny: plainText(CONFIRM_LIMITS.deny),
    style: colorScheme,
  },
});

const value = string({ max: OPTION_LIMITS.value });

/** An option of a select menu: its words are plain text. */
export const selectOption = object({
  required: { text: plainText(OPTION_LIMITS.text), value },
  optional: { description: plainText(OPTION_LIMITS.description) },
});

/** An option of checkboxes or radio buttons: its words may be formatted. */
export const choiceOption = object({
  required: { text: anyText(OPTION_LIMITS.text), value },
  optional: { description: anyText(OPTION_LIMITS.description) },
});

/** An option of an overflow menu: it alone may carry a `url`. */
export const overflowOption = object({
  required: { text: plainText(OPTION_LIMITS.text) },
  optional: { value, description: plainText(OPTION_LIMITS.description), url: string({ max: OPTION_LIMITS.url }) },
});

export const optionGroup = object({
  required: {
    label: plainText(OPTION_GROUP_LIMITS.label),
    options: list(selectOption, { min: 1, max: OPTION_GROUP_LIMITS.options }),
  },
});

export const dispatchActionConfiguration = object({
  optional: { trigger_actions_on: list(oneOf(["on_enter_pressed", "on_character_entered"]), { min: 1 }) },
});

export const conversationFilter = object(
  {
    optional: {
      include: list(oneOf(["im", "mpim", "private", "public"]), { min: 1 }),
      exclude_external_shared_channels: boolean,
      exclude_bot_users: boolean,
    },
  },
  someOf("include", "exclude_external_shared_channels", "exclude_bot_users"),
);

export const slackFile: Rule = object(
  { optional: { id: string({ min: 1 }), url: string({ min: 1, max: IMAGE_LIMITS.url }) } },
  exactlyOneOf("id", "url"),
);

export const inputParameter = object({ required: { name: string({ min: 1 }), value: string() } });

export const trigger = object({
  required: { url: string({ min: 1 }) },
  optional: { customizable_input_parameters: list(inputParameter) },
});

export const workflow = object({ required: { trigger } });
