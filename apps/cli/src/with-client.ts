import type { Client } from "@stance/client";
import type { Env } from "./env.ts";
import { operation } from "./operation.ts";
import { writeNote } from "./output.ts";
import { withStore } from "./with-store.ts";

/** An API on the same machine answers in milliseconds; one that is far away within this. */
const PROBE_MILLISECONDS = 1500;
const ANSWER_MILLISECONDS = 30_000;

/** Gives `work` the API where it answers, else the store itself, asked in process by the same operations. */
export async function withClient<Result>(env: Env, isLocal: boolean, work: (client: Client) => Promise<Result>): Promise<Result> {
  if (!isLocal && env.prefersApi) {
    if (await answersAt(env)) return work(await httpClient(env, ANSWER_MILLISECONDS));
    if (env.isApiNamed) writeNote(`No Stance API answers at ${env.apiUrl}; asking the store itself.`);
  }
  const { createLocalClient } = await import("@stance/client");
  const { execute } = await import("@stance/graphql");
  return withStore(env, (store) => work(createLocalClient((asked) => execute(store, asked))));
}

const PROBE = operation<unknown, Record<string, never>>("query Probe { __typename }");

/** Whether a Stance API answers at the address of the settings. */
export async function answersAt(env: Env): Promise<boolean> {
  const { KnownError } = await import("@stance/schema");
  try {
    await (await httpClient(env, PROBE_MILLISECONDS)).ask(PROBE, {});
    return true;
  } catch (error) {
    // Nothing there, or something else listens on that port: either way no Stance API answers.
    if (error instanceof KnownError) return false;
    throw error;
  }
}

async function httpClient({ apiUrl, apiToken }: Env, timeoutMs: number): Promise<Client> {
  const { createClient } = await import("@stance/client");
  return createClient({ url: apiUrl, token: apiToken, timeoutMs });
}
