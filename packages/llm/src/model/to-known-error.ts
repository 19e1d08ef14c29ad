import { KnownError } from "@stance/schema";
import type { Endpoint } from "../options.ts";
import type { Failure } from "./failure.ts";

const LONGEST_MESSAGE = 500;

/** The failure in words. It has no cause, for that would hold the request; the key is struck out of what the endpoint said. */
export function toKnownError({ sentence }: Failure, { host, key }: Endpoint): KnownError {
  const open = key === null ? sentence : sentence.replaceAll(key, "[key]");
  const line = open.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ");
  const message = line.length > LONGEST_MESSAGE ? `${line.slice(0, LONGEST_MESSAGE)}…` : line;
  return new KnownError("READER_FAILED", `The language model at ${host} ${message}`);
}
