import { MESSAGE_LIMITS } from "../limits.ts";
import { messageBlock } from "./blocks.ts";
import { type FieldsRule, object, someOf } from "./objects.ts";
import { fieldPath } from "./rule.ts";
import { fieldsIn } from "./unique.ts";
import { boolean, list, matching, oneOf, slackLength, string } from "./values.ts";

const blocks = list(messageBlock, { max: MESSAGE_LIMITS.blocks });

const atMostBlocks =
  (type: string, most: number): FieldsRule =>
  (fields, path, faults) => {
    const count = fieldsIn(fields.blocks).filter(({ item }) => item.type === type).length;
    if (count > most)
      faults.push({ path: fieldPath(path, "blocks"), message: `must have at most ${most} ${type}, has ${count}` });
  };

const markdownWithinLimit: FieldsRule = (fields, path, faults) => {
  const length = fieldsIn(fields.blocks).reduce(
    (sum, { item }) => sum + (item.type === "markdown" && typeof item.text === "string" ? slackLength(item.text) : 0),
    0,
  );
  if (length > MESSAGE_LIMITS.markdown)
    faults.push({
      path: fieldPath(path, "blocks"),
      message: `must have at most ${MESSAGE_LIMITS.markdown} characters of markdown`,
    });
};

const saysSomething: FieldsRule = (fields, path, faults) => {
  const filled = [fields.blocks, fields.attachments].some((each) => Array.isArray(each) && each.length > 0);
  if (!filled && (fields.text === undefined || fields.text === ""))
    faults.push({ path, message: "must have text, blocks or attachments" });
};

const tallies = [
  atMostBlocks("table", MESSAGE_LIMITS.tables),
  atMostBlocks("data_visualization", MESSAGE_LIMITS.dataVisualizations),
  markdownWithinLimit,
];

const color = matching(
  /^(?:good|warning|danger|#?[0-9a-fA-F]{3}|#?[0-9a-fA-F]{6})$/,
  "good, warning, danger or a colour as #rrggbb",
);

/** A titled value within an attachment. */
export const attachmentField = object({ required: { title: string(), value: string() }, optional: { short: boolean } });

const SHOWN = ["blocks", "text", "fallback", "pretext", "title", "fields", "image_url", "thumb_url", "author_name", "footer"];

/** A secondary attachment; its many older fields are let through. */
export const attachment = object(
  {
    optional: {
      blocks,
      color,
      text: string(),
      fallback: string(),
      pretext: string(),
      title: string(),
      fields: list(attachmentField),
    },
    open: true,
  },
  someOf(...SHOWN),
  ...tallies,
);

/** What `chat.postMessage`, a `response_url` or a webhook takes; arguments without limits of their own are let through. */
export const message = object(
  {
    optional: {
      text: string({ max: MESSAGE_LIMITS.text }),
      blocks,
      attachments: list(attachment, { max: MESSAGE_LIMITS.attachments }),
      channel: string({ min: 1 }),
      thread_ts: string(),
      response_type: oneOf(["ephemeral", "in_channel"]),
      replace_original: boolean,
      delete_original: boolean,
      mrkdwn: boolean,
      unfurl_links: boolean,
      unfurl_media: boolean,
      metadata: object({ open: true }),
    },
    open: true,
  },
  saysSomething,
  ...tallies,
);
