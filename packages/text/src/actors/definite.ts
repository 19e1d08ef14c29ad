import { type Alliances, lastAlliance } from "./alliances.ts";
import { phraseStart } from "./anchors.ts";
import type { DraftMention } from "./draft-mention.ts";
import { nameSkeleton } from "./name-skeleton.ts";
import { recentBefore } from "./recent.ts";
import { keysOfKind, nameOf, type Registry } from "./registry.ts";
import { isSameSentence, type Scan, wordNear } from "./scan.ts";
import { WORD_KINDS } from "./word-kinds.ts";

const NOUNS = WORD_KINDS.BODY | WORD_KINDS.ALLIANCE;

/** Which alliances a bare noun may take up. */
const ALLIANCE_NOUNS: ReadonlyMap<string, readonly string[]> = new Map([
  ["alliance", ["NATO"]],
  ["bloc", ["European Union", "African Union", "Arab League", "ASEAN"]],
]);
/** How many sentences back a body is looked for where several of the article are called so. */
const REACH = 3;
/** The same where only one is called so. */
const FAR = 15;

/** "the alliance", "the ministry", "the administration": the one body of the article that is called so. */
export function findBodyDescriptions(
  scan: Scan,
  registry: Registry,
  alliances: Alliances,
  drafts: readonly DraftMention[],
  isTaken: (index: number) => boolean,
): DraftMention[] {
  const named = drafts.filter(({ form }) => form === "NAME").sort((a, b) => a.first - b.first);
  const bodies = bodiesByNoun(registry);
  return scan.nouns.flatMap((word): DraftMention[] => {
    if ((word.kinds & NOUNS) === 0) return [];
    const names = ALLIANCE_NOUNS.get(word.lower);
    if (word.isTitleCase || isTaken(word.index) || word.tag === "VERB") return [];
    return names === undefined ? body(scan, bodies, named, word.index) : alliance(scan, registry, alliances, word.index, names);
  });
}

/** The organisations of the article by the skeleton of each word of their name. */
function bodiesByNoun(registry: Registry): Map<string, Set<string>> {
  const bodies = new Map<string, Set<string>>();
  for (const key of keysOfKind(registry, "ORGANISATION")) {
    for (const noun of nameSkeleton(nameOf(registry, key)).split(" ")) bodies.set(noun, (bodies.get(noun) ?? new Set()).add(key));
  }
  return bodies;
}

/** "the alliance", "alliance support", but not "a new alliance". */
function alliance(scan: Scan, registry: Registry, alliances: Alliances, at: number, names: readonly string[]): DraftMention[] {
  const start = phraseStart(scan, at);
  const isAttributive = wordNear(scan, at + 1, at)?.tag === "NOUN";
  const isDefinite = start === at - 1 && scan.words[start]?.lower === "the";
  if (!isDefinite && !(isAttributive && start >= at - 2)) return [];
  const name = lastAlliance(alliances, at);
  const actor = `ORGANISATION:${name}`;
  if (name === null || !names.includes(name) || !registry.byKey.has(actor)) return [];
  const phrase = { first: isDefinite ? start : at, end: at + 1 };
  return [{ first: at, end: at + 1, phrase, form: isAttributive ? "ATTRIBUTIVE" : "DESCRIPTION", actor, rule: "named-alliance" }];
}

/** "the ministry", not "the ministry building" or "the ministry of truth". */
function body(
  scan: Scan,
  bodies: ReadonlyMap<string, ReadonlySet<string>>,
  named: readonly DraftMention[],
  at: number,
): DraftMention[] {
  const next = wordNear(scan, at + 1, at);
  const goesOn = next !== undefined && (next.tag === "NOUN" || next.lower === "of" || next.text === "-");
  if (scan.words[at - 1]?.lower !== "the" || !isSameSentence(scan, at - 1, at) || goesOn) return [];
  const candidates = bodies.get(nameSkeleton(scan.words[at]?.text ?? "")) ?? new Set();
  const reach = candidates.size === 1 ? FAR : REACH;
  const recent = new Set(
    recentBefore(scan, named, at, reach).flatMap((each) =>
      each.actor !== null && candidates.has(each.actor) ? [each.actor] : [],
    ),
  );
  const [actor, second] = recent;
  if (actor === undefined || second !== undefined) return [];
  const phrase = { first: at - 1, end: at + 1 };
  return [{ first: at, end: at + 1, phrase, form: "DESCRIPTION", actor, rule: "only-body-of-that-kind" }];
}
