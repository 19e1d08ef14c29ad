import { describe, expect, it } from "vitest";
import { answered, HEADER, PICTURE, runningBot } from "../../../test/running-bot.ts";
import { command, sendForm } from "../../../test/signed.ts";

const NEVER = new Promise<never>(() => {});

describe("/stance", () => {
  it("is answered to the asker alone, by its response_url", async () => {
    const bot = await runningBot();
    const response = await sendForm(bot.port, command("Zelensky on NATO", bot.slack.responseUrl));
    expect([response.status, await response.text()]).toEqual([200, ""]);
    const [reply] = await bot.slack.waitFor(1);
    expect(reply).toEqual({
      method: "response_url",
      body: {
        response_type: "ephemeral",
        replace_original: false,
        unfurl_links: false,
        unfurl_media: false,
        text: "An answer",
        blocks: [HEADER, PICTURE],
      },
    });
    expect(bot.typed).toEqual(["Zelensky on NATO"]);
  });

  it("is answered in the channel where that was asked for, saying who asked", async () => {
    const bot = await runningBot({ ask: async () => answered({ visibility: "in_channel" }) });
    await sendForm(bot.port, command("Zelensky public", bot.slack.responseUrl));
    const [reply] = await bot.slack.waitFor(1);
    expect(reply?.body.response_type).toBe("in_channel");
    expect(reply?.body.blocks).toContainEqual({ type: "context", elements: [{ type: "mrkdwn", text: "Asked by <@W111>" }] });
  });

  it("is acknowledged before the answer is there", async () => {
    const bot = await runningBot({ ask: () => NEVER });
    const response = await sendForm(bot.port, command("Zelensky", bot.slack.responseUrl));
    expect(response.status).toBe(200);
    expect(bot.slack.received).toEqual([]);
  });

  it("logs why there is no answer, under the reference that the words give", async () => {
    const failure = { error: new Error("the API hangs"), reference: "ref00001" };
    const bot = await runningBot({ ask: async () => answered({ text: "No answer: ref00001", failure }) });
    await sendForm(bot.port, command("Zelensky", bot.slack.responseUrl));
    const [reply] = await bot.slack.waitFor(1);
    expect(reply?.body.text).toBe("No answer: ref00001");
    expect(bot.logged.join()).toMatch(/ref00001.*the API hangs/s);
  });

  it("is answered in words with a reference where there is a bug, and never with the bug's own words", async () => {
    const bot = await runningBot({ ask: async () => Promise.reject(new TypeError("secret is undefined")) });
    await sendForm(bot.port, command("Zelensky public", bot.slack.responseUrl));
    const [reply] = await bot.slack.waitFor(1);
    expect(reply?.body).toMatchObject({ response_type: "ephemeral", text: expect.stringMatching(/went wrong.*ref12345/s) });
    expect(JSON.stringify(reply)).not.toContain("secret");
    expect(bot.logged.join()).toMatch(/ref12345.*secret is undefined/s);
  });

  it("takes no text for an empty question", async () => {
    const bot = await runningBot();
    const { text: _, ...withoutText } = command("", bot.slack.responseUrl);
    await sendForm(bot.port, withoutText);
    await bot.slack.waitFor(1);
    expect(bot.typed).toEqual([""]);
  });

  it("lets the bot live where the response_url is dead", async () => {
    const bot = await runningBot({
      slackAnswers: ({ method }) => (method === "response_url" ? { status: 404, body: "expired_url" } : undefined),
    });
    await sendForm(bot.port, command("Zelensky", bot.slack.responseUrl));
    await bot.slack.waitFor(2);
    expect((await sendForm(bot.port, command("Zelensky", bot.slack.responseUrl))).status).toBe(200);
  });

  it("answers any other command in words, without asking", async () => {
    const bot = await runningBot();
    const response = await sendForm(bot.port, command("a", bot.slack.responseUrl, { command: "/stances" }));
    expect(await response.json()).toMatchObject({ response_type: "ephemeral", text: expect.stringContaining("/stance help") });
    expect(bot.typed).toEqual([]);
  });
});

describe("refused blocks", () => {
  const refuse =
    (isRefused: (blocks: { type: string }[]) => boolean, answer: { status?: number; body: unknown }) =>
    ({ method, body }: { method: string; body: Record<string, unknown> }) =>
      method === "response_url" && Array.isArray(body.blocks) && isRefused(body.blocks) ? answer : undefined;
  const isPicture = ({ type }: { type: string }) => type === "image";

  it.each([
    ["as a bare word", { status: 400, body: "invalid_blocks" }],
    ["with status 200", { body: { ok: false, error: "invalid_blocks" } }],
  ])("%s are sent again without the picture", async (_, answer) => {
    const bot = await runningBot({ slackAnswers: refuse((blocks) => blocks.some(isPicture), answer) });
    await sendForm(bot.port, command("Zelensky", bot.slack.responseUrl));
    const replies = await bot.slack.waitFor(2);
    expect(replies[1]?.body).toMatchObject({ text: "An answer", blocks: [HEADER] });
  });

  it("are left out where they are refused without the picture too; the response_url is used at most five times", async () => {
    const bot = await runningBot({ slackAnswers: refuse(() => true, { status: 400, body: "invalid_blocks" }) });
    await sendForm(bot.port, command("Zelensky", bot.slack.responseUrl));
    const replies = await bot.slack.waitFor(3);
    expect(replies[2]?.body).toMatchObject({ text: "An answer" });
    expect(replies[2]?.body).not.toHaveProperty("blocks");
    expect(replies.length).toBeLessThanOrEqual(5);
  });
});
