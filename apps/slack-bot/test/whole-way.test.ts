import { answer, checkBlockKit } from "@stance/answers";
import { createClient } from "@stance/client";
import { IsoDate } from "@stance/schema";
import { describe, expect, it } from "vitest";
import type { Ask } from "../src/ask.ts";
import { standInForApi } from "./graphql-stand-in.ts";
import { runningBot } from "./running-bot.ts";
import { command, event, sendEvent, sendForm } from "./signed.ts";

const NOW = IsoDate.parse("2025-05-01");
const newReference = () => "ref77777";

const asking =
  (url: string, timeoutMs = 20_000): Ask =>
  ({ typed, public: isPublic }) =>
    answer(typed, createClient({ url, timeoutMs }), { now: NOW, public: isPublic, newReference, timeoutMs });

const HOSTILE = "<!channel> @here <@U1> <https://evil.example|our site> *bold* :tada: `rm -rf` {{7*7}} <script>alert(1)</script>";
const hostileApi = (operation: string) =>
  operation === "Search"
    ? {
        search: {
          totalCount: 1,
          nodes: [
            {
              snippet: HOSTILE,
              highlights: [{ start: 0, end: 10 }],
              item: {
                __typename: "Article",
                id: "art_1",
                title: HOSTILE,
                url: "https://example.org/a",
                publishedAt: null,
                outlet: { id: "out_1", name: HOSTILE },
              },
            },
          ],
        },
      }
    : { resolveActor: { __typename: "ActorUnknown", suggestions: [] } };

describe("from the command to the API and back", () => {
  it("is answered in words with a reference where the API hangs, and acknowledged before", async () => {
    const bot = await runningBot({ ask: asking(await standInForApi(() => null), 20) });
    const response = await sendForm(bot.port, command("Zelensky on NATO", bot.slack.responseUrl));
    expect(response.status).toBe(200);
    const [reply] = await bot.slack.waitFor(1);
    expect(reply?.body).toMatchObject({ response_type: "ephemeral", text: expect.stringContaining("ref77777") });
    expect(bot.logged.join()).toMatch(/ref77777.*API_UNREACHABLE/s);
  });

  it("is answered in words with a reference where no API listens", async () => {
    const bot = await runningBot({ ask: asking("http://127.0.0.1:1/graphql") });
    await sendForm(bot.port, command("Zelensky on NATO public", bot.slack.responseUrl));
    const [reply] = await bot.slack.waitFor(1);
    expect(reply?.body).toMatchObject({ response_type: "ephemeral", text: expect.stringContaining("ref77777") });
    expect(JSON.stringify(reply)).not.toContain("127.0.0.1:1");
  });

  it("is helped without the API where nothing was typed", async () => {
    const bot = await runningBot({ ask: asking("http://127.0.0.1:1/graphql") });
    await sendForm(bot.port, command("", bot.slack.responseUrl));
    const [reply] = await bot.slack.waitFor(1);
    expect(reply?.body.text).toContain("/stance");
    expect(checkBlockKit(reply?.body)).toEqual([]);
  });
});

describe("what an article says", () => {
  const commands = /<!|<@|@here|@channel|<https:\/\/evil|<script/;

  it("does nothing in a reply to everybody", async () => {
    const bot = await runningBot({ ask: asking(await standInForApi(hostileApi)) });
    await sendForm(bot.port, command("search ceasefire public", bot.slack.responseUrl));
    const [reply] = await bot.slack.waitFor(1);
    const { blocks, text } = reply?.body ?? {};
    expect(JSON.stringify(blocks)).toContain("alert(1)");
    expect(JSON.stringify([blocks, text]).replace("Asked by <@W111>", "")).not.toMatch(commands);
    expect(checkBlockKit(reply?.body)).toEqual([]);
  });

  it("does nothing in a message of the bot", async () => {
    const bot = await runningBot({ ask: asking(await standInForApi(hostileApi)) });
    await sendEvent(bot.port, event({ type: "app_mention", text: "<@UBOT> search ceasefire" }));
    const [reply] = await bot.slack.waitFor(1);
    expect(reply?.method).toBe("chat.postMessage");
    expect(JSON.stringify([reply?.body.blocks, reply?.body.text])).not.toMatch(commands);
    expect(reply?.body).not.toHaveProperty("link_names");
  });
});
