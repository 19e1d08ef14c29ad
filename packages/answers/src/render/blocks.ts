import {
  BUTTON_LIMITS,
  ELEMENT_LIMITS,
  HEADER_LIMITS,
  MESSAGE_LIMITS,
  SECTION_LIMITS,
  TEXT_LIMITS,
} from "../block-kit/limits.ts";
import type { Action, Card, Choice, Line, Part } from "../cards/card.ts";
import { excerpt } from "../words/excerpt.ts";
import { actionId } from "./action-id.ts";
import { type Block, type Button, mrkdwn, plainText } from "./block.ts";
import { lengthOf, mrkdwnLine, mrkdwnLines } from "./mrkdwn-line.ts";

/** The card as blocks that Slack accepts: its limits are kept, and every word of the card is escaped. */
export function renderBlocks(card: Card): Block[] {
  const header: Block = { type: "header", text: plainText(excerpt(card.title, HEADER_LIMITS.text)) };
  const body = card.parts.flatMap((part, index) => partBlocks(part, index));
  const actions = actionBlocks(card.actions);
  const room = MESSAGE_LIMITS.blocks - 1 - actions.length;
  const shown = body.length <= room ? body : [...body.slice(0, room - 1), CUT_SHORT];
  return [header, ...shown, ...actions];
}

const CUT_SHORT: Block = {
  type: "context",
  elements: [mrkdwn("Slack shows no more in one message; add since: or until: to ask for less.")],
};

function partBlocks(part: Part, index: number): Block[] {
  switch (part.kind) {
    case "paragraph":
      return section(mrkdwnLine(part.line, SECTION_LIMITS.text));
    case "heading":
      return section(mrkdwnLine([{ text: part.text, look: "strong" }], SECTION_LIMITS.text));
    case "quotation":
      return section(quotation(part.words, part.source));
    case "list":
      return packed(part.items.map((lines) => mrkdwnLines(lines, SECTION_LIMITS.text))).flatMap(section);
    case "columns":
      return [{ type: "section", fields: part.columns.slice(0, SECTION_LIMITS.fields).map((lines) => mrkdwn(column(lines))) }];
    case "note":
      return [{ type: "context", elements: [mrkdwn(nonEmpty(mrkdwnLine(part.line, TEXT_LIMITS.maximum)))] }];
    case "choice":
      return [
        {
          type: "section",
          text: mrkdwn(nonEmpty(mrkdwnLine(part.line, SECTION_LIMITS.text))),
          accessory: button(part.choice, actionId("run", index)),
        },
      ];
  }
}

const section = (text: string): Block[] => (text.trim() === "" ? [] : [{ type: "section", text: mrkdwn(text) }]);
const nonEmpty = (text: string): string => (text.trim() === "" ? "–" : text);
const column = (lines: readonly Line[]): string => nonEmpty(mrkdwnLines(lines, SECTION_LIMITS.field));

/** A source keeps this much room below the longest words. */
const SOURCE_ROOM = 1000;

function quotation(words: string, source: Line): string {
  const quoted = `> ${mrkdwnLine([words], SECTION_LIMITS.text - SOURCE_ROOM)}`;
  return `${quoted}\n${mrkdwnLine(source, SECTION_LIMITS.text - lengthOf(quoted) - 1)}`;
}

/** Texts joined into as few sections as Slack's limit allows. */
function packed(texts: readonly string[]): string[] {
  const sections: string[] = [];
  for (const text of texts) {
    const last = sections.at(-1);
    if (last !== undefined && lengthOf(last) + 1 + lengthOf(text) <= SECTION_LIMITS.text)
      sections[sections.length - 1] = `${last}\n${text}`;
    else sections.push(text);
  }
  return sections;
}

function actionBlocks(actions: readonly Action[]): Block[] {
  if (actions.length === 0) return [];
  const elements = actions.slice(0, ELEMENT_LIMITS.actions).map((action, index) => button(action, actionId(action.kind, index)));
  return [{ type: "actions", elements }];
}

const button = ({ label, command }: Choice, id: string): Button => ({
  type: "button",
  text: plainText(excerpt(label, BUTTON_LIMITS.text)),
  action_id: id,
  value: command,
});
