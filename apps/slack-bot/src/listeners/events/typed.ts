const LEADING_MENTIONS = /^(?:\s*<@[A-Z0-9]+(?:\|[^<>]*)?>[\s,:]*)+/;

/** What was typed after the mention of the bot, or all of it where there is none. */
export const typedAfterMention = (text: string): string => text.replace(LEADING_MENTIONS, "").trim();
