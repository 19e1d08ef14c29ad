import { existsSync, globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runningBot } from "./running-bot.ts";
import { sendEvent, sendForm, sendInteraction } from "./signed.ts";

const folder = fileURLToPath(new URL("../../../../shared/slack/payloads/", import.meta.url));
const absent = !existsSync(folder);
if (absent) console.info("Skipped: the published request bodies of Slack are not beside this checkout.");

/** The kinds of request that Slack stopped sending, or sends to apps that subscribe to them: refused on purpose. */
const REFUSED = /^(?:workflow_step_edit|dialog_cancellation)$/;

function send(port: number, body: Record<string, string>): Promise<Response> {
  if (body.command !== undefined) return sendForm(port, body);
  return body.type === "event_callback" ? sendEvent(port, body) : sendInteraction(port, body);
}

describe.skipIf(absent)("each published request body of Slack", () => {
  const files = absent ? [] : globSync("*.json", { cwd: folder }).sort();

  it("is there", () => {
    expect(files.length).toBeGreaterThan(40);
  });

  it.each(files)("%s is answered 200, or refused on purpose", async (file) => {
    const bot = await runningBot();
    const body = JSON.parse(readFileSync(`${folder}${file}`, "utf8"));
    const sent = body.response_url === undefined ? body : { ...body, response_url: bot.slack.responseUrl };
    const response = await send(bot.port, sent);
    expect(response.status).toBe(REFUSED.test(body.type) ? 404 : 200);
  });
});
