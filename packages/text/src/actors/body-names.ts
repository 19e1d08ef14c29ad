import { adjectiveOf, matchGazetteer } from "./gazetteer.ts";
import { nameSkeleton } from "./name-skeleton.ts";
import { type Registry, register, registerEntry } from "./registry.ts";

/** A body's name cut into the state it belongs to and the rest: "China's Ministry of Commerce" → China, commerce ministry. */
export interface BodyName {
  /** Common name of the state; null where the name says none. */
  readonly state: string | null;
  /** What the body is called within the state, as written. */
  readonly title: string;
  /** The same for "Ministry of Commerce" and "Commerce Ministry". */
  readonly key: string;
}

/** Reads the name of a body; a state written in front counts, unless `state` is given. */
export function readBodyName(name: string, state: string | null = null): BodyName {
  const words = name.replace(/['’]s\b/g, "").split(/\s+/);
  const match = state === null ? matchGazetteer(words, 0) : null;
  const isState = match !== null && match.entry.kind === "GOVERNMENT" && match.length < words.length;
  const title = isState ? words.slice(match.length).join(" ") : name;
  return { state: isState ? match.entry.name : state, title, key: nameSkeleton(withOfficeLast(title)) };
}

const withOfficeLast = (title: string): string => title.replace(/^(ministry|department) of (?:the )?(.+)$/i, "$2 $1");

/** The actor for the body: of its state where that is said, else the only body of the article that is called so. */
export function registerBody(registry: Registry, { state, title, key }: BodyName): string {
  if (state !== null) {
    const name = `${adjectiveOf(state)} ${title}`;
    const words = name.split(" ");
    const known = matchGazetteer(words, 0);
    const isKnown = known !== null && known.length === words.length;
    return isKnown ? registerEntry(registry, known.entry) : register(registry, `body:${state}:${key}`, "ORGANISATION", name);
  }
  const own = `body::${key}`;
  if (registry.byKey.has(own)) return own;
  const [only, second] = [...registry.byKey.keys()].filter((other) => other.startsWith("body:") && other.endsWith(`:${key}`));
  return only !== undefined && second === undefined ? only : register(registry, own, "ORGANISATION", title);
}
