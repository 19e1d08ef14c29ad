import { webApi } from "@slack/bolt";
import { blamesBlocks, type Send } from "./deliver.ts";

/** Where a message is posted. */
export interface Place {
  readonly channel: string;
  /** The message whose thread it joins. */
  readonly thread?: string | undefined;
}

/** Posts messages as the bot. */
export const postMessage =
  (client: webApi.WebClient, { channel, thread }: Place): Send =>
  async ({ text, blocks }) => {
    try {
      await client.chat.postMessage({
        channel,
        text,
        unfurl_links: false,
        unfurl_media: false,
        ...(blocks.length > 0 ? { blocks: [...blocks] } : {}),
        ...(thread === undefined ? {} : { thread_ts: thread }),
      });
      return true;
    } catch (error) {
      if (error instanceof webApi.WebAPIPlatformError && blamesBlocks(error.data.error)) return false;
      throw error;
    }
  };
