import { adjectiveOf, matchGazetteer } from "./gazetteer.ts";
import { nameSkeleton } from "./name-skeleton.ts";
import { type Registry, register, registerEntry } from "./registry.ts";

/** A body's name cut into the state it belongs to and the rest: "China's Ministry of Commerce" → China, commerce ministry. */
export interface BodyName {
  /** Common name of the state; null where the name says none. */
  readonly state: string | null;
  /** The state's adjective as the name has it ("American"); null where it has none. */
  readonly adjective: string | null;
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
  const adjective = isState && match.entry.sense === "DEMONYM" ? words.slice(0, match.length).join(" ") : null;
  return { state: isState ? match.entry.name : state, adjective, title, key: nameSkeleton(withOfficeLast(title)) };
}

const withOfficeLast = (title: string): string => title.replace(/^(ministry|department) of (?:the )?(.+)$/i, "$2 $1");

/** The actor for the body: of its state where that is said, else the only body of the article that is called so. */
export function registerBody(registry: Registry, { state, adjective, title, key }: BodyName): string {
  if (state !== null) {
    const words = `${adjectiveOf(state)} ${title}`.split(" ");
    const known = matchGazetteer(words, 0);
    if (known !== null && known.length === words.length) return registerEntry(registry, known.entry);
    return register(registry, `body:${state}:${key}`, "ORGANISATION", `${adjective ?? adjectiveOf(state)} ${title}`);
  }
  const own = `body::${key}`;
  if (registry.byKey.has(own)) return own;
  const [only, second] = [...registry.byKey.keys()].filter((other) => other.startsWith("body:") && other.endsWith(`:${key}`));
  return only !== undefined && second === undefined ? only : register(registry, own, "ORGANISATION", title);
}
