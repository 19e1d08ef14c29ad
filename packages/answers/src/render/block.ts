/** Text that Slack shows as it is. */
export interface PlainText {
  readonly type: "plain_text";
  readonly text: string;
  readonly emoji: false;
}
/** Text in Slack's markup. */
export interface Mrkdwn {
  readonly type: "mrkdwn";
  readonly text: string;
  readonly verbatim: true;
}
/** A button; `value` is the command that it runs. */
export interface Button {
  readonly type: "button";
  readonly text: PlainText;
  readonly action_id: string;
  readonly value: string;
}

/** The blocks of Slack's Block Kit that answers are made of. */
export type Block =
  | { readonly type: "image"; readonly image_url: string; readonly alt_text: string }
  | { readonly type: "header"; readonly text: PlainText }
  | { readonly type: "section"; readonly text: Mrkdwn; readonly accessory?: Button }
  | { readonly type: "section"; readonly fields: readonly Mrkdwn[] }
  | { readonly type: "context"; readonly elements: readonly Mrkdwn[] }
  | { readonly type: "actions"; readonly elements: readonly Button[] };

/** Text without markup and emoji. */
export const plainText = (text: string): PlainText => ({ type: "plain_text", text, emoji: false });
/** Text in Slack's markup; `verbatim`: Slack makes no links of its own. */
export const mrkdwn = (text: string): Mrkdwn => ({ type: "mrkdwn", text, verbatim: true });
