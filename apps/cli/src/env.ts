import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { KnownError } from "@stance/schema";
import { z } from "zod";
import { type LlmEnv, LlmVariables, toLlmEnv } from "./readers/llm-env.ts";

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const DATABASE_FORM = { error: "begins with file: or postgres://, for example file:./var/stance.db" };
const Variables = LlmVariables.extend({
  DATABASE_URL: z
    .string()
    .regex(/^(?:file:|postgres(?:ql)?:\/\/)/, DATABASE_FORM)
    .optional(),
  STANCE_API_URL: z
    .url({ protocol: /^https?$/, error: "is an http or https address, for example http://localhost:4000/graphql" })
    .optional(),
  STANCE_API_TOKEN: z.string().optional(),
  SLACK_BOT_TOKEN: z.string().optional(),
  SLACK_SIGNING_SECRET: z.string().optional(),
  SLACK_APP_TOKEN: z.string().optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `is one of ${LOG_LEVELS.join(", ")}` }).default("info"),
});

/** The settings of the command line, checked. */
export interface Env {
  readonly databaseUrl: string;
  readonly apiUrl: string;
  /** Whether the API's address was named, or is the default. */
  readonly isApiNamed: boolean;
  /** False where a database is named and no API: then that database is asked, not whatever API runs by chance. */
  readonly prefersApi: boolean;
  readonly apiToken: string | undefined;
  readonly llm: LlmEnv;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Which secrets are set; never their value. */
  readonly secrets: Readonly<Record<string, boolean>>;
}

type Source = Readonly<Record<string, string | undefined>>;

/** Reads the settings from variables; empty means unset. Throws ENVIRONMENT_INVALID that names every fault, and no value. */
export function readEnv(source: Source): Env {
  const parsed = Variables.safeParse(withoutEmpty(source));
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `  ${issue.path.join(".")} ${issue.message}`);
    throw new KnownError(
      "ENVIRONMENT_INVALID",
      `The environment is not usable; correct it there or in .env:\n${faults.join("\n")}`,
    );
  }
  const { DATABASE_URL, STANCE_API_URL, STANCE_API_TOKEN, LOG_LEVEL } = parsed.data;
  const { SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET, SLACK_APP_TOKEN, STANCE_LLM_KEY } = parsed.data;
  const secrets = { SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET, SLACK_APP_TOKEN, STANCE_API_TOKEN, STANCE_LLM_KEY };
  return {
    databaseUrl: DATABASE_URL ?? "file:./var/stance.db",
    apiUrl: STANCE_API_URL ?? "http://localhost:4000/graphql",
    isApiNamed: STANCE_API_URL !== undefined,
    prefersApi: STANCE_API_URL !== undefined || DATABASE_URL === undefined,
    apiToken: STANCE_API_TOKEN,
    llm: toLlmEnv(parsed.data),
    logLevel: LOG_LEVEL,
    secrets: Object.fromEntries(Object.entries(secrets).map(([name, value]) => [name, value !== undefined])),
  };
}

/** The variables together with those of `.env` in the folder; a variable that is set wins. */
export function withDotEnv(source: Source, folder: string): Source {
  return { ...readDotEnv(join(folder, ".env")), ...withoutEmpty(source) };
}

function readDotEnv(path: string): Source {
  try {
    return parseEnv(readFileSync(path, "utf8"));
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return {};
    throw new KnownError("ENVIRONMENT_INVALID", `${path} could not be read. Give yourself permission, or remove it.`, { cause });
  }
}

const withoutEmpty = (source: Source): Source => Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
