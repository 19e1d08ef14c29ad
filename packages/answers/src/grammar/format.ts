import { RESERVED_WORDS } from "./lexicon.ts";
import { NO_OPTIONS, type Options } from "./options.ts";
import type { Verb } from "./verbs.ts";

/** A command to be written out; the parts that are absent are left out. */
export interface CommandParts {
  readonly verb?: Verb | "help" | null;
  readonly actors?: readonly string[];
  readonly topic?: string | null;
  readonly options?: Partial<Options>;
}

/** The text that, typed after `/stance`, asks for just this. */
export function formatCommand({ verb = null, actors = [], topic = null, options = {} }: CommandParts): string {
  const names = actors.map((actor) => quoteWhereRead(actor)).join(" vs ");
  const subject = topic === null ? "" : quoteWhereRead(topic);
  const parts = [verb ?? "", names, subject !== "" && verb !== "topic" ? "on" : "", subject, ...formatOptions(options)];
  return parts.filter((part) => part !== "").join(" ");
}

function formatOptions(options: Partial<Options>): string[] {
  const { since, until, asOf, from, public: isPublic, short, cadence } = { ...NO_OPTIONS, ...options };
  return [
    since === null ? "" : `since:${since}`,
    until === null ? "" : `until:${until}`,
    asOf === null ? "" : `asof:${asOf}`,
    from === null ? "" : `from:"${withoutQuotes(from)}"`,
    isPublic ? "public" : "",
    short ? "short" : "",
    cadence ?? "",
  ];
}

const PLAIN_NAME = /^[\p{L}\p{M}\p{N}'.–-]+(?: [\p{L}\p{M}\p{N}'.–-]+)*$/u;
/** A name as it is, or in quotation marks where the grammar would read one of its words. */
function quoteWhereRead(name: string): string {
  const bare = withoutQuotes(name);
  const isPlain = PLAIN_NAME.test(bare) && !bare.split(" ").some((word) => RESERVED_WORDS.has(word.toLowerCase()));
  return isPlain ? bare : `"${bare}"`;
}

const withoutQuotes = (text: string): string => text.replace(/"/g, "'").replace(/\s+/g, " ").trim();
