import { TEXT_LIMITS } from "../limits.ts";
import { byType, object } from "./objects.ts";
import type { Rule } from "./rule.ts";
import { boolean, oneOf, string } from "./values.ts";

const plain = (max: number) =>
  object({
    required: { type: oneOf(["plain_text"]), text: string({ min: TEXT_LIMITS.minimum, max }) },
    optional: { emoji: boolean },
  });
const mrkdwn = (max: number) =>
  object({
    required: { type: oneOf(["mrkdwn"]), text: string({ min: TEXT_LIMITS.minimum, max }) },
    optional: { verbatim: boolean },
  });

/** A `plain_text` object of 1 to `max` characters. */
export const plainText = (max: number = TEXT_LIMITS.maximum): Rule => byType("a plain text object", { plain_text: plain(max) });

/** A `plain_text` or `mrkdwn` object of 1 to `max` characters. */
export const anyText = (max: number = TEXT_LIMITS.maximum): Rule =>
  byType("a text object", { plain_text: plain(max), mrkdwn: mrkdwn(max) });
