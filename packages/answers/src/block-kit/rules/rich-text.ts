import { RICH_TEXT_LIMITS } from "../limits.ts";
import { blockOf, typed } from "./element.ts";
import { byType, object } from "./objects.ts";
import type { Rule } from "./rule.ts";
import { boolean, integer, list, matching, number, oneOf, string } from "./values.ts";

const id = string({ min: 1 });
const style = object({
  optional: {
    bold: boolean,
    italic: boolean,
    strike: boolean,
    code: boolean,
    underline: boolean,
    highlight: boolean,
    client_highlight: boolean,
    unlink: boolean,
  },
});

const inlineOf = (type: string, required: Record<string, Rule>, optional: Record<string, Rule> = {}) =>
  typed(type, { required, optional: { style, ...optional } });

const text = inlineOf("text", { text: string({ min: 1 }) });
const link = inlineOf("link", { url: string({ min: 1 }) }, { text: string(), unsafe: boolean });

/** What stands in a line of rich text, by type. */
export const richTextInlines: Readonly<Record<string, Rule>> = {
  text,
  link,
  broadcast: inlineOf("broadcast", { range: oneOf(["here", "channel", "everyone"]) }),
  channel: inlineOf("channel", { channel_id: id }),
  color: inlineOf("color", { value: matching(/^#[0-9a-fA-F]{6}$/, "a colour as #rrggbb") }),
  date: inlineOf("date", { timestamp: number(), format: string({ min: 1 }) }, { url: id, fallback: string() }),
  emoji: inlineOf("emoji", { name: id }, { unicode: string(), url: string(), skin_tone: integer({ min: 1, max: 6 }) }),
  team: inlineOf("team", { team_id: id }),
  user: inlineOf("user", { user_id: id }),
  usergroup: inlineOf("usergroup", { usergroup_id: id }),
};

const inlines = list(byType("a rich text element", richTextInlines));
const border = { border: integer({ min: 0 }) };
const section = typed("rich_text_section", { required: { elements: inlines } });

/** What stands directly in a rich text block, by type. */
export const richTextParts: Readonly<Record<string, Rule>> = {
  rich_text_section: section,
  rich_text_list: typed("rich_text_list", {
    required: { style: oneOf(["bullet", "ordered"]), elements: list(byType("a list item", { rich_text_section: section })) },
    optional: { ...border, indent: integer({ min: 0, max: RICH_TEXT_LIMITS.indent }), offset: integer({ min: 0 }) },
  }),
  rich_text_quote: typed("rich_text_quote", { required: { elements: inlines }, optional: border }),
  rich_text_preformatted: typed("rich_text_preformatted", {
    required: { elements: list(byType("preformatted text or a link", { text, link })) },
    optional: { ...border, language: string() },
  }),
};

export const richText = blockOf("rich_text", { required: { elements: list(byType("a part of rich text", richTextParts)) } });
