import { KnownError } from "@stance/schema";
import { z } from "zod";

/** How Slack reaches the bot: requests to a public address, or a socket that the bot opens. */
export type Connection =
  | { readonly mode: "http"; readonly botToken: string; readonly signingSecret: string }
  | { readonly mode: "socket"; readonly botToken: string; readonly appToken: string };

/** A token that starts as the other kind does has been put in the wrong place. */
const tokenUnlike = (start: string) =>
  z
    .string()
    .refine((token) => !token.startsWith(start), { error: `holds a token of the other kind, one that starts with ${start}` });
const address = z.url({ protocol: /^https?$/, error: "must be an address that starts with http:// or https://" });
const LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

const Variables = z.object({
  SLACK_BOT_TOKEN: tokenUnlike("xapp-").optional(),
  SLACK_SIGNING_SECRET: z.string().optional(),
  SLACK_APP_TOKEN: tokenUnlike("xoxb-").optional(),
  SLACK_PORT: z.coerce
    .number({ error: "must be a whole number" })
    .int({ error: "must be a whole number" })
    .min(0, { error: "must be at least 0" })
    .max(65_535, { error: "must be at most 65535" })
    .default(3000),
  SLACK_API_URL: address.default("https://slack.com/api/"),
  STANCE_API_URL: address.default("http://localhost:4000/graphql"),
  STANCE_API_TOKEN: z.string().optional(),
  LOG_LEVEL: z.enum(LEVELS, { error: `must be one of ${LEVELS.join(", ")}` }).default("info"),
});
type Variables = z.infer<typeof Variables>;

export interface Env {
  /** `null` where tokens are missing; `missingTokens` names them. */
  readonly connection: Connection | null;
  readonly missingTokens: readonly string[];
  readonly port: number;
  readonly slackApiUrl: string;
  readonly apiUrl: string;
  readonly apiToken: string | undefined;
  readonly logLevel: (typeof LEVELS)[number];
}

/** Reads the environment of the bot; empty counts as unset. Fails with ENVIRONMENT_INVALID that names every fault at once, never a value. */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const trimmed = Object.entries(source).map(([name, value]) => [name, value?.trim()]);
  const set = Object.fromEntries(trimmed.filter(([, value]) => value !== undefined && value !== ""));
  const { success, data, error } = Variables.safeParse(set);
  if (!success) {
    const faults = error.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
    throw new KnownError("ENVIRONMENT_INVALID", `The environment is not usable: ${faults.join("; ")}.`);
  }
  return {
    connection: connectionOf(data),
    missingTokens: missingTokens(data),
    port: data.SLACK_PORT,
    slackApiUrl: data.SLACK_API_URL,
    apiUrl: data.STANCE_API_URL,
    apiToken: data.STANCE_API_TOKEN,
    logLevel: data.LOG_LEVEL,
  };
}

/** An app-level token is made for Socket Mode alone, so where there is one, it decides. */
function connectionOf({ SLACK_BOT_TOKEN: botToken, SLACK_SIGNING_SECRET: signingSecret, SLACK_APP_TOKEN: appToken }: Variables) {
  if (botToken === undefined) return null;
  if (appToken !== undefined) return { mode: "socket", botToken, appToken } as const;
  return signingSecret === undefined ? null : ({ mode: "http", botToken, signingSecret } as const);
}

const missingTokens = ({ SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET, SLACK_APP_TOKEN }: Variables): string[] => [
  ...(SLACK_BOT_TOKEN === undefined ? ["SLACK_BOT_TOKEN"] : []),
  ...(SLACK_SIGNING_SECRET === undefined && SLACK_APP_TOKEN === undefined
    ? ["SLACK_SIGNING_SECRET (or SLACK_APP_TOKEN for Socket Mode)"]
    : []),
];
