import type { App } from "@slack/bolt";
import type { ListenerParts } from "../parts.ts";
import { click } from "./click.ts";

/** Listens to every click and choice: an unanswered one would show the asker a warning sign. */
export function registerActions(app: App, parts: ListenerParts): void {
  app.action({}, click(parts));
}
