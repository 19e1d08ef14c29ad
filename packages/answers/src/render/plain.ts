import type { Card, Line, Part } from "../cards/card.ts";

/** How a command is shown that a person may type next. */
export type ShowCommand = (command: string) => string;

const asSlashCommand: ShowCommand = (command) => `/stance ${command}`;

/** The card as plain text for a terminal: no markup, control characters gone, a newline at the end of every line. */
export function renderPlain(card: Card, showCommand: ShowCommand = asSlashCommand): string {
  const body = card.parts.map((part) => `${renderPart(part, showCommand)}\n`);
  return [`${tidy(card.title)}\n`, ...body, renderActions(card.actions, showCommand)]
    .filter((text) => text.trim() !== "")
    .join("\n");
}

function renderPart(part: Part, showCommand: ShowCommand): string {
  switch (part.kind) {
    case "paragraph":
    case "note":
      return plainLine(part.line);
    case "heading":
      return tidy(part.text);
    case "quotation":
      return `  > ${tidy(part.words)}\n    ${plainLine(part.source)}`;
    case "list":
      return part.items
        .map((lines) => lines.map((line, index) => `${index === 0 ? "  " : "     "}${plainLine(line)}`).join("\n"))
        .join("\n");
    case "columns":
      return part.columns
        .map((lines) => lines.map((line, index) => `${index === 0 ? "" : "  "}${plainLine(line)}`).join("\n"))
        .join("\n\n");
    case "choice":
      return `${plainLine(part.line)}\n    ${showCommand(part.choice.command)}`;
  }
}

/** A line as plain text; an address follows its words in brackets. */
const plainLine = (line: Line): string =>
  tidy(
    line
      .map((run) => {
        if (typeof run === "string") return run;
        return run.url === null || run.url === undefined ? run.text : `${run.text} (${run.url})`;
      })
      .join(""),
  );

function renderActions(actions: Card["actions"], showCommand: ShowCommand): string {
  const offered = actions.filter((action) => action.kind !== "share");
  const width = Math.max(0, ...offered.map((action) => action.label.length));
  return offered.map((action) => `${action.label.padEnd(width)}  ${showCommand(action.command)}\n`).join("");
}

const CONTROL = /\p{Cc}+/gu;

/** Text on one line; what a terminal would obey is gone. */
const tidy = (text: string): string => text.replace(CONTROL, " ").replace(/ {2,}/g, " ").trim();
