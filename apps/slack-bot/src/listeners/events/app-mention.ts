import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from "@slack/bolt";
import { postMessage } from "../../replies/post-message.ts";
import { reply } from "../../replies/reply.ts";
import type { ListenerParts } from "../parts.ts";
import { typedAfterMention } from "./typed.ts";

/** Answers a mention of the bot in its thread; what was asked before everybody is answered before everybody. */
export const appMention =
  (parts: ListenerParts) =>
  async ({ event, client }: SlackEventMiddlewareArgs<"app_mention"> & AllMiddlewareArgs): Promise<void> => {
    if (event.bot_id !== undefined) return;
    const post = postMessage(client, { channel: event.channel, thread: event.thread_ts ?? event.ts });
    await reply(
      parts,
      { typed: typedAfterMention(event.text) },
      { answer: (message) => ({ send: post, message }), failure: post },
    );
  };
