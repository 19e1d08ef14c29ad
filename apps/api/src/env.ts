import { KnownError } from "@stance/schema";
import { z } from "zod";

const Env = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^(file:|postgres(ql)?:\/\/)/, { error: "begins with file: or postgres://" })
    .default("file:./var/stance.db"),
  PORT: z.coerce.number({ error: "a port from 0 to 65535" }).int().min(0).max(65_535).default(4000),
  HOST: z.string().default("127.0.0.1"),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: "an http or https address" }).optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  STANCE_REQUIRE_TOKEN: notYet(),
  STANCE_TRUSTED_ONLY: notYet(),
});
export type Env = z.infer<typeof Env>;

/** A lock that is asked for and not there must not look closed. */
function notYet() {
  return z
    .enum(["0", "false", "off"], { error: "this version cannot close the API; unset it, and keep the API on a private address" })
    .optional();
}

/** The API's settings. Empty means unset. Throws ENVIRONMENT_INVALID that names every fault at once. */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = Env.safeParse(set);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new KnownError("ENVIRONMENT_INVALID", `The environment is not usable. ${faults.join("; ")}.`);
}
