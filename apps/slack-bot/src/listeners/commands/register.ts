import type { App } from "@slack/bolt";
import type { ListenerParts } from "../parts.ts";
import { otherCommand } from "./other-command.ts";
import { STANCE_COMMAND, stanceCommand } from "./stance-command.ts";

/** Listens to every slash command: an unanswered one would show the asker an error of Slack's. */
export function registerCommands(app: App, parts: ListenerParts): void {
  app.command(STANCE_COMMAND, stanceCommand(parts));
  app.command(/^(?!\/stance$)/, otherCommand);
}
