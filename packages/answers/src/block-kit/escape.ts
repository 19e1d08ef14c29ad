/** Shown as nothing and no word boundary: Slack neither opens formatting nor links a name across it. */
const WORD_JOINER = "\u2060";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

const FORMATTING_AT_WORD_EDGE = /(?<![\p{L}\p{N}])[*_~`]|[*_~`](?![\p{L}\p{N}])/gu;
const NAME_MARK = /[@#](?=[\p{L}\p{N}_])/gu;
const EMOJI_MARK = /:(?=[\p{L}+-])/gu;
const QUOTE_MARK = /^(?=[ \t]*>)/gm;

/**
 * Gives words from outside as `mrkdwn` that reads the same and does nothing: no mention, link, emoji, quotation or formatting
 * comes of it. It is at least as long as the words.
 */
export const escapeMrkdwn = (words: string): string =>
  words
    .replace(QUOTE_MARK, WORD_JOINER)
    .replace(FORMATTING_AT_WORD_EDGE, (mark) => `${WORD_JOINER}${mark}${WORD_JOINER}`)
    .replace(NAME_MARK, (mark) => mark + WORD_JOINER)
    .replace(EMOJI_MARK, (mark) => mark + WORD_JOINER)
    .replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
