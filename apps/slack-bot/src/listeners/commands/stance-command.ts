import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from "@slack/bolt";
import { MESSAGE_LIMITS } from "@stance/answers";
import { signedBy } from "../../replies/message.ts";
import { reply } from "../../replies/reply.ts";
import { responseUrl } from "../../replies/response-url.ts";
import type { ListenerParts } from "../parts.ts";

/** The command that Slack's users type. */
export const STANCE_COMMAND = "/stance";

/** Answers `/stance …` to the asker alone, or in the channel where that was asked for. */
export const stanceCommand =
  (parts: ListenerParts) =>
  async ({ ack, command }: SlackCommandMiddlewareArgs & AllMiddlewareArgs): Promise<void> => {
    await ack();
    const respond = responseUrl(command.response_url, parts.fetch);
    await reply(
      parts,
      { typed: command.text ?? "" },
      {
        answer: (answered) => {
          const inChannel = answered.visibility === "in_channel";
          const message = inChannel ? signedBy(answered, "Asked", command.user_id, MESSAGE_LIMITS.blocks) : answered;
          return { send: respond({ inChannel, replacesOriginal: false }), message };
        },
        failure: respond({ inChannel: false, replacesOriginal: false }),
      },
    );
  };
