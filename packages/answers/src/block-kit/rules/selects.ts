import { SELECT_LIMITS } from "../limits.ts";
import { conversationFilter, optionGroup, selectOption } from "./composition.ts";
import { actionable, confirmable, focusable, placeholdable, typed } from "./element.ts";
import { initialAmongOptions } from "./initial.ts";
import { exactlyOneOf } from "./objects.ts";
import type { Rule } from "./rule.ts";
import { boolean, integer, list, string } from "./values.ts";

const one = { ...actionable, ...confirmable, ...focusable, ...placeholdable };
const many = { ...one, max_selected_items: integer({ min: 1 }) };
const id = string({ min: 1 });
const offered = {
  options: list(selectOption, { min: 1, max: SELECT_LIMITS.options }),
  option_groups: list(optionGroup, { min: 1, max: SELECT_LIMITS.optionGroups }),
};
const conversations = { default_to_current_conversation: boolean, filter: conversationFilter };
const typing = { min_query_length: integer({ min: 0 }) };

/** Every select menu that lets one thing be chosen, by type. */
export const selects: Readonly<Record<string, Rule>> = {
  static_select: typed(
    "static_select",
    { optional: { ...one, ...offered, initial_option: selectOption } },
    exactlyOneOf("options", "option_groups"),
    initialAmongOptions,
  ),
  external_select: typed("external_select", { optional: { ...one, ...typing, initial_option: selectOption } }),
  users_select: typed("users_select", { optional: { ...one, initial_user: id } }),
  conversations_select: typed("conversations_select", {
    optional: { ...one, ...conversations, initial_conversation: id, response_url_enabled: boolean },
  }),
  channels_select: typed("channels_select", { optional: { ...one, initial_channel: id, response_url_enabled: boolean } }),
};

/** Every select menu that lets several things be chosen, by type. */
export const multiSelects: Readonly<Record<string, Rule>> = {
  multi_static_select: typed(
    "multi_static_select",
    { optional: { ...many, ...offered, initial_options: list(selectOption, { min: 1 }) } },
    exactlyOneOf("options", "option_groups"),
    initialAmongOptions,
  ),
  multi_external_select: typed("multi_external_select", {
    optional: { ...many, ...typing, initial_options: list(selectOption, { min: 1 }) },
  }),
  multi_users_select: typed("multi_users_select", { optional: { ...many, initial_users: list(id) } }),
  multi_conversations_select: typed("multi_conversations_select", {
    optional: { ...many, ...conversations, initial_conversations: list(id) },
  }),
  multi_channels_select: typed("multi_channels_select", { optional: { ...many, initial_channels: list(id) } }),
};
