import { blocks } from "./blocks.ts";
import { feedbackButton } from "./buttons.ts";
import { slackIcon } from "./cards.ts";
import { rawCells } from "./cells.ts";
import { axisConfiguration, chartSegment, charts, dataSeries } from "./charts.ts";
import {
  choiceOption,
  confirmationDialog,
  conversationFilter,
  dispatchActionConfiguration,
  inputParameter,
  optionGroup,
  overflowOption,
  slackFile,
  trigger,
  workflow,
} from "./composition.ts";
import { elements } from "./elements.ts";
import { attachment, attachmentField, message } from "./messages.ts";
import { type Fields, isFields } from "./objects.ts";
import { richTextInlines, richTextParts } from "./rich-text.ts";
import type { Rule } from "./rule.ts";
import { columnSettings } from "./tables.ts";
import { anyText } from "./text.ts";
import { views } from "./views.ts";

/** A block stands before the element of the same type: what an image block takes, an image element takes and more. */
const named = new Map<string, Rule>(
  Object.entries({
    ...richTextInlines,
    ...richTextParts,
    ...rawCells,
    ...charts,
    ...elements,
    ...blocks,
    ...views,
    plain_text: anyText(),
    mrkdwn: anyText(),
    icon: slackIcon,
  }),
);

/** What an object without a type is, by the fields that only it has; the first that fits counts. */
const unnamed: readonly [(fields: Fields) => boolean, Rule][] = [
  [(fields) => "trigger_actions_on" in fields, dispatchActionConfiguration],
  [
    (fields) => ["include", "exclude_bot_users", "exclude_external_shared_channels"].some((name) => name in fields),
    conversationFilter,
  ],
  [(fields) => "trigger" in fields, workflow],
  [(fields) => "customizable_input_parameters" in fields, trigger],
  [(fields) => "label" in fields && "options" in fields, optionGroup],
  [(fields) => "categories" in fields, axisConfiguration],
  [(fields) => "name" in fields && "data" in fields, dataSeries],
  [(fields) => "name" in fields && "value" in fields, inputParameter],
  [(fields) => "label" in fields && "value" in fields, chartSegment],
  [(fields) => "title" in fields && "value" in fields, attachmentField],
  [(fields) => "align" in fields || "is_wrapped" in fields, columnSettings],
  [(fields) => isFields(fields.text) && ["confirm", "deny", "title", "style"].some((name) => name in fields), confirmationDialog],
  [(fields) => isFields(fields.text) && "accessibility_label" in fields, feedbackButton],
  [(fields) => isFields(fields.text) && "url" in fields, overflowOption],
  [(fields) => isFields(fields.text), choiceOption],
  [(fields) => "channel" in fields || "response_type" in fields || "attachments" in fields, message],
  [(fields) => "color" in fields || "fallback" in fields || "pretext" in fields, attachment],
  [(fields) => "blocks" in fields || "text" in fields, message],
  [(fields) => "id" in fields || "url" in fields, slackFile],
];

/** Gives the rule for a payload that stands by itself: a surface, or any single part of Block Kit; `null` for anything else. */
export function ruleFor(payload: Fields): Rule | null {
  if (payload.type !== undefined) return typeof payload.type === "string" ? (named.get(payload.type) ?? null) : null;
  return unnamed.find(([fits]) => fits(payload))?.[1] ?? null;
}
