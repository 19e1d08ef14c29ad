import { type Logger, SocketModeReceiver } from "@slack/bolt";

/** Takes Slack's requests by a socket that the bot opens, so that it needs no public address. */
export const createSocketReceiver = (appToken: string, slackApiUrl: string, logger: Logger): SocketModeReceiver =>
  new SocketModeReceiver({ appToken, logger, installerOptions: { clientOptions: { slackApiUrl } } });
