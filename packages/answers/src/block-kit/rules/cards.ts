import { CARD_LIMITS, CONTAINER_LIMITS } from "../limits.ts";
import { actions, context, divider, file, header, input, section, video } from "./basic-blocks.ts";
import { button } from "./buttons.ts";
import { blockOf, typed } from "./element.ts";
import { imageBlock, imageElement } from "./images.ts";
import { atMostOneOf, byType, type FieldsRule, someOf } from "./objects.ts";
import { richText } from "./rich-text.ts";
import { fieldPath } from "./rule.ts";
import { table } from "./tables.ts";
import { anyText, plainText } from "./text.ts";
import { uniqueIn } from "./unique.ts";
import { boolean, list, oneOf, string } from "./values.ts";

/** One of Slack's own icons, by name. */
export const slackIcon = typed("icon", { required: { name: string({ min: 1 }) } });

export const card = blockOf(
  "card",
  {
    optional: {
      hero_image: imageElement,
      icon: imageElement,
      slack_icon: slackIcon,
      title: anyText(CARD_LIMITS.title),
      subtitle: anyText(CARD_LIMITS.subtitle),
      body: anyText(CARD_LIMITS.body),
      subtext: anyText(CARD_LIMITS.subtext),
      actions: list(button, { min: 1, max: CARD_LIMITS.actions }),
    },
    open: true,
  },
  someOf("hero_image", "title", "actions", "body"),
  atMostOneOf("icon", "slack_icon"),
  uniqueIn("actions", "action_id"),
);

export const carousel = blockOf("carousel", {
  required: { elements: list(byType("a card", { card }), { min: 1, max: CARD_LIMITS.carousel }) },
  open: true,
});

const collapsedOnlyIfCollapsible: FieldsRule = (fields, path, faults) => {
  if (fields.default_collapsed === true && fields.is_collapsible !== true)
    faults.push({ path: fieldPath(path, "default_collapsed"), message: "needs is_collapsible to be true" });
};

export const container = blockOf(
  "container",
  {
    required: {
      child_blocks: list(
        byType("a block of a container", {
          actions,
          context,
          divider,
          file,
          header,
          image: imageBlock,
          input,
          rich_text: richText,
          section,
          table,
          video,
        }),
        { min: 1, max: CONTAINER_LIMITS.childBlocks },
      ),
    },
    optional: {
      title: plainText(CONTAINER_LIMITS.title),
      rich_text_title: richText,
      subtitle: anyText(CONTAINER_LIMITS.subtitle),
      width: oneOf(["narrow", "standard", "wide", "full"]),
      icon: imageElement,
      is_collapsible: boolean,
      default_collapsed: boolean,
      has_header_divider: boolean,
    },
    open: true,
  },
  someOf("title", "rich_text_title"),
  collapsedOnlyIfCollapsible,
);
