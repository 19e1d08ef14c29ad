const LINKED = /<([^<>]*)>/g;
const EMOJI_NAME = /(^|\s):[a-z0-9_+'-]+:(?=\s|$)/g;
const PICTURES = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u{20E3}|\u{FE0F}/gu;
const INVISIBLE = /[\p{Cf}\u{E0020}-\u{E007F}]/gu;
const DOUBLE_QUOTES = /[“”„‟«»″〝〞＂]/g;
const APOSTROPHES = /[‘’‚‛′ʼ＇]/g;
const EMPHASIS = /[*~`]/g;

/**
 * The words that were typed: Slack's escapes and links undone, quotation marks straight, emoji, emphasis and
 * invisible characters gone, one space between words, Unicode NFC.
 */
export function cleanTypedText(text: string): string {
  return unescapeEntities(text.replace(LINKED, (_, inside: string) => labelOf(inside)))
    .normalize("NFC")
    .replace(DOUBLE_QUOTES, '"')
    .replace(APOSTROPHES, "'")
    .replace(EMPHASIS, "")
    .replace(INVISIBLE, "")
    .replace(PICTURES, " ")
    .replace(/\s+/g, " ")
    .replace(EMOJI_NAME, "$1")
    .replace(/\s+/g, " ")
    .trim();
}

/** Slack writes `<what|label>`: the label is what the person saw; without one the address or the id stands for itself. */
function labelOf(inside: string): string {
  const bar = inside.indexOf("|");
  const label = bar < 0 ? "" : inside.slice(bar + 1).trim();
  if (label !== "") return label;
  const what = bar < 0 ? inside : inside.slice(0, bar);
  return what.startsWith("mailto:") ? what.slice("mailto:".length) : what;
}

const ENTITIES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };
const unescapeEntities = (text: string): string => text.replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity);
