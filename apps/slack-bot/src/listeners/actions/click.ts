import type { AllMiddlewareArgs, SlackAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import { MESSAGE_LIMITS } from "@stance/answers";
import type { Question } from "../../ask.ts";
import { signedBy } from "../../replies/message.ts";
import { postMessage } from "../../replies/post-message.ts";
import { type Destination, reply } from "../../replies/reply.ts";
import { type Respond, responseUrl } from "../../replies/response-url.ts";
import type { ListenerParts } from "../parts.ts";
import { type Clicked, readClick } from "./clicked.ts";

/** Answers a click: Share in the channel, everything else to whoever clicked. */
export const click =
  (parts: ListenerParts) =>
  async ({ ack, action, body, client }: SlackActionMiddlewareArgs & AllMiddlewareArgs): Promise<void> => {
    await ack();
    const clicked = readClick(action);
    if (clicked === null) return;
    const question: Question = { typed: clicked.command, public: clicked.kind === "share" };
    if ("response_url" in body && body.response_url !== "") {
      const respond = responseUrl(body.response_url, parts.fetch);
      await reply(parts, question, clicked.kind === "share" ? shared(body, respond) : inPrivate(clicked, body, respond));
    } else if (body.channel !== undefined) {
      const post = postMessage(client, { channel: body.channel.id });
      await reply(parts, question, { answer: (message) => ({ send: post, message }), failure: post });
    }
  };

const TO_THE_ASKER = { inChannel: false, replacesOriginal: false } as const;

function shared(body: SlackAction, respond: Respond): Destination {
  return {
    answer: (answered) =>
      answered.visibility === "in_channel"
        ? {
            send: respond({ inChannel: true, replacesOriginal: false }),
            message: signedBy(answered, "Shared", body.user.id, MESSAGE_LIMITS.blocks),
          }
        : { send: respond(TO_THE_ASKER), message: answered },
    failure: respond(TO_THE_ASKER),
  };
}

function inPrivate({ kind }: Clicked, body: SlackAction, respond: Respond): Destination {
  // What everybody sees is never replaced by an answer that one person asked for.
  const replacesOriginal = (kind === "run" || kind === "change") && isSeenByOne(body);
  return {
    answer: (message) => ({ send: respond({ inChannel: false, replacesOriginal }), message }),
    failure: respond(TO_THE_ASKER),
  };
}

const isSeenByOne = (body: SlackAction): boolean =>
  "container" in body &&
  typeof body.container === "object" &&
  body.container !== null &&
  "is_ephemeral" in body.container &&
  body.container.is_ephemeral === true;
