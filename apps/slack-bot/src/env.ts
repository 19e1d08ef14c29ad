import { KnownError } from "@stance/schema";
import { type Faults, integerIn, secretOf, urlOr } from "./env-values.ts";

/** How Slack reaches the bot: requests to a public address, or a socket that the bot opens. */
export type Connection =
  | { readonly mode: "http"; readonly botToken: string; readonly signingSecret: string }
  | { readonly mode: "socket"; readonly botToken: string; readonly appToken: string };

export const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
export type Level = (typeof LOG_LEVELS)[number];

export interface Env {
  /** `null` where tokens are missing; `missingTokens` names them. */
  readonly connection: Connection | null;
  readonly missingTokens: readonly string[];
  readonly port: number;
  readonly slackApiUrl: string;
  readonly apiUrl: string;
  readonly apiToken: string | undefined;
  readonly logLevel: Level;
}

/** Reads the environment of the bot; empty counts as unset. Fails with ENVIRONMENT_INVALID that names every fault at once. */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const faults: Faults = [];
  const get = (name: string) => source[name]?.trim() || undefined;
  const botToken = secretOf("SLACK_BOT_TOKEN", get("SLACK_BOT_TOKEN"), "xapp-", faults);
  const appToken = secretOf("SLACK_APP_TOKEN", get("SLACK_APP_TOKEN"), "xoxb-", faults);
  const signingSecret = get("SLACK_SIGNING_SECRET");
  const env = {
    connection: connectionOf(botToken, signingSecret, appToken),
    missingTokens: missing(botToken, signingSecret, appToken),
    port: integerIn("SLACK_PORT", get("SLACK_PORT"), 3000, [0, 65_535], faults),
    slackApiUrl: urlOr("SLACK_API_URL", get("SLACK_API_URL"), "https://slack.com/api/", faults),
    apiUrl: urlOr("STANCE_API_URL", get("STANCE_API_URL"), "http://localhost:4000/graphql", faults),
    apiToken: get("STANCE_API_TOKEN"),
    logLevel: levelOf(get("LOG_LEVEL"), faults),
  };
  if (faults.length > 0) throw new KnownError("ENVIRONMENT_INVALID", `The environment is not usable: ${faults.join("; ")}.`);
  return env;
}

/** An app-level token is made for Socket Mode alone, so where there is one, it decides. */
function connectionOf(botToken?: string, signingSecret?: string, appToken?: string): Connection | null {
  if (botToken === undefined) return null;
  if (appToken !== undefined) return { mode: "socket", botToken, appToken };
  return signingSecret === undefined ? null : { mode: "http", botToken, signingSecret };
}

function missing(botToken?: string, signingSecret?: string, appToken?: string): string[] {
  return [
    ...(botToken === undefined ? ["SLACK_BOT_TOKEN"] : []),
    ...(signingSecret === undefined && appToken === undefined
      ? ["SLACK_SIGNING_SECRET (or SLACK_APP_TOKEN for Socket Mode)"]
      : []),
  ];
}

function levelOf(text: string | undefined, faults: Faults): Level {
  const level = LOG_LEVELS.find((known) => known === (text ?? "info").toLowerCase());
  if (level === undefined) faults.push(`LOG_LEVEL must be one of ${LOG_LEVELS.join(", ")}`);
  return level ?? "info";
}
