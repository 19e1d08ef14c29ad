import { KnownError } from "@stance/schema";
import type { Endpoint } from "../options.ts";
import type { Failure } from "./failure.ts";

/** How much of an endpoint's own words is shown. */
const LONGEST_SAYING = 300;

/** The failure in words. It has no cause, for that would hold the request; the key is struck out of what the endpoint said. */
export function toKnownError({ code, happened, said, advice }: Failure, { host, key }: Endpoint): KnownError {
  const shown = shorten((key === null ? said : said.replaceAll(key, "[key]")).replace(/[\p{Cc}\p{Cf}\s]+/gu, " "));
  return new KnownError(code, `The language model at ${host} ${happened}${shown === "" ? "" : ` (${shown})`}: ${advice}.`);
}

const shorten = (words: string): string => (words.length > LONGEST_SAYING ? `${words.slice(0, LONGEST_SAYING)}…` : words);
