import { describe, expect, it } from "vitest";
import * as given from "../../test/block-kit-payloads.ts";
import { checkBlockKit } from "./check.ts";

const { letters, plain, mrkdwn, times, options, option, button, element, section, block, input, card, container, raw } = given;
const face = (text: string) => ({ text: plain(text), value: "a" });
const feedback = (over: object) =>
  element("feedback_buttons", { positive_button: { ...face("a"), ...over }, negative_button: face("b") });
const icon = (over: object) => element("icon_button", { icon: "trash", text: plain(), ...over });
const points = (count: number) => ({
  series: [given.series({ data: times(count, (index) => ({ label: `${index % 20}`, value: 1 })) })],
  axis_config: { categories: times(20, String) },
});

/** Each limit: what it bounds, the most that is accepted, and a payload of a given size. */
const MOST: [string, number, (size: number) => unknown][] = [
  ["characters of a text object", 3000, (n) => plain(letters(n))],
  ["characters of a block_id", 255, (n) => section({ block_id: letters(n) })],
  ["characters of an action_id", 255, (n) => button({ action_id: letters(n) })],
  ["characters of a button's text", 75, (n) => button({ text: plain(letters(n)) })],
  ["characters of a button's url", 3000, (n) => button({ url: letters(n) })],
  ["characters of a button's value", 2000, (n) => button({ value: letters(n) })],
  ["characters of a button's label for screen readers", 75, (n) => button({ accessibility_label: letters(n) })],
  [
    "characters of a workflow button's text",
    75,
    (n) => element("workflow_button", { text: plain(letters(n)), workflow: { trigger: { url: "a" } } }),
  ],
  ["characters of a dialog's title", 100, (n) => button({ confirm: { text: mrkdwn(), title: plain(letters(n)) } })],
  ["characters of a dialog's text", 300, (n) => button({ confirm: { text: mrkdwn(letters(n)) } })],
  ["characters of a dialog's yes", 30, (n) => button({ confirm: { text: mrkdwn(), confirm: plain(letters(n)) } })],
  ["characters of a dialog's no", 30, (n) => button({ confirm: { text: mrkdwn(), deny: plain(letters(n)) } })],
  ["characters of an option's text", 75, (n) => option({ text: plain(letters(n)) })],
  ["characters of an option's value", 150, (n) => option({ value: letters(n) })],
  ["characters of an option's description", 75, (n) => option({ description: plain(letters(n)) })],
  ["characters of an option's url", 3000, (n) => option({ url: "🙂".repeat(n) })],
  ["characters of an option group's label", 75, (n) => ({ label: plain(letters(n)), options: options(1) })],
  ["options of a group", 100, (n) => ({ label: plain(), options: options(n) })],
  ["characters of a placeholder", 150, (n) => element("users_select", { placeholder: plain(letters(n)) })],
  ["options of a select", 100, (n) => element("static_select", { options: options(n) })],
  [
    "option groups of a select",
    100,
    (n) => element("multi_static_select", { option_groups: times(n, () => ({ label: plain(), options: options(1) })) }),
  ],
  ["options of an overflow menu", 5, (n) => element("overflow", { options: options(n) })],
  ["checkboxes", 10, (n) => element("checkboxes", { options: options(n) })],
  ["radio buttons", 10, (n) => element("radio_buttons", { options: options(n) })],
  ["files of an input", 10, (n) => element("file_input", { max_files: n })],
  ["characters that a plain text input may ask for", 3000, (n) => element("plain_text_input", { max_length: n })],
  ["lines of a rich text input", 100, (n) => element("rich_text_input", { max_lines: n })],
  ["characters of a source's url", 3000, (n) => element("url", { url: letters(n), text: "a" })],
  ["elements of an actions block", 25, (n) => given.actions(...times(n, () => button()))],
  ["elements of a context block", 10, (n) => block("context", { elements: times(n, () => mrkdwn()) })],
  ["elements of a context actions block", 5, (n) => block("context_actions", { elements: times(n, () => icon({})) })],
  ["characters of a feedback button's text", 75, (n) => feedback({ text: plain(letters(n)) })],
  ["characters of a feedback button's value", 2000, (n) => feedback({ value: letters(n) })],
  ["characters of a feedback button's label", 75, (n) => feedback({ accessibility_label: letters(n) })],
  ["users who see an icon button", 10, (n) => icon({ visible_to_user_ids: times(n, (index) => `U${index}`) })],
  ["characters of a header", 150, (n) => block("header", { text: plain(letters(n)) })],
  ["characters of an image's url", 3000, (n) => given.image({ image_url: letters(n) })],
  ["characters of an image's alt text", 2000, (n) => given.image({ alt_text: letters(n) })],
  ["characters of an image's title", 2000, (n) => given.image({ title: plain(letters(n)) })],
  ["characters of an input's label", 2000, (n) => input({ label: plain(letters(n)) })],
  ["characters of an input's hint", 2000, (n) => input({ hint: plain(letters(n)) })],
  ["characters of markdown", 12_000, (n) => block("markdown", { text: letters(n) })],
  ["characters of a section", 3000, (n) => section({ text: mrkdwn(letters(n)) })],
  ["fields of a section", 10, (n) => section({ fields: times(n, () => mrkdwn()) })],
  ["characters of a section's field", 2000, (n) => section({ fields: [mrkdwn(letters(n))] })],
  ["characters of a video's alt text", 200, (n) => given.video({ alt_text: letters(n) })],
  ["characters of a video's title", 200, (n) => given.video({ title: plain(letters(n)) })],
  ["characters of a video's author", 50, (n) => given.video({ author_name: letters(n) })],
  ["characters of a video's description", 200, (n) => given.video({ description: plain(letters(n)) })],
  ["characters of a video's provider", 50, (n) => given.video({ provider_name: letters(n) })],
  ["characters of an alert", 200, (n) => block("alert", { text: mrkdwn(letters(n)) })],
  ["characters of a card's title", 150, (n) => card({ title: mrkdwn(letters(n)) })],
  ["characters of a card's subtitle", 150, (n) => card({ subtitle: mrkdwn(letters(n)) })],
  ["characters of a card's body", 200, (n) => card({ body: mrkdwn(letters(n)) })],
  ["characters of a card's subtext", 200, (n) => card({ subtext: mrkdwn(letters(n)) })],
  ["buttons of a card", 3, (n) => card({ actions: times(n, () => button()) })],
  ["cards of a carousel", 10, (n) => block("carousel", { elements: times(n, () => card()) })],
  ["characters of a container's title", 150, (n) => container({ title: plain(letters(n)) })],
  ["characters of a container's subtitle", 150, (n) => container({ subtitle: plain(letters(n)) })],
  ["blocks of a container", 10, (n) => container({ child_blocks: times(n, () => section()) })],
  ["rows of a table", 100, (n) => given.table({ rows: times(n, () => [raw()]) })],
  ["columns of a table", 20, (n) => given.table({ rows: [times(n, () => raw())] })],
  ["rows of a data table", 201, (n) => given.dataTable({ rows: times(n, () => [raw()]) })],
  ["columns of a data table", 20, (n) => given.dataTable({ rows: times(2, () => times(n, () => raw())) })],
  ["rows of a data table's page", 100, (n) => given.dataTable({ page_size: n })],
  ["characters of a data table", 20_000, (n) => given.dataTable({ rows: [[raw("a")], [raw(letters(n - 1))]] })],
  ["characters of a chart's title", 50, (n) => chartTitled(letters(n))],
  ["segments of a pie", 12, (n) => given.pie(...times(n, () => ({ label: "a", value: 1 })))],
  ["characters of a segment's label", 20, (n) => given.pie({ label: letters(n), value: 1 })],
  ["series of a chart", 12, (n) => given.line({ series: times(n, (index) => given.series({ name: `${index}` })) })],
  ["characters of a series' name", 20, (n) => given.line({ series: [given.series({ name: letters(n) })] })],
  ["points of a series", 20, (n) => given.line(points(n))],
  ["categories of an axis", 20, (n) => given.line({ axis_config: { categories: ["a", ...times(n - 1, String)] } })],
  ["characters of a category", 20, (n) => given.line({ axis_config: { categories: ["a", letters(n)] } })],
  ["characters of an axis' label", 50, (n) => given.line({ axis_config: { categories: ["a"], x_label: letters(n) } })],
  ["blocks of a message", 50, (n) => given.message({ blocks: times(n, () => section()) })],
  ["blocks of a list", 50, (n) => times(n, () => section())],
  ["blocks of an attachment", 50, (n) => given.message({ attachments: [{ blocks: times(n, () => section()) }] })],
  ["tables of a message", 1, (n) => given.message({ blocks: times(n, () => given.table()) })],
  ["charts of a message", 2, (n) => given.message({ blocks: times(n, () => given.line()) })],
  ["characters of a message's text", 40_000, (n) => given.message({ text: letters(n) })],
  [
    "characters of markdown in a message",
    12_000,
    (n) => given.message({ blocks: [block("markdown", { text: "a" }), block("markdown", { text: letters(n - 1) })] }),
  ],
  ["blocks of a modal", 100, (n) => given.modal({ blocks: times(n, () => section()) })],
  ["blocks of a home view", 100, (n) => given.home({ blocks: times(n, () => section()) })],
  ["characters of a modal's title", 24, (n) => given.modal({ title: plain(letters(n)) })],
  ["characters of a modal's submit button", 24, (n) => given.modal({ submit: plain(letters(n)) })],
  ["characters of a modal's close button", 24, (n) => given.modal({ close: plain(letters(n)) })],
  ["characters of a view's callback_id", 255, (n) => given.modal({ callback_id: letters(n) })],
  ["characters of a view's private_metadata", 3000, (n) => given.home({ private_metadata: letters(n) })],
  ["levels of a list's indent", 8, (n) => element("rich_text_list", { style: "bullet", elements: [], indent: n })],
];

const chartTitled = (title: string) => given.chart({ type: "pie", segments: [{ label: "a", value: 1 }] }, { title });

/** Each least size: what it bounds, the least that is accepted, and a payload of a given size. */
const LEAST: [string, number, (size: number) => unknown][] = [
  ["characters of a text object", 1, (n) => mrkdwn(letters(n))],
  ["options of a select", 1, (n) => element("static_select", { options: options(n) })],
  ["options of an overflow menu", 1, (n) => element("overflow", { options: options(n) })],
  ["checkboxes", 1, (n) => element("checkboxes", { options: options(n) })],
  ["radio buttons", 1, (n) => element("radio_buttons", { options: options(n) })],
  ["options of a group", 1, (n) => ({ label: plain(), options: options(n) })],
  ["files of an input", 1, (n) => element("file_input", { max_files: n })],
  ["characters of a source's url", 1, (n) => element("url", { url: letters(n), text: "a" })],
  ["characters of markdown", 1, (n) => block("markdown", { text: letters(n) })],
  ["characters of a video's alt text", 1, (n) => given.video({ alt_text: letters(n) })],
  ["cards of a carousel", 1, (n) => block("carousel", { elements: times(n, () => card()) })],
  ["rows of a data table", 2, (n) => given.dataTable({ rows: times(n, () => [raw()]) })],
  ["columns of a data table", 1, (n) => given.dataTable({ rows: times(2, () => times(n, () => raw())) })],
  ["characters of a data table's cell", 1, (n) => given.dataTable({ rows: [[raw()], [raw(letters(n))]] })],
  ["rows of a data table's page", 1, (n) => given.dataTable({ page_size: n })],
  ["segments of a pie", 1, (n) => given.pie(...times(n, () => ({ label: "a", value: 1 })))],
  ["a segment's value", 1, (n) => given.pie({ label: "a", value: n })],
  ["series of a chart", 1, (n) => given.line({ series: times(n, () => given.series()) })],
  ["points of a series", 1, (n) => given.line({ series: [given.series({ data: times(n, () => ({ label: "a", value: 0 })) })] })],
  ["blocks of a view", 1, (n) => given.modal({ blocks: times(n, () => section()) })],
];

describe("each limit holds at its edge", () => {
  it.each(MOST)("%s: %i are accepted, one more is refused", (_, most, make) => {
    expect(checkBlockKit(make(most))).toEqual([]);
    expect(checkBlockKit(make(most + 1))).not.toEqual([]);
  });

  it.each(LEAST)("%s: %i is accepted, one less is refused", (_, least, make) => {
    expect(checkBlockKit(make(least))).toEqual([]);
    expect(checkBlockKit(make(least - 1))).not.toEqual([]);
  });
});
