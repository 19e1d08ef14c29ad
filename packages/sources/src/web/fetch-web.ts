import { KnownError } from "@stance/schema";
import { type Agent, fetch, type Response } from "undici";
import { MAX_INPUT_BYTES } from "../read-bytes.ts";
import { parseWebAddress, type Reach } from "./web-address.ts";

/** What a web address answered. */
export interface WebAnswer {
  /** Where the answer came from, after all redirects. */
  readonly url: string;
  /** 304 where nothing has changed since `validators`. */
  readonly status: number;
  readonly bytes: Buffer;
  /** Lower case, without parameters: `text/html`. */
  readonly mediaType: string | null;
  /** As the header names it. */
  readonly charset: string | null;
  readonly validators: Validators;
  /** When the server asks to come back, as its header says it: seconds or a date (RFC 9110, 10.2.3). */
  readonly retryAfter: string | null;
}

/** What a server gave to ask later whether anything has changed (RFC 9110, 8.8). */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface FetchLimits {
  /** Of the unpacked answer. */
  readonly maxBytes: number;
  readonly maxRedirects: number;
  /** For all of it, redirects included. */
  readonly milliseconds: number;
}

export const FETCH_LIMITS: FetchLimits = { maxBytes: MAX_INPUT_BYTES, maxRedirects: 5, milliseconds: 20_000 };

/** How the fetcher names itself to servers and in robots.txt. */
export const USER_AGENT = "Stance/0.1 (news reader; obeys robots.txt)";

/** How one address is asked. */
export interface AskOptions {
  /** Those of an earlier answer: what has not changed since is answered with 304. */
  readonly validators?: Validators;
  /** Answers of 400 and above are given like any other. */
  readonly anyStatus?: boolean;
}

interface FetchOptions extends AskOptions {
  readonly agent: Agent;
  readonly reach: Reach;
  readonly limits?: Partial<FetchLimits>;
}

/**
 * Fetches a public web address by GET; each redirect is checked like the first address. Throws INPUT_ADDRESS_REFUSED,
 * INPUT_UNREACHABLE (no answer, no answer in time, or one that is an error) or INPUT_TOO_LARGE.
 */
export async function fetchWeb(
  address: string,
  { agent, reach, limits, validators, anyStatus = false }: FetchOptions,
): Promise<WebAnswer> {
  const { maxBytes, maxRedirects, milliseconds } = { ...FETCH_LIMITS, ...limits };
  const signal = AbortSignal.timeout(milliseconds);
  let url = parseWebAddress(address, reach);
  for (let redirects = 0; redirects <= maxRedirects; redirects++) {
    const response = await answerOf(url, { agent, signal, validators });
    const next = response.headers.get("location");
    if (response.status >= 300 && response.status < 400 && response.status !== 304 && next !== null) {
      await response.body?.cancel();
      url = parseWebAddress(URL.parse(next, url.href)?.href ?? next, reach);
      continue;
    }
    if (response.status !== 304 && !response.ok && !anyStatus) {
      await response.body?.cancel();
      throw answeredWith(address, response.status);
    }
    return { ...headersOf(response), url: url.href, status: response.status, bytes: await bodyOf(response, address, maxBytes) };
  }
  throw unreachable(
    address,
    `redirects more than ${maxRedirects} times`,
    "Open it in a browser and give the address that it ends at",
  );
}

async function answerOf(
  url: URL,
  { agent, signal, validators }: { agent: Agent; signal: AbortSignal; validators: Validators | undefined },
): Promise<Response> {
  const headers: Record<string, string> = {
    "user-agent": USER_AGENT,
    accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
  };
  if (validators?.etag) headers["if-none-match"] = validators.etag;
  if (validators?.lastModified) headers["if-modified-since"] = validators.lastModified;
  try {
    return await fetch(url.href, { dispatcher: agent, redirect: "manual", signal, headers });
  } catch (cause) {
    throw failureOf(url, cause);
  }
}

function failureOf(url: URL, cause: unknown): KnownError {
  for (let error = cause; error instanceof Error; error = error.cause) if (error instanceof KnownError) return error;
  const isLate = cause instanceof Error && cause.name === "TimeoutError";
  return unreachable(
    url.href,
    isLate ? "did not answer in time" : "does not answer",
    "Check the address and your connection, then try again",
    cause,
  );
}

/** Reads no further than `maxBytes` of the unpacked body, whatever its length is said to be. */
async function bodyOf(response: Response, address: string, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of response.body ?? []) {
      length += chunk.length;
      if (length > maxBytes) {
        throw new KnownError(
          "INPUT_TOO_LARGE",
          `${address} is larger than ${maxBytes / 1_000_000} MB. Give the page of one article.`,
        );
      }
      chunks.push(chunk);
    }
  } catch (cause) {
    if (cause instanceof KnownError) throw cause;
    throw failureOf(new URL(address), cause);
  }
  return Buffer.concat(chunks);
}

function headersOf({ headers }: Response): Pick<WebAnswer, "mediaType" | "charset" | "validators" | "retryAfter"> {
  const type = headers.get("content-type") ?? "";
  const mediaType = type.split(";")[0]?.trim().toLowerCase() ?? "";
  return {
    mediaType: mediaType === "" ? null : mediaType,
    charset: /;\s*charset\s*=\s*"?([\w:.-]{1,40})/i.exec(type)?.[1] ?? null,
    validators: { etag: headers.get("etag"), lastModified: headers.get("last-modified") },
    retryAfter: headers.get("retry-after"),
  };
}

/** The failure that an answer of 400 or above is. */
export const answeredWith = (address: string, status: number): KnownError =>
  unreachable(address, `answered ${status}`, wayOnFrom(status));

const wayOnFrom = (status: number): string =>
  status === 401 || status === 402 || status === 403
    ? "If you may read it, save the page as .html and give that file"
    : status === 404 || status === 410
      ? "Check its spelling; the page may be gone"
      : "Try again later";

const unreachable = (address: string, what: string, wayOn: string, cause?: unknown): KnownError =>
  new KnownError("INPUT_UNREACHABLE", `${address.slice(0, 300)} ${what}. ${wayOn}.`, cause === undefined ? {} : { cause });
