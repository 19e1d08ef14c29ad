import { createHmac } from "node:crypto";

export const SIGNING_SECRET = "a-secret-for-tests";

type Sent = { readonly at?: number; readonly secret?: string; readonly headers?: Record<string, string> };
type Fields = Record<string, unknown>;

/** Sends a body to the bot as Slack would, signed. `at` is the moment of signing in seconds. */
async function send(port: number, body: string, contentType: string, { at, secret = SIGNING_SECRET, headers = {} }: Sent) {
  const timestamp = at ?? Math.floor(Date.now() / 1000);
  const signature = createHmac("sha256", secret).update(`v0:${timestamp}:${body}`).digest("hex");
  return fetch(`http://127.0.0.1:${port}/slack/events`, {
    method: "POST",
    headers: {
      "content-type": contentType,
      "x-slack-request-timestamp": `${timestamp}`,
      "x-slack-signature": `v0=${signature}`,
      ...headers,
    },
    body,
  });
}

export const sendForm = (port: number, fields: Record<string, string>, sent: Sent = {}) =>
  send(port, new URLSearchParams(fields).toString(), "application/x-www-form-urlencoded", sent);

/** Clicks, choices, views and shortcuts come as a form with one field. */
export const sendInteraction = (port: number, payload: Fields, sent: Sent = {}) =>
  sendForm(port, { payload: JSON.stringify(payload) }, sent);

export const sendEvent = (port: number, body: Fields, sent: Sent = {}) =>
  send(port, JSON.stringify(body), "application/json", sent);

export const sendText = (port: number, text: string) => send(port, text, "application/json", {});

let commands = 0;
export const command = (text: string, responseUrl: string, over: Record<string, string> = {}) => ({
  command: "/stance",
  text,
  team_id: "T111",
  channel_id: "C111",
  user_id: "W111",
  response_url: responseUrl,
  trigger_id: `command.${commands++}`,
  ...over,
});

export const blockAction = (action: Fields, responseUrl: string, over: Fields = {}) => ({
  type: "block_actions",
  team: { id: "T111" },
  user: { id: "W111" },
  channel: { id: "C111" },
  container: { type: "message", is_ephemeral: true },
  trigger_id: `action.${commands++}`,
  response_url: responseUrl,
  actions: [{ type: "button", block_id: "b", action_ts: "1.1", ...action }],
  ...over,
});

export const event = (content: Fields, id = `Ev${commands++}`) => ({
  type: "event_callback",
  team_id: "T111",
  event_id: id,
  event: { user: "W111", channel: "C111", ts: "1.5", event_ts: "1.5", ...content },
});
