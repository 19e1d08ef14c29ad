import type { App } from "@slack/bolt";
import type { ListenerParts } from "../parts.ts";
import { appMention } from "./app-mention.ts";
import { directMessage } from "./direct-message.ts";

/** Listens to mentions of the bot and to direct messages. */
export function registerEvents(app: App, parts: ListenerParts): void {
  app.event("app_mention", appMention(parts));
  app.event("message", directMessage(parts));
}
