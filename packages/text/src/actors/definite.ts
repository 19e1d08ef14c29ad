import { phraseStart } from "./anchors.ts";
import type { DraftMention } from "./draft-mention.ts";
import { lastAlliance } from "./groups.ts";
import { nameSkeleton } from "./name-skeleton.ts";
import type { Piece } from "./read-run.ts";
import { keysOfKind, nameOf, type Registry } from "./registry.ts";
import { isSameSentence, type Scan, wordNear } from "./scan.ts";

const ALLIANCE_NOUN = /^(?:alliance|bloc)$/;
const BODY_NOUN =
  /^(?:administration|campaign|ministry|agency|court|commission|committee|council|department|company|newspaper|bank|university|union|parliament|foundation|network|group|organization|organisation|association)$/;

/** "the alliance", "the ministry", "the administration": the one body of the article that is called so. */
export function findBodyDescriptions(
  scan: Scan,
  registry: Registry,
  gazetteer: ReadonlyMap<number, Piece>,
  isTaken: (index: number) => boolean,
): DraftMention[] {
  return scan.words.flatMap((word): DraftMention[] => {
    if (word.isTitleCase || isTaken(word.index) || word.tag === "VERB") return [];
    if (ALLIANCE_NOUN.test(word.lower)) return alliance(scan, registry, gazetteer, word.index);
    return BODY_NOUN.test(word.lower) ? body(scan, registry, word.index) : [];
  });
}

function alliance(scan: Scan, registry: Registry, gazetteer: ReadonlyMap<number, Piece>, at: number): DraftMention[] {
  const start = phraseStart(scan, at);
  const opener = scan.words[start]?.lower ?? "";
  const next = wordNear(scan, at + 1, at);
  const isAttributive = next?.tag === "NOUN";
  if (start < at - 1 || (start === at - 1 && opener !== "the"))
    return isAttributive && start >= at - 2 ? modifier(scan, registry, gazetteer, at) : [];
  if (start === at && !isAttributive) return [];
  return modifier(scan, registry, gazetteer, at, start);
}

function modifier(scan: Scan, registry: Registry, gazetteer: ReadonlyMap<number, Piece>, at: number, start = at): DraftMention[] {
  const name = lastAlliance(scan, registry, gazetteer, at);
  const wanted = scan.words[at]?.lower === "bloc" ? "European Union" : "NATO";
  const key = [...registry.byKey.keys()].find((each) => nameOf(registry, each) === name);
  if (key === undefined || (name !== wanted && name !== null && !["African Union", "Arab League"].includes(name))) return [];
  const isAttributive = wordNear(scan, at + 1, at)?.tag === "NOUN";
  return [
    {
      first: at,
      end: at + 1,
      phrase: { first: start, end: at + 1 },
      form: isAttributive ? "ATTRIBUTIVE" : "DESCRIPTION",
      actor: key,
      rule: "named-alliance",
    },
  ];
}

function body(scan: Scan, registry: Registry, at: number): DraftMention[] {
  const article = scan.words[at - 1];
  const next = wordNear(scan, at + 1, at);
  if (
    article?.lower !== "the" ||
    !isSameSentence(scan, at - 1, at) ||
    next?.tag === "NOUN" ||
    next?.lower === "of" ||
    next?.text === "-"
  )
    return [];
  const noun = nameSkeleton(scan.words[at]?.text ?? "");
  const named = keysOfKind(registry, "ORGANISATION").filter((key) =>
    nameSkeleton(nameOf(registry, key)).split(" ").includes(noun),
  );
  const [only, second] = named;
  if (only === undefined || second !== undefined) return [];
  return [
    {
      first: at,
      end: at + 1,
      phrase: { first: at - 1, end: at + 1 },
      form: "DESCRIPTION",
      actor: only,
      rule: "only-body-of-that-kind",
    },
  ];
}
