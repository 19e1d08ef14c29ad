import { describe, expect, it } from "vitest";
import { runningBot } from "../../test/running-bot.ts";
import { command, event, SIGNING_SECRET, sendEvent, sendForm, sendInteraction, sendText } from "../../test/signed.ts";

const now = () => Math.floor(Date.now() / 1000);

describe("a request", () => {
  it.each([
    ["a wrong signature", { secret: "another secret" }],
    ["a signature of six minutes ago", { at: now() - 360 }],
    ["a signature of an unknown version", { headers: { "x-slack-signature": "v9=00" } }],
    ["a timestamp that is none", { headers: { "x-slack-request-timestamp": "soon" } }],
  ])("with %s is 401 and nothing is asked", async (_, sent) => {
    const bot = await runningBot();
    const response = await sendForm(bot.port, command("Zelensky", bot.slack.responseUrl), sent);
    expect(response.status).toBe(401);
    expect(bot.typed).toEqual([]);
  });

  it("without a signature is 401", async () => {
    const bot = await runningBot();
    const response = await fetch(`http://127.0.0.1:${bot.port}/slack/events`, { method: "POST", body: "{}" });
    expect(response.status).toBe(401);
  });

  it("that asks whether the address is ours is answered with its challenge", async () => {
    const bot = await runningBot();
    const response = await sendEvent(bot.port, { type: "url_verification", challenge: "c" });
    expect(await response.json()).toEqual({ challenge: "c" });
  });

  it.each([
    ["no JSON", "{"],
    ["an event that is none", `{"event":null}`],
    ["an interaction of nobody", `{"type":"block_actions","actions":[]}`],
  ])("whose body is %s is 400", async (_, body) => {
    const bot = await runningBot();
    expect((await sendText(bot.port, body)).status).toBe(400);
  });

  it("of a kind that nobody subscribed to is 404", async () => {
    const bot = await runningBot();
    expect(
      (await sendInteraction(bot.port, { type: "workflow_step_edit", user: { id: "W111" }, team: { id: "T111" } })).status,
    ).toBe(404);
  });

  it("to another path is 404", async () => {
    const bot = await runningBot();
    expect((await fetch(`http://127.0.0.1:${bot.port}/`)).status).toBe(404);
  });

  it("for health says that the bot runs", async () => {
    const bot = await runningBot();
    const response = await fetch(`http://127.0.0.1:${bot.port}/health/live`);
    expect(await response.json()).toEqual({ status: "ok", mode: "http" });
  });

  it("never shows the signing secret in the log", async () => {
    const bot = await runningBot();
    await sendForm(bot.port, command("Zelensky", bot.slack.responseUrl), { secret: "another secret" });
    expect(bot.logged.join()).not.toContain(SIGNING_SECRET);
  });
});

describe("a retry", () => {
  it("of an event is answered once", async () => {
    const bot = await runningBot();
    const mention = event({ type: "app_mention", text: "<@UBOT> Zelensky" });
    await sendEvent(bot.port, mention);
    await sendEvent(bot.port, mention, { headers: { "x-slack-retry-num": "1", "x-slack-retry-reason": "http_timeout" } });
    await sendEvent(bot.port, event({ type: "app_mention", text: "<@UBOT> Trump" }));
    await bot.slack.waitFor(2);
    expect(bot.typed).toEqual(["Zelensky", "Trump"]);
  });

  it("of an event that never came is answered", async () => {
    const bot = await runningBot();
    await sendEvent(bot.port, event({ type: "app_mention", text: "<@UBOT> Zelensky" }), {
      headers: { "x-slack-retry-num": "1" },
    });
    await bot.slack.waitFor(1);
    expect(bot.typed).toEqual(["Zelensky"]);
  });
});
