import {
  ALERT_LIMITS,
  ELEMENT_LIMITS,
  HEADER_LIMITS,
  INPUT_BLOCK_LIMITS,
  MARKDOWN_LIMITS,
  SECTION_LIMITS,
  VIDEO_LIMITS,
} from "../limits.ts";
import { blockOf } from "./element.ts";
import { actionsElement, contextActionsElement, inputElement, sectionAccessory } from "./elements.ts";
import { imageElement } from "./images.ts";
import { byType, someOf } from "./objects.ts";
import { every } from "./rule.ts";
import { anyText, plainText } from "./text.ts";
import { uniqueIn } from "./unique.ts";
import { boolean, list, matching, oneOf, string } from "./values.ts";

export const section = blockOf(
  "section",
  {
    optional: {
      text: anyText(SECTION_LIMITS.text),
      fields: list(anyText(SECTION_LIMITS.field), { min: 1, max: SECTION_LIMITS.fields }),
      accessory: sectionAccessory,
      expand: boolean,
    },
  },
  someOf("text", "fields"),
);

export const header = blockOf("header", { required: { text: plainText(HEADER_LIMITS.text) } });

export const divider = blockOf("divider", {});

export const context = blockOf("context", {
  required: {
    elements: list(byType("an element of a context block", { image: imageElement, plain_text: anyText(), mrkdwn: anyText() }), {
      min: 1,
      max: ELEMENT_LIMITS.context,
    }),
  },
});

export const actions = blockOf(
  "actions",
  { required: { elements: list(actionsElement, { min: 1, max: ELEMENT_LIMITS.actions }) } },
  uniqueIn("elements", "action_id"),
);

export const contextActions = blockOf(
  "context_actions",
  { required: { elements: list(contextActionsElement, { min: 1, max: ELEMENT_LIMITS.contextActions }) } },
  uniqueIn("elements", "action_id"),
);

export const input = blockOf("input", {
  required: { label: plainText(INPUT_BLOCK_LIMITS.label), element: inputElement },
  optional: { hint: plainText(INPUT_BLOCK_LIMITS.hint), optional: boolean, dispatch_action: boolean },
});

export const file = blockOf("file", { required: { external_id: string({ min: 1 }), source: oneOf(["remote"]) } });

export const markdown = blockOf("markdown", { required: { text: string({ min: 1, max: MARKDOWN_LIMITS.text }) } });

export const alert = blockOf("alert", {
  required: { text: anyText(ALERT_LIMITS.text) },
  optional: { level: oneOf(["default", "info", "warning", "error", "success"]) },
});

const url = string({ min: 1, max: VIDEO_LIMITS.url });
const secureUrl = every(url, matching(/^https:\/\//, "an https address"));

export const video = blockOf("video", {
  required: {
    alt_text: string({ min: 1, max: VIDEO_LIMITS.altText }),
    title: plainText(VIDEO_LIMITS.title),
    thumbnail_url: url,
    video_url: secureUrl,
  },
  optional: {
    title_url: secureUrl,
    description: plainText(VIDEO_LIMITS.description),
    author_name: string({ max: VIDEO_LIMITS.authorName }),
    provider_name: string({ max: VIDEO_LIMITS.providerName }),
    provider_icon_url: url,
  },
});
