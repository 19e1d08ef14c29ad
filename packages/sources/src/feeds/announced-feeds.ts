/** A page names few feeds, and near its beginning. */
const SEARCHED_CHARACTERS = 200_000;
const MOST_FEEDS = 5;

/** The addresses of the feeds that a page names as its own, in its order, each once (HTML, link type "alternate"). */
export function announcedFeeds(html: string, address: string): string[] {
  const links = html.slice(0, SEARCHED_CHARACTERS).match(/<link\s[^<>]{1,1000}>/gi) ?? [];
  const feeds = links
    .filter(
      (link) =>
        /\brel\s?=\s?["']?alternate\b/i.test(link) &&
        /\btype\s?=\s?["']?application\/(?:rss|atom|feed)\+(?:xml|json)/i.test(link),
    )
    .flatMap((link) => /\bhref\s?=\s?(?:"([^"]+)"|'([^']+)')/i.exec(link)?.slice(1) ?? [])
    .flatMap((href) => (href ? (URL.parse(href.replaceAll("&amp;", "&"), address) ?? []) : []))
    .filter(({ protocol }) => /^https?:$/.test(protocol));
  return [...new Set(feeds.map(({ href }) => href))].slice(0, MOST_FEEDS);
}
