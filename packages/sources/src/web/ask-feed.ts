import { KnownError } from "@stance/schema";
import { announcedFeeds } from "../feeds/announced-feeds.ts";
import { type LinkList, linksOf } from "../feeds/links-of.ts";
import { decodeHtml } from "../html/decode-html.ts";
import { asTheyCome } from "./as-they-come.ts";
import { answeredWith, type Validators, type WebAnswer } from "./fetch-web.ts";
import { textOfAnswer } from "./read-web.ts";
import type { WebReader } from "./web-reader.ts";

/** What a feed answered; `retryAfter` is what the server's header of that name says. */
export type FeedAnswer =
  | { readonly kind: "links"; readonly list: LinkList; readonly validators: Validators }
  | { readonly kind: "unchanged" }
  | { readonly kind: "gone"; readonly error: KnownError }
  | { readonly kind: "failure"; readonly error: KnownError; readonly retryAfter: string | null };

/** Asks a feed, an OPML list or a sitemap for its links, or only whether it has changed since `validators`. A failure is an answer. */
export async function askFeed(web: WebReader, address: string, validators: Validators): Promise<FeedAnswer> {
  try {
    const answer = await web.fetch(address, { validators, anyStatus: true });
    const { status, retryAfter } = answer;
    if (status === 304) return { kind: "unchanged" };
    if (status === 410) return { kind: "gone", error: goneError(address) };
    if (status >= 400) return { kind: "failure", error: answeredWith(address, status), retryAfter };
    const text = textOfAnswer(answer);
    if (text === null) return { kind: "failure", error: noFeed(address, announcedIn(answer)), retryAfter };
    return { kind: "links", list: linksOf(text, answer.url), validators: answer.validators };
  } catch (error) {
    if (error instanceof KnownError) return { kind: "failure", error, retryAfter: null };
    throw error;
  }
}

/** A feed and what it was last answered by. */
export interface AskedFeed {
  readonly address: string;
  readonly validators: Validators;
}

/** Each host keeps its own pace; so many feeds are asked or waited for at once, over all hosts. */
const FEEDS_AT_ONCE = 8;

/** The answers of these feeds, as they come. */
export async function* askFeeds<Feed extends AskedFeed>(
  web: WebReader,
  feeds: readonly Feed[],
): AsyncIterable<{ readonly feed: Feed; readonly answer: FeedAnswer }> {
  yield* asTheyCome(feeds, FEEDS_AT_ONCE, async (feed) => ({ feed, answer: await askFeed(web, feed.address, feed.validators) }));
}

const goneError = (address: string): KnownError =>
  new KnownError(
    "INPUT_UNREACHABLE",
    `${address} is gone for good, its site says (410). Take it off: stance feeds remove ${address}`,
  );

const announcedIn = ({ bytes, url, charset, mediaType }: WebAnswer): string[] =>
  mediaType?.includes("html") ? announcedFeeds(decodeHtml(bytes, url, charset), url) : [];

function noFeed(address: string, announced: readonly string[]): KnownError {
  const wayOn =
    announced.length > 0
      ? `It names as its own: stance feeds add ${announced.join(" ")}`
      : `Look for the site's RSS address; one article is read by stance ingest ${address}`;
  return new KnownError("INPUT_INVALID", `${address} is no feed, OPML list or sitemap. ${wayOn}`);
}
