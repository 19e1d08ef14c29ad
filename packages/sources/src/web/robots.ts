import { KnownError } from "@stance/schema";
import robotsModule from "robots-parser";
import { USER_AGENT, type WebAnswer } from "./fetch-web.ts";

/** The package's types tell of a default export; what Node loads is that function itself. */
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

const CLOSED = "User-agent: *\nDisallow: /";

/** Answers with any status, errors included. */
type FetchRobots = (address: string) => Promise<WebAnswer>;

/** Remembers what each site's robots.txt allows (RFC 9309). */
export interface Robots {
  /** Throws INPUT_ADDRESS_REFUSED where the site asks readers like this one to stay away, INPUT_UNREACHABLE where it does not answer. */
  check(url: URL): Promise<void>;
  /** Milliseconds that the site asks to leave between two requests; null where it does not ask. */
  delayOf(url: URL): number | null;
}

/** Sites remembered at once. */
const MAX_SITES = 1_000;
/** More than a minute between two pages is taken for a minute. */
const MAX_DELAY_MILLISECONDS = 60_000;

/** A site without a robots.txt allows all; one that answers for it with a fault of its own allows nothing (RFC 9309, 2.3.1). */
export function createRobots(fetchRobots: FetchRobots): Robots {
  const known = new Map<string, ReturnType<typeof robotsParser>>();
  const rulesOf = async (url: URL) => {
    const address = `${url.origin}/robots.txt`;
    const seen = known.get(url.origin);
    if (seen !== undefined) return seen;
    const rules = robotsParser(address, await robotsText(address, fetchRobots));
    if (known.size >= MAX_SITES) known.clear();
    known.set(url.origin, rules);
    return rules;
  };
  return {
    async check(url) {
      if ((await rulesOf(url)).isAllowed(url.href, USER_AGENT) === false) {
        const message = `${url.href} is closed to programs by its site (robots.txt). Open it in a browser, save the page as .html and give that file.`;
        throw new KnownError("INPUT_ADDRESS_REFUSED", message);
      }
    },
    delayOf(url) {
      const seconds = known.get(url.origin)?.getCrawlDelay(USER_AGENT);
      return seconds === undefined || Number.isNaN(seconds) ? null : Math.min(seconds * 1000, MAX_DELAY_MILLISECONDS);
    },
  };
}

async function robotsText(address: string, fetchRobots: FetchRobots): Promise<string> {
  const { status, bytes } = await fetchRobots(address);
  if (status < 400) return bytes.toString("utf8");
  return status < 500 ? "" : CLOSED;
}
