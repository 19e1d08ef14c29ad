import { DOMParser } from "linkedom";
import type { LinkList } from "./links-of.ts";

interface XmlElement {
  readonly localName: string;
  readonly textContent: string | null;
  readonly children: Iterable<XmlElement>;
}

/** The pages of a sitemap or news sitemap, or the sitemaps of a sitemap index (sitemaps.org). */
export function linksOfSitemap(xml: string): LinkList {
  const document = new DOMParser().parseFromString(xml, "text/xml") as unknown as { documentElement: XmlElement };
  const root = document.documentElement;
  const links = [...root.children].flatMap((entry) =>
    [...entry.children].filter(isLocation).map(({ textContent }) => textContent ?? ""),
  );
  return { kind: /sitemapindex$/i.test(root.localName) ? "lists" : "articles", title: null, links };
}

const isLocation = ({ localName }: XmlElement): boolean => localName.toLowerCase() === "loc";
