import { KnownError } from "@stance/schema";
import type { Client } from "./client.ts";
import { dataOf, notGraphQL } from "./response.ts";

/** Leaves time for words within the 3 seconds that Slack waits, in milliseconds. */
const DEFAULT_TIMEOUT = 2500;

/** Where and how to ask. */
export interface ClientOptions {
  /** Where the API answers, `http://…/graphql`. */
  readonly url: string;
  /** Sent as bearer token. */
  readonly token?: string | undefined;
  /** How long one question may take to the last byte of its answer, in milliseconds; 2500 unless told. */
  readonly timeoutMs?: number | undefined;
  readonly fetch?: typeof fetch | undefined;
}

/** A client that asks over HTTP. */
export function createClient({ url, token, timeoutMs = DEFAULT_TIMEOUT, fetch = globalThis.fetch }: ClientOptions): Client {
  const headers = {
    accept: "application/graphql-response+json, application/json",
    "content-type": "application/json",
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  return {
    ask: async (document, variables) => {
      const body = JSON.stringify({ query: document.toString(), variables });
      const signal = AbortSignal.timeout(timeoutMs);
      const { status, text } = await read(fetch, url, { method: "POST", headers, body, signal }, timeoutMs);
      return dataOf(parse(text, status));
    },
  };
}

async function read(
  fetchFrom: typeof fetch,
  url: string,
  request: RequestInit,
  timeoutMs: number,
): Promise<{ status: number; text: string }> {
  try {
    const response = await fetchFrom(url, request);
    return { status: response.status, text: await response.text() };
  } catch (cause) {
    const isTimeout = cause instanceof DOMException && cause.name === "TimeoutError";
    const how = isTimeout ? `does not answer within ${timeoutMs / 1000} s` : "cannot be reached";
    throw new KnownError(
      "API_UNREACHABLE",
      `The Stance API at ${url} ${how}: start it with \`npm run api\`, or set STANCE_API_URL.`,
      {
        cause,
      },
    );
  }
}

function parse(text: string, status: number): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw notGraphQL(` (HTTP ${status}, not JSON)`, { cause });
  }
}
