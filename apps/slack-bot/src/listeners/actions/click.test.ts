import { describe, expect, it } from "vitest";
import { answered, runningBot } from "../../../test/running-bot.ts";
import { blockAction, sendInteraction } from "../../../test/signed.ts";

const button = (kind: string, value = "Zelensky on NATO") => ({ action_id: `stance.${kind}.0`, value });

describe("a click", () => {
  it.each(["evidence", "timeline", "compare"])("on %s is answered to whoever clicked, below the card", async (kind) => {
    const bot = await runningBot();
    const response = await sendInteraction(bot.port, blockAction(button(kind), bot.slack.responseUrl));
    expect(response.status).toBe(200);
    const [reply] = await bot.slack.waitFor(1);
    expect(reply?.body).toMatchObject({ response_type: "ephemeral", replace_original: false, text: "An answer" });
    expect(bot.typed).toEqual(["Zelensky on NATO"]);
  });

  it.each(["run", "change"])("on %s takes the place of the question", async (kind) => {
    const bot = await runningBot();
    await sendInteraction(bot.port, blockAction(button(kind), bot.slack.responseUrl));
    const [reply] = await bot.slack.waitFor(1);
    expect(reply?.body).toMatchObject({ response_type: "ephemeral", replace_original: true });
  });

  it("on what everybody sees replaces nothing", async () => {
    const bot = await runningBot();
    const seen = { container: { type: "message", is_ephemeral: false } };
    await sendInteraction(bot.port, blockAction(button("run"), bot.slack.responseUrl, seen));
    const [reply] = await bot.slack.waitFor(1);
    expect(reply?.body).toMatchObject({ response_type: "ephemeral", replace_original: false });
  });

  it("in a talk with the bot alone is answered for good, in the place of the question", async () => {
    const bot = await runningBot();
    const talk = { channel: { id: "D111" }, container: { type: "message", is_ephemeral: false } };
    await sendInteraction(bot.port, blockAction(button("run"), bot.slack.responseUrl, talk));
    const [reply] = await bot.slack.waitFor(1);
    expect(reply?.body).toMatchObject({ response_type: "in_channel", replace_original: true });
  });

  it("in a thread is answered in that thread", async () => {
    const bot = await runningBot();
    const thread = { container: { type: "message", is_ephemeral: false, thread_ts: "1.2" } };
    await sendInteraction(bot.port, blockAction(button("evidence"), bot.slack.responseUrl, thread));
    const [reply] = await bot.slack.waitFor(1);
    expect(reply?.body).toMatchObject({ response_type: "ephemeral", thread_ts: "1.2" });
  });

  it("on Share posts the card in the channel, saying who shared it", async () => {
    const bot = await runningBot({
      ask: async (question) => answered({ visibility: question.public ? "in_channel" : "ephemeral" }),
    });
    await sendInteraction(bot.port, blockAction(button("share"), bot.slack.responseUrl));
    const [reply] = await bot.slack.waitFor(1);
    expect(reply?.body).toMatchObject({ response_type: "in_channel", replace_original: false });
    expect(reply?.body.blocks).toContainEqual({ type: "context", elements: [{ type: "mrkdwn", text: "Shared by <@W111>" }] });
  });

  it("on Share tells whoever clicked alone where there is nothing to share", async () => {
    const bot = await runningBot({ ask: async () => answered({ visibility: "ephemeral" }) });
    await sendInteraction(bot.port, blockAction(button("share"), bot.slack.responseUrl));
    const [reply] = await bot.slack.waitFor(1);
    expect(reply?.body.response_type).toBe("ephemeral");
  });

  it("on an entry of a picker runs it", async () => {
    const bot = await runningBot();
    const choice = { type: "static_select", action_id: "stance.run.1", selected_option: { value: "Volodymyr Zelensky" } };
    await sendInteraction(bot.port, blockAction(choice, bot.slack.responseUrl));
    await bot.slack.waitFor(1);
    expect(bot.typed).toEqual(["Volodymyr Zelensky"]);
  });

  it("without a response_url is answered in its channel", async () => {
    const bot = await runningBot();
    await sendInteraction(bot.port, blockAction(button("evidence"), ""));
    const [reply] = await bot.slack.waitFor(1);
    expect(reply).toMatchObject({ method: "chat.postMessage", body: { channel: "C111", text: "An answer" } });
  });

  it("that fails is answered in private, even on Share", async () => {
    const bot = await runningBot({ ask: async () => Promise.reject(new Error("broken")) });
    await sendInteraction(bot.port, blockAction(button("share"), bot.slack.responseUrl));
    const [reply] = await bot.slack.waitFor(1);
    expect(reply?.body).toMatchObject({ response_type: "ephemeral", text: expect.stringContaining("ref12345") });
  });

  it.each([
    ["a link", { action_id: "stance.open.0", url: "https://example.org" }],
    ["a button of another app", { action_id: "other", value: "Zelensky" }],
    ["a button without a command", { action_id: "stance.run.0" }],
  ])("on %s is acknowledged and nothing is asked", async (_, action) => {
    const bot = await runningBot({ ask: async () => answered() });
    const response = await sendInteraction(bot.port, blockAction(action, bot.slack.responseUrl));
    expect(response.status).toBe(200);
    expect(bot.typed).toEqual([]);
  });
});
