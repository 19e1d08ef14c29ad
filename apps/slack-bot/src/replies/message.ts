/** A Block Kit block; the renderer of answers knows its fields. */
interface Block {
  readonly type: string;
}

/** What is sent to Slack: blocks, and always the text that stands in for them. */
export interface Message {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** The message by itself, then what can still be sent of it where Slack refuses its blocks: without pictures, then text alone. */
export function withFallbacks(message: Message): Message[] {
  const words = message.blocks.filter((block) => block.type !== "image");
  const withoutPictures = words.length < message.blocks.length && words.length > 0 ? [{ ...message, blocks: words }] : [];
  const textOnly = message.blocks.length > 0 ? [{ ...message, blocks: [] }] : [];
  return [message, ...withoutPictures, ...textOnly];
}

/** The message with a last line that says who made it public; left as it is where no block fits any more. */
export function signedBy(message: Message, verb: "Asked" | "Shared", userId: string, mostBlocks: number): Message {
  if (message.blocks.length >= mostBlocks) return message;
  const line = { type: "context", elements: [{ type: "mrkdwn", text: `${verb} by <@${userId}>` }] };
  return { ...message, blocks: [...message.blocks, line] };
}
