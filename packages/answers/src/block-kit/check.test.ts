import { describe, expect, it } from "vitest";
import * as given from "../../test/block-kit-payloads.ts";
import { checkBlockKit } from "./check.ts";

const { plain, mrkdwn, option, options, button, element, section, block, input, raw } = given;
const select = (over: object) => element("static_select", { options: options(2), ...over });

const ACCEPTED: [string, unknown][] = [
  ["a message of text alone", { text: "a" }],
  ["a message with blocks and no text", { blocks: [section()] }],
  ["blocks whose ids repeat in a message", given.message({ blocks: [section({ block_id: "a" }), section({ block_id: "a" })] })],
  ["the arguments of views.open", { trigger_id: "1", view: given.modal() }],
  ["a modal that asks and can be submitted", given.modal({ submit: plain(), blocks: [input()] })],
  ["a home view that asks", given.home({ blocks: [given.actions(button())] })],
  [
    "every select menu in an actions block",
    given.actions(select({}), ...["external", "users", "conversations", "channels"].map((kind) => element(`${kind}_select`))),
  ],
  [
    "pickers with initial values",
    given.actions(
      element("datepicker", { initial_date: "2024-02-29" }),
      element("timepicker", { initial_time: "23:59" }),
      element("datetimepicker", { initial_date_time: 1628633820 }),
    ),
  ],
  [
    "options in groups with one chosen",
    element("static_select", {
      option_groups: [{ label: plain(), options: options(2) }],
      initial_option: option({ value: "1" }),
    }),
  ],
  [
    "numbers in order",
    element("number_input", { is_decimal_allowed: true, min_value: "-1", initial_value: "0.5", max_value: "2" }),
  ],
  [
    "rich text of every part",
    given.richText(
      given.richTextSection(
        { type: "text", text: "a", style: { code: true } },
        { type: "broadcast", range: "here" },
        { type: "date", timestamp: 1, format: "{ago}" },
        { type: "color", value: "#ff0000" },
        { type: "team", team_id: "T1" },
      ),
      { type: "rich_text_list", style: "ordered", offset: 1, elements: [given.richTextSection({ type: "emoji", name: "wave" })] },
      { type: "rich_text_quote", elements: [{ type: "link", url: "https://example.org" }] },
      { type: "rich_text_preformatted", elements: [{ type: "text", text: "a" }], language: "ts" },
    ),
  ],
  ["a table with a column left as it is", given.table({ column_settings: [null, { align: "center" }] })],
  ["a card with an icon of Slack's", given.card({ slack_icon: { type: "icon", name: "bot" } })],
  [
    "a task of its own",
    block("task_card", {
      task_id: "1",
      title: "a",
      status: "in_progress",
      sources: [element("url", { url: "https://example.org", text: "a" })],
    }),
  ],
  ["a collapsed container", given.container({ is_collapsible: true, default_collapsed: true })],
];

const REFUSED: [string, unknown, string][] = [
  ["nothing", null, ""],
  ["words alone", "a", ""],
  ["an empty message", { text: "" }, ""],
  ["an unknown block", given.message({ blocks: [block("sectoin")] }), "blocks[0].type"],
  ["a block without a type", given.message({ blocks: [{ text: mrkdwn() }] }), "blocks[0].type"],
  ["an unknown part", { type: "nothing" }, "type"],
  ["a type that every object inherits", { type: "constructor" }, "type"],
  ["a block that is null", [null], "blocks[0]"],
  ["a section with no words", block("section"), ""],
  ["a section with text that is a string", section({ text: "a" }), "text"],
  ["a misspelt field", section({ feilds: [] }), "feilds"],
  ["a header with formatted text", block("header", { text: mrkdwn() }), "text.type"],
  ["an image from two places", given.image({ slack_file: { id: "F1" } }), ""],
  ["an image from nowhere", { type: "image", alt_text: "a" }, ""],
  ["an image without alt text", { type: "image", image_url: "https://example.org" }, "alt_text"],
  ["a Slack file by id and url", given.slackFileImage({ id: "F1", url: "https://example.org" }), "slack_file"],
  ["a button of an unknown style", button({ style: "default" }), "style"],
  ["a button without words", element("button", { action_id: "a" }), "text"],
  ["a button in a context block", block("context", { elements: [button()] }), "elements[0].type"],
  ["a text input in an actions block", given.actions(element("plain_text_input")), "elements[0].type"],
  ["a text input beside a section", section({ accessory: element("plain_text_input") }), "accessory.type"],
  ["a button in an input block", input({ element: button() }), "element.type"],
  [
    "an icon button in an actions block",
    given.actions(element("icon_button", { icon: "trash", text: plain() })),
    "elements[0].type",
  ],
  [
    "two elements with one action_id",
    given.actions(button({ action_id: "a" }), button({ action_id: "a" })),
    "elements[1].action_id",
  ],
  ["a select with options and groups", select({ option_groups: [{ label: plain(), options: options(1) }] }), ""],
  [
    "a select with formatted options",
    element("static_select", { options: [option({ text: mrkdwn() })] }),
    "options[0].text.type",
  ],
  [
    "a url on an option outside an overflow menu",
    select({ options: [option({ url: "https://example.org" })] }),
    "options[0].url",
  ],
  ["a chosen option that is not offered", select({ initial_option: option({ value: "z" }) }), "initial_option"],
  [
    "a checked box that is not offered",
    element("checkboxes", { options: options(1), initial_options: [option({ value: "z" })] }),
    "initial_options[0]",
  ],
  ["no selected items", element("multi_users_select", { max_selected_items: 0 }), "max_selected_items"],
  ["a day that is none", element("datepicker", { initial_date: "2025-02-29" }), "initial_date"],
  ["an hour that is none", element("timepicker", { initial_time: "24:00" }), "initial_time"],
  ["a moment of nine digits", element("datetimepicker", { initial_date_time: 999_999_999 }), "initial_date_time"],
  ["a number input that does not say whether decimals are allowed", element("number_input"), "is_decimal_allowed"],
  ["numbers out of order", element("number_input", { is_decimal_allowed: false, min_value: "3", max_value: "2" }), "min_value"],
  ["lengths out of order", element("plain_text_input", { min_length: 3, max_length: 2 }), "min_length"],
  ["half a file", element("file_input", { max_files: 1.5 }), "max_files"],
  ["a filter that filters nothing", element("conversations_select", { filter: {} }), "filter"],
  ["a filter of an unknown kind", { include: ["dm"] }, "include[0]"],
  ["a dispatch at an unknown moment", { trigger_actions_on: ["on_blur"] }, "trigger_actions_on[0]"],
  ["a dialog without words", button({ confirm: { title: plain() } }), "confirm.text"],
  ["a workflow button without a trigger", element("workflow_button", { text: plain(), workflow: {} }), "workflow.trigger"],
  ["feedback on one side", element("feedback_buttons", { positive_button: { text: plain(), value: "a" } }), "negative_button"],
  ["rich text with an unknown part", given.richText({ type: "rich_text_table", elements: [] }), "elements[0].type"],
  [
    "a list within a list",
    element("rich_text_list", { style: "bullet", elements: [element("rich_text_list", { style: "bullet", elements: [] })] }),
    "elements[0].type",
  ],
  [
    "an emoji in preformatted text",
    element("rich_text_preformatted", { elements: [{ type: "emoji", name: "wave" }] }),
    "elements[0].type",
  ],
  ["a mention of an unknown range", given.richTextSection({ type: "broadcast", range: "all" }), "elements[0].range"],
  ["settings for columns that are not there", given.table({ column_settings: [{}, {}, {}] }), "column_settings"],
  ["rich text in a data table's header", given.dataTable({ rows: [[given.richText()], [raw()]] }), "rows[0][0].type"],
  ["data rows of unlike length", given.dataTable({ rows: [[raw()], [raw(), raw()]] }), "rows[1]"],
  ["a header column that is not there", given.dataTable({ row_header_column_index: 1 }), "row_header_column_index"],
  ["an unknown chart", given.chart({ type: "radar" }), "chart.type"],
  ["a point outside the categories", given.line({ axis_config: { categories: ["b"] } }), "chart.series[0].data[0].label"],
  ["two series of one name", given.line({ series: [given.series(), given.series()] }), "chart.series[1].name"],
  ["a card of nothing but a subtitle", block("card", { subtitle: mrkdwn() }), ""],
  ["a card with two icons", given.card({ icon: given.image(), slack_icon: { type: "icon", name: "bot" } }), ""],
  ["a container without a title", block("container", { child_blocks: [section()] }), ""],
  ["a container in a container", given.container({ child_blocks: [given.container()] }), "child_blocks[0].type"],
  ["a collapsed container that cannot be opened", given.container({ default_collapsed: true }), "default_collapsed"],
  ["a task of an unknown status", block("task_card", { task_id: "1", title: "a", status: "done" }), "status"],
  ["a video that is not secure", given.video({ video_url: "http://example.org" }), "video_url"],
  ["an alert of an unknown level", block("alert", { text: plain(), level: "fatal" }), "level"],
  ["a modal without a title", { type: "modal", blocks: [section()] }, "title"],
  ["a modal that asks and cannot be submitted", given.modal({ blocks: [input()] }), "submit"],
  [
    "a modal that asks in a container and cannot be submitted",
    given.modal({ blocks: [given.container({ child_blocks: [input()] })] }),
    "submit",
  ],
  [
    "blocks whose ids repeat in a view",
    given.home({ blocks: [section({ block_id: "a" }), section({ block_id: "a" })] }),
    "blocks[1].block_id",
  ],
  [
    "two elements in focus",
    given.modal({
      submit: plain(),
      blocks: [input(), input()].map((each) => ({ ...each, element: element("plain_text_input", { focus_on_load: true }) })),
    }),
    "blocks",
  ],
  ["markdown in a modal", given.modal({ blocks: [block("markdown", { text: "a" })] }), "blocks[0].type"],
  ["a fault within the arguments of views.open", { view: given.modal({ blocks: [] }) }, "view.blocks"],
  ["an unknown response type", given.message({ response_type: "private" }), "response_type"],
  [
    "a fault within an attachment",
    given.message({ attachments: [{ blocks: [block("header")] }] }),
    "attachments[0].blocks[0].text",
  ],
  ["an attachment that shows nothing", given.message({ attachments: [{}] }), "attachments[0]"],
  ["a type that is no word", { ...section(), type: 5 }, "type"],
  ["an attachment of no colour", { color: "reddish", blocks: [section()] }, "color"],
];

describe("checkBlockKit", () => {
  it.each(ACCEPTED)("accepts %s", (_, payload) => {
    expect(checkBlockKit(payload)).toEqual([]);
  });

  it.each(REFUSED)("refuses %s", (_, payload, path) => {
    expect(checkBlockKit(payload).map((fault) => fault.path)).toContain(path);
  });

  it("names every fault at once", () => {
    const faults = checkBlockKit(given.message({ blocks: [block("header"), button(), section({ text: mrkdwn("") })] }));
    expect(faults.map(({ path }) => path)).toEqual(["blocks[0].text", "blocks[1].type", "blocks[2].text.text"]);
  });
});
