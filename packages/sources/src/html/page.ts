import { parseHTML } from "linkedom";

/** The part of a DOM node that cleaning uses; linkedom's own types need a browser's globals. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly childNodes: Iterable<PageNode>;
  readonly textContent: string | null;
}

export interface PageElement extends PageNode {
  readonly parentElement: PageElement | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  closest(selector: string): PageElement | null;
  matches(selector: string): boolean;
}

export interface Page {
  readonly documentElement: PageElement;
  readonly title: string;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** The page that HTML describes; a piece of HTML becomes the body of one. */
export function parsePage(html: string): Page {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Page;
}

/** Words with every run of white space made one space and soft hyphens left out; null for none. */
export function tidyWords(words: string | null | undefined): string | null {
  const tidy = (words ?? "")
    .replace(/\u00AD/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return tidy === "" ? null : tidy;
}
