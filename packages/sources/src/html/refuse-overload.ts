import { KnownError } from "@stance/schema";
import type { PageNode } from "./page.ts";

/** Ten times the elements of a long article's page with all its comments. */
const MAX_ELEMENTS = 50_000;
/** Code units of one tag: pictures written into the page are the longest. */
const MAX_TAG_LENGTH = 2_000_000;
/** Browsers stop nesting there. */
const MAX_DEPTH = 512;

/** Throws INPUT_TOO_LARGE for markup that would take minutes to parse. Looks at the characters only, once. */
export function refuseManyTags(html: string, name: string): void {
  let elements = 0;
  for (const [tag] of html.matchAll(/<[a-z][^<>]*/gi)) {
    elements += 1;
    if (elements > MAX_ELEMENTS || tag.length > MAX_TAG_LENGTH) throw overload(name);
  }
}

/** Throws INPUT_TOO_LARGE for elements nested so deep that walking them would take the whole call stack. */
export function refuseDeepNesting(root: PageNode, name: string): void {
  const open: Iterator<PageNode>[] = [root.childNodes[Symbol.iterator]()];
  while (open.length > 0) {
    const next = open.at(-1)?.next();
    if (next === undefined || next.done) open.pop();
    else if (open.length > MAX_DEPTH) throw overload(name);
    else open.push(next.value.childNodes[Symbol.iterator]());
  }
}

const overload = (name: string): KnownError =>
  new KnownError("INPUT_TOO_LARGE", `${name} has more markup than the page of an article. Save the article's text as .txt.`);
