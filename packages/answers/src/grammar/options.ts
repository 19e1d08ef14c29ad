import type { IsoDate } from "@stance/schema";
import { CADENCES, FLAGS, OPTION_KEYS } from "./lexicon.ts";
import { isWord, type Token } from "./tokens.ts";
import { readTypedDate } from "./typed-date.ts";

/** How often a watch tells. */
export type Cadence = (typeof CADENCES)[number];

/** What was asked beside actors and topic. */
export interface Options {
  readonly since: IsoDate | null;
  readonly until: IsoDate | null;
  readonly asOf: IsoDate | null;
  /** The outlet's name as typed. */
  readonly from: string | null;
  readonly public: boolean;
  readonly short: boolean;
  readonly cadence: Cadence | null;
}

/** No option at all. */
export const NO_OPTIONS: Options = {
  since: null,
  until: null,
  asOf: null,
  from: null,
  public: false,
  short: false,
  cadence: null,
};

/** An option that cannot be read: which, what was typed after it, and why not. */
export interface OptionFault {
  readonly option: OptionKey | "options";
  readonly value: string;
  readonly fault: "NO_VALUE" | "NO_DATE" | "SINCE_AFTER_UNTIL";
}

type OptionKey = (typeof OPTION_KEYS)[number];

/** Tokens with their options taken out. */
export interface SplitOptions {
  readonly words: readonly Token[];
  readonly options: Options;
  readonly fault: OptionFault | null;
}

/** Takes the options out of the tokens: `key:value` anywhere, single words (`public`, `weekly`) only at the end. */
export function splitOptions(tokens: readonly Token[]): SplitOptions {
  const { rest, pairs } = takePairs(tokens);
  const end = rest.findLastIndex((token) => !isWord(token, FLAGS)) + 1;
  const flags = rest.slice(end).map((token) => token.text.toLowerCase());
  const read = pairs.map(readPair);
  const options: Options = Object.assign({ ...NO_OPTIONS }, ...read.map((pair) => pair.option), {
    public: flags.includes("public"),
    short: flags.includes("short"),
    cadence: CADENCES.findLast((cadence) => flags.includes(cadence)) ?? null,
  });
  return { words: rest.slice(0, end), options, fault: read.find((pair) => pair.fault !== null)?.fault ?? orderFault(options) };
}

interface Pair {
  readonly key: OptionKey;
  readonly value: string;
}

function takePairs(tokens: readonly Token[]): { rest: Token[]; pairs: Pair[] } {
  const rest: Token[] = [];
  const pairs: Pair[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    const key = keyOf(token);
    if (key === null) {
      rest.push(token);
      continue;
    }
    const attached = token.text.slice(token.text.indexOf(":") + 1);
    const next = tokens[index + 1];
    const takesNext = attached === "" && next !== undefined && keyOf(next) === null;
    pairs.push({ key, value: takesNext ? next.text : attached });
    if (takesNext) index += 1;
  }
  return { rest, pairs };
}

function keyOf(token: Token): OptionKey | null {
  const colon = token.text.indexOf(":");
  if (token.quoted || colon < 0) return null;
  const key = token.text.slice(0, colon).toLowerCase().replace("-", "");
  return OPTION_KEYS.find((known) => known === key) ?? null;
}

function readPair({ key, value }: Pair): { option: Partial<Options>; fault: OptionFault | null } {
  if (value === "") return { option: {}, fault: { option: key, value, fault: "NO_VALUE" } };
  if (key === "from") return { option: { from: value }, fault: null };
  const days = readTypedDate(value);
  if (days === null) return { option: {}, fault: { option: key, value, fault: "NO_DATE" } };
  if (key === "since") return { option: { since: days.first }, fault: null };
  return { option: key === "until" ? { until: days.last } : { asOf: days.last }, fault: null };
}

const orderFault = ({ since, until }: Options): OptionFault | null =>
  since !== null && until !== null && since > until
    ? { option: "options", value: `since:${since} until:${until}`, fault: "SINCE_AFTER_UNTIL" }
    : null;
