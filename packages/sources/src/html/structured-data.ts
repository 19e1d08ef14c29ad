import type { Page } from "./page.ts";

/** A JSON object of a page's JSON-LD. */
export type StructuredObject = Readonly<Record<string, unknown>>;

/** The objects that a page's JSON-LD says are articles, in page order. Blocks that are no JSON are left out. */
export const findArticleData = (page: Page): StructuredObject[] =>
  allObjects(page).filter((object) => typesOf(object).some(isArticleType));

const MAX_DEPTH = 6;

function allObjects(page: Page): StructuredObject[] {
  const found: StructuredObject[] = [];
  for (const script of page.querySelectorAll("script[type='application/ld+json']")) {
    collectObjects(parseLoosely(script.textContent ?? ""), MAX_DEPTH, found);
  }
  return found;
}

function collectObjects(value: unknown, depth: number, into: StructuredObject[]): void {
  if (depth === 0 || value === null || typeof value !== "object") return;
  if (Array.isArray(value)) {
    for (const item of value) collectObjects(item, depth - 1, into);
    return;
  }
  const object = value as StructuredObject;
  into.push(object);
  for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "hasPart"]) collectObjects(object[key], depth - 1, into);
}

/** Publishing systems wrap JSON-LD into comments and leave bare line ends inside its strings. */
function parseLoosely(json: string): unknown {
  const bare = json
    .replace(/<!--|-->|\/\*\s*<!\[CDATA\[\s*\*\/|\/\*\s*\]\]>\s*\*\/|<!\[CDATA\[|\]\]>/g, "")
    .replace(/\p{Cc}+/gu, " ");
  try {
    return JSON.parse(bare.trim().replace(/;$/, ""));
  } catch {
    return null;
  }
}

const typesOf = (object: StructuredObject): string[] => [object["@type"]].flat().filter((type) => typeof type === "string");
const isArticleType = (type: string): boolean => /(?:Article|Posting|Report|Review)$/.test(type);

/** The names under a key that holds a name, an object with a name, or several of either. */
export function namesUnder(object: StructuredObject, key: string): string[] {
  return [object[key]].flat(2).flatMap((value) => {
    if (typeof value === "string") return [value];
    const name = value !== null && typeof value === "object" ? (value as StructuredObject).name : null;
    return [name].flat().filter((part) => typeof part === "string");
  });
}

/** The text under a key; null where there is none. */
export const textUnder = (object: StructuredObject, key: string): string | null => {
  const value = object[key];
  return typeof value === "string" && value.trim() !== "" ? value : null;
};

/** The date of publication in JSON-LD that is no valid JSON; null for none. */
export function brokenDatePublished(page: Page): string | null {
  for (const script of page.querySelectorAll("script[type='application/ld+json']")) {
    const date = /"datePublished"\s{0,9}:\s{0,9}"([^"]{8,40})"/.exec(script.textContent ?? "")?.[1];
    if (date !== undefined) return date;
  }
  return null;
}
