import { INTERACTION_LIMITS } from "@stance/answers";
import { blamesBlocks, type Send } from "./deliver.ts";

/** How a reply by `response_url` appears. */
interface Appearance {
  readonly inChannel: boolean;
  /** Takes the place of the message that was clicked. */
  readonly replacesOriginal: boolean;
  /** The message whose thread it joins. */
  readonly thread?: string | undefined;
}

/** Replies by one `response_url`. */
export type Respond = (appearance: Appearance) => Send;

/** Milliseconds after which a reply counts as not delivered. */
const TIMEOUT = 10_000;

/** Replies by the given `response_url`, never more often than Slack allows. */
export function responseUrl(url: string, fetchFrom: typeof fetch): Respond {
  let uses = 0;
  return ({ inChannel, replacesOriginal, thread }) =>
    async ({ text, blocks }) => {
      if (uses >= INTERACTION_LIMITS.responseUrlUses) throw new Error("The response_url is used up.");
      uses += 1;
      const response = await fetchFrom(url, {
        method: "POST",
        headers: { "content-type": "application/json; charset=utf-8" },
        body: JSON.stringify({
          response_type: inChannel ? "in_channel" : "ephemeral",
          replace_original: replacesOriginal,
          unfurl_links: false,
          unfurl_media: false,
          text,
          ...(blocks.length > 0 ? { blocks } : {}),
          ...(thread === undefined ? {} : { thread_ts: thread }),
        }),
        signal: AbortSignal.timeout(TIMEOUT),
      });
      return wasTaken(response.ok, response.status, await response.text());
    };
}

/** Slack may refuse with status 200 and `{"ok":false}`, or with another status and a bare word. */
function wasTaken(isOk: boolean, status: number, body: string): boolean {
  const isRefusal = !isOk || /"ok":\s*false/.test(body);
  if (!isRefusal) return true;
  if (blamesBlocks(body)) return false;
  throw new Error(`Slack did not take a reply by response_url: ${status} ${body.slice(0, 200)}`);
}
