import type { AllMiddlewareArgs, SlackActionMiddlewareArgs } from "@slack/bolt";
import { MESSAGE_LIMITS } from "@stance/answers";
import type { Question } from "../../ask.ts";
import { signedBy } from "../../replies/message.ts";
import { postMessage } from "../../replies/post-message.ts";
import { type Destination, reply } from "../../replies/reply.ts";
import { type Respond, responseUrl } from "../../replies/response-url.ts";
import type { ListenerParts } from "../parts.ts";
import { type ClickPlace, readPlace } from "./click-place.ts";
import { type Clicked, readClick } from "./clicked.ts";

/** Answers a click: Share in the channel, everything else to whoever clicked. */
export const click =
  (parts: ListenerParts) =>
  async ({ ack, action, body, client }: SlackActionMiddlewareArgs & AllMiddlewareArgs): Promise<void> => {
    await ack();
    const clicked = readClick(action);
    if (clicked === null) return;
    const place = readPlace(body);
    const question: Question = { typed: clicked.command, public: clicked.kind === "share" };
    if (place.responseUrl !== null) {
      const respond = responseUrl(place.responseUrl, parts.fetch);
      await reply(parts, question, clicked.kind === "share" ? shared(place, respond) : answeredTo(clicked, place, respond));
    } else if (place.channel !== null) {
      const post = postMessage(client, { channel: place.channel, thread: place.thread });
      await reply(parts, question, { answer: (message) => ({ send: post, message }), failure: post });
    }
  };

const toTheAsker = ({ thread }: ClickPlace, respond: Respond) => respond({ inChannel: false, replacesOriginal: false, thread });

function shared(place: ClickPlace, respond: Respond): Destination {
  return {
    answer: (answered) =>
      answered.visibility === "in_channel"
        ? {
            send: respond({ inChannel: true, replacesOriginal: false, thread: place.thread }),
            message: signedBy(answered, "Shared", place.userId, MESSAGE_LIMITS.blocks),
          }
        : { send: toTheAsker(place, respond), message: answered },
    failure: toTheAsker(place, respond),
  };
}

/** What everybody sees is never replaced by an answer that one person asked for; talks with the bot alone stay readable. */
function answeredTo({ kind }: Clicked, place: ClickPlace, respond: Respond): Destination {
  const { isEphemeral, isDirect, thread } = place;
  const replacesOriginal = (kind === "run" || kind === "change") && (isEphemeral || isDirect);
  const send = respond({ inChannel: isDirect && !isEphemeral, replacesOriginal, thread });
  return { answer: (message) => ({ send, message }), failure: toTheAsker(place, respond) };
}
