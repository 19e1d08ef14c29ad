import { IMAGE_LIMITS } from "../limits.ts";
import { slackFile } from "./composition.ts";
import { blockOf, typed } from "./element.ts";
import { exactlyOneOf } from "./objects.ts";
import { plainText } from "./text.ts";
import { string } from "./values.ts";

const altText = { alt_text: string({ min: 1, max: IMAGE_LIMITS.altText }) };
const source = { image_url: string({ min: 1, max: IMAGE_LIMITS.url }), slack_file: slackFile };

/** An image within another block. */
export const imageElement = typed("image", { required: altText, optional: source }, exactlyOneOf("image_url", "slack_file"));

/** An image that is a block by itself. */
export const imageBlock = blockOf(
  "image",
  { required: altText, optional: { ...source, title: plainText(IMAGE_LIMITS.title) } },
  exactlyOneOf("image_url", "slack_file"),
);
