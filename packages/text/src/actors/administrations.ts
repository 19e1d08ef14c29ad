import type { DraftMention } from "./draft-mention.ts";
import { nameSkeleton } from "./name-skeleton.ts";
import type { TokenRange } from "./read-run.ts";
import { addName, type Registry, register } from "./registry.ts";
import { isSameSentence, type Scan, textOf } from "./scan.ts";

const BODY = /^(?:administration|campaign|government|presidency|cabinet|regime|team)$/;

/**
 * Bodies called after a person: "the Smith administration", "President Ann Smith's campaign". `names` are the mentions of
 * persons, `others` words that may name one who is not named otherwise.
 */
export function findAdministrations(
  scan: Scan,
  registry: Registry,
  names: readonly DraftMention[],
  others: readonly TokenRange[],
): { readonly bodies: DraftMention[]; readonly absorbed: Set<DraftMention> } {
  const bodies: DraftMention[] = [];
  const absorbed = new Set<DraftMention>();
  const bare = others.map((range): DraftMention => ({ ...range, phrase: range, form: "NAME", actor: null, rule: "" }));
  for (const name of [...names, ...bare.filter((each) => isAfterArticle(scan, each))]) {
    if (name.form !== "NAME") continue;
    const possessed = /^(?:'s|’s)$/.test(scan.words[name.end]?.text ?? "") ? 1 : 0;
    const at = name.end + possessed;
    const body = scan.words[at];
    if (body === undefined || !isSameSentence(scan, at, name.first) || !BODY.test(body.lower)) continue;
    if (possessed === 1 && !/^(?:administration|campaign|government)$/.test(body.lower)) continue;
    const surname = scan.words[name.end - 1]?.text ?? "";
    const title = `${surname} ${body.lower}`;
    const actor = register(registry, `body:${nameSkeleton(surname)} ${body.lower}`, "ORGANISATION", title);
    const first = possessed === 1 ? name.phrase.first : name.first;
    const range = { first, end: at + 1 };
    addName(registry, actor, title, false);
    if (possessed === 1) addName(registry, actor, textOf(scan, range), true);
    else absorbed.add(name);
    const article = scan.words[first - 1]?.lower === "the" ? 1 : 0;
    bodies.push({
      ...range,
      phrase: { first: first - article, end: at + 1 },
      form: possessed === 1 ? "DESCRIPTION" : "NAME",
      actor,
      rule: "body-of-person",
    });
  }
  return { bodies, absorbed };
}

const isAfterArticle = (scan: Scan, { first, end }: TokenRange): boolean =>
  end - first === 1 &&
  /^(?:the|a|former|current|previous)$/.test(scan.words[first - 1]?.lower ?? "") &&
  /^(?:administration|campaign)$/.test(scan.words[end]?.lower ?? "");
