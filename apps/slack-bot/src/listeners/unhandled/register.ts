import type { App } from "@slack/bolt";

/** Acknowledges what the app has no use for, so that nobody sees a warning sign and Slack does not send it again. */
export function registerUnhandled(app: App): void {
  app.options({}, async ({ ack }) => ack({ options: [] }));
  app.shortcut({}, async ({ ack }) => ack());
  app.view({ callback_id: /^/, type: "view_submission" }, async ({ ack }) => ack());
  app.view({ callback_id: /^/, type: "view_closed" }, async ({ ack }) => ack());
  app.event("function_executed", async ({ ack }) => ack());
}
