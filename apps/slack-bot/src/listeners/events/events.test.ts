import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HEADER, runningBot } from "../../../test/running-bot.ts";
import { event, sendEvent } from "../../../test/signed.ts";
import { typedAfterMention } from "./typed.ts";

const direct = (over = {}) => event({ type: "message", channel_type: "im", channel: "D111", text: "Zelensky on NATO", ...over });

describe("a mention", () => {
  it("is answered in its thread, without the mention", async () => {
    const bot = await runningBot();
    await sendEvent(bot.port, event({ type: "app_mention", text: "<@UBOT> Zelensky on NATO" }));
    const [reply] = await bot.slack.waitFor(1);
    expect(reply).toMatchObject({ method: "chat.postMessage", body: { channel: "C111", thread_ts: "1.5", text: "An answer" } });
    expect(bot.typed).toEqual(["Zelensky on NATO"]);
  });

  it("within a thread is answered in that thread", async () => {
    const bot = await runningBot();
    await sendEvent(bot.port, event({ type: "app_mention", text: "<@UBOT> Zelensky", thread_ts: "1.2" }));
    const [reply] = await bot.slack.waitFor(1);
    expect(reply?.body.thread_ts).toBe("1.2");
  });

  it("whose blocks are refused is answered without the picture", async () => {
    const bot = await runningBot({
      slackAnswers: ({ method, body }) =>
        method === "chat.postMessage" && JSON.stringify(body.blocks).includes("image")
          ? { body: { ok: false, error: "invalid_blocks" } }
          : undefined,
    });
    await sendEvent(bot.port, event({ type: "app_mention", text: "<@UBOT> Zelensky" }));
    const replies = await bot.slack.waitFor(2);
    expect(replies[1]?.body.blocks).toEqual([HEADER]);
  });
});

describe("a direct message", () => {
  it("is answered where it stands", async () => {
    const bot = await runningBot();
    await sendEvent(bot.port, direct());
    const [reply] = await bot.slack.waitFor(1);
    expect(reply?.body).toMatchObject({ channel: "D111", text: "An answer" });
    expect(reply?.body).not.toHaveProperty("thread_ts");
  });

  it.each([
    ["an edit", { subtype: "message_changed" }],
    ["a message of a bot", { bot_id: "B2" }],
    ["a message of the bot itself", { user: "UBOT" }],
    ["a message in a channel", { channel_type: "channel" }],
  ])("is not seen in %s", async (_, over) => {
    const bot = await runningBot();
    await sendEvent(bot.port, direct(over));
    await sendEvent(bot.port, direct({ text: "last" }));
    await bot.slack.waitFor(1);
    expect(bot.typed).toEqual(["last"]);
  });
});

describe("typedAfterMention", () => {
  it("takes off every mention at the start, and nothing else", () => {
    const mention = fc.constantFrom("<@U1>", " <@U1|a> ", "<@W2>: ");
    const words = fc.string().map((each) => `x${each}`.trim());
    const holds = (mentions: string[], typed: string) => typedAfterMention(mentions.join("") + typed) === typed;
    fc.assert(fc.property(fc.array(mention), words, holds));
  });

  it.each([
    ["<@UBOT> Zelensky", "Zelensky"],
    ["<@UBOT|stance>: Zelensky", "Zelensky"],
    ["<@UBOT>", ""],
    ["Zelensky and <@U2>", "Zelensky and <@U2>"],
  ])("reads %j as %j", (text, typed) => {
    expect(typedAfterMention(text)).toBe(typed);
  });
});
