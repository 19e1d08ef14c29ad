import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from "@slack/bolt";
import { postMessage } from "../../replies/post-message.ts";
import { reply } from "../../replies/reply.ts";
import type { ListenerParts } from "../parts.ts";
import { typedAfterMention } from "./typed.ts";

/** Answers a direct message of a person; edits, joins, other bots and other channels are passed over. */
export const directMessage =
  (parts: ListenerParts) =>
  async ({ event, client }: SlackEventMiddlewareArgs<"message"> & AllMiddlewareArgs): Promise<void> => {
    if (event.channel_type !== "im" || event.subtype !== undefined || event.bot_id !== undefined) return;
    const post = postMessage(client, { channel: event.channel, thread: event.thread_ts });
    await reply(
      parts,
      { typed: typedAfterMention(event.text ?? "") },
      { answer: (message) => ({ send: post, message }), failure: post },
    );
  };
