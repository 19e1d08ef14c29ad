import { z } from "zod";

/** Where a click was made. */
export interface ClickPlace {
  readonly userId: string;
  readonly channel: string | null;
  readonly responseUrl: string | null;
  /** Whether the message is seen by whoever clicked, and by nobody else. */
  readonly isEphemeral: boolean;
  /** Whether the channel is a conversation with the bot alone. */
  readonly isDirect: boolean;
  readonly thread: string | undefined;
}

const Body = z.object({
  user: z.object({ id: z.string() }),
  channel: z.object({ id: z.string() }).nullish(),
  response_url: z.string().nullish(),
  container: z.object({ is_ephemeral: z.boolean().optional(), thread_ts: z.string().optional() }).nullish(),
});

/** Reads where a click was made. */
export function readPlace(body: unknown): ClickPlace {
  const { user, channel, response_url: responseUrl, container } = Body.parse(body);
  return {
    userId: user.id,
    channel: channel?.id ?? null,
    responseUrl: responseUrl || null,
    isEphemeral: container?.is_ephemeral ?? false,
    isDirect: channel?.id.startsWith("D") ?? false,
    thread: container?.thread_ts,
  };
}
