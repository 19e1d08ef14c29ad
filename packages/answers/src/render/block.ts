export interface PlainText {
  readonly type: "plain_text";
  readonly text: string;
  readonly emoji: false;
}
export interface Mrkdwn {
  readonly type: "mrkdwn";
  readonly text: string;
  readonly verbatim: true;
}
export interface Button {
  readonly type: "button";
  readonly text: PlainText;
  readonly action_id: string;
  readonly value: string;
}

/** The blocks of Slack's Block Kit that answers are made of. */
export type Block =
  | { readonly type: "header"; readonly text: PlainText }
  | { readonly type: "section"; readonly text: Mrkdwn; readonly accessory?: Button }
  | { readonly type: "section"; readonly fields: readonly Mrkdwn[] }
  | { readonly type: "context"; readonly elements: readonly Mrkdwn[] }
  | { readonly type: "actions"; readonly elements: readonly Button[] };

export const plainText = (text: string): PlainText => ({ type: "plain_text", text, emoji: false });
/** `verbatim`: Slack makes no links of its own. */
export const mrkdwn = (text: string): Mrkdwn => ({ type: "mrkdwn", text, verbatim: true });
