import { type Message, withFallbacks } from "./message.ts";

/** Sends a message; `false` where Slack takes the request but refuses the blocks. Fails where it cannot be sent at all. */
export type Send = (message: Message) => Promise<boolean>;

/** The answers of Slack that blame the blocks. */
const BLOCKS_REFUSED = /invalid_blocks|invalid_attachments|msg_blocks_too_long/;

/** Tells whether an error code or answer of Slack's blames the blocks of a message. */
export const blamesBlocks = (words: string): boolean => BLOCKS_REFUSED.test(words);

/** Sends as much of the message as Slack takes: all of it, else without pictures, else its text. */
export async function deliver(send: Send, message: Message): Promise<void> {
  for (const version of withFallbacks(message)) if (await send(version)) return;
  throw new Error("Slack refused the text of a message too.");
}
