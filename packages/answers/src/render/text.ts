import { escapeMrkdwn } from "../block-kit/escape.ts";
import type { Card } from "../cards/card.ts";
import { excerpt } from "../words/excerpt.ts";
import { renderPlain } from "./plain.ts";

/** Slack advises no more than 4000 characters; escapes make the text longer than what is cut here. */
const MAX_WORDS = 3000;

/** The card as the plain `text` beside its blocks, escaped: Slack reads it as `mrkdwn` where it shows no blocks. */
export const renderText = (card: Card): string => escapeMrkdwn(excerpt(renderPlain({ ...card, actions: [] }), MAX_WORDS));
