import { likeness } from "./likeness.ts";
import { firstMeta } from "./meta-tags.ts";
import { type Page, tidyWords } from "./page.ts";
import { type Stated, statedBy } from "./stated.ts";

const STATED_META = ["og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title", "title"];

interface TitleSources {
  readonly page: Page;
  readonly tags: ReadonlyMap<string, readonly string[]>;
  /** The headline of the page's structured data. */
  readonly headline: string | null;
  readonly publisher: string | null;
}

/**
 * The headline that readers see: the heading most like what the page states as its title, else the stated one; null for
 * none. Stated titles are shortened and sharpened for search, and headings may hold the outlet's name.
 */
export function findTitle({ page, tags, headline, publisher }: TitleSources): Stated<string> | null {
  const bare = (title: string | null) => {
    const words = tidyWords(title);
    return words === null ? [] : [withoutOutlet(words, publisher)];
  };
  const stated = [
    ...bare(headline).map((title) => statedBy("STRUCTURED_DATA", title)),
    ...STATED_META.flatMap((name) => bare(firstMeta(tags, [name]))).map((title) => statedBy("META_TAG", title)),
  ].filter((title) => title !== null);
  const [written = null] = bare(page.title);
  const claims = [...stated.map(({ value }) => value), ...(written === null ? [] : [written])];
  const headings = headingsOf(page).filter((heading) => !isOutlet(heading, publisher));
  if (claims.length === 0) return statedBy("ELEMENT", headings[0]);
  const only = headings.length === 1 ? headings[0] : undefined;
  return statedBy("ELEMENT", mostAlike(headings, claims)) ?? stated[0] ?? statedBy("ELEMENT", only ?? written);
}

/** A heading of the article shares about half of its letters with the title; another article's does not. */
const LEAST_LIKENESS = 0.45;

function mostAlike(headings: readonly string[], claims: readonly string[]): string | null {
  let best: { heading: string; alike: number } | null = null;
  for (const heading of headings) {
    const alike = Math.max(...claims.map((claim) => likeness(heading, claim)));
    if (alike >= LEAST_LIKENESS && (best === null || alike > best.alike)) best = { heading, alike };
  }
  return best?.heading ?? null;
}

/** Pages of many articles have hundreds of headings. */
const MAX_HEADINGS = 20;

function headingsOf(page: Page): string[] {
  const headings: string[] = [];
  for (const selector of ["h1", "[itemprop~='headline']", "h2.entry-title, h2.title, h2.headline"]) {
    for (const element of page.querySelectorAll(selector)) {
      const words = tidyWords(element.textContent);
      if (words !== null && !headings.includes(words)) headings.push(words);
      if (headings.length === MAX_HEADINGS) return headings;
    }
  }
  return headings;
}

const isOutlet = (heading: string, publisher: string | null): boolean => heading.toLowerCase() === publisher?.toLowerCase();

const SEPARATORS = [" | ", " - ", " – ", " — ", " » ", " :: ", " • "];

/** Titles end in " | Outlet" or " - Outlet". */
function withoutOutlet(title: string, publisher: string | null): string {
  const cut = Math.max(...SEPARATORS.map((mark) => title.lastIndexOf(mark)));
  if (cut <= 0) return title;
  const end = title.slice(cut).replace(/^\s\S+\s/, "");
  const names = publisher !== null && end.toLowerCase().includes(publisher.toLowerCase());
  return names || title.charAt(cut + 1) === "|" ? title.slice(0, cut).trim() : title;
}
