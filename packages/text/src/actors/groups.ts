import { type Alliances, isAlliance, lastAlliance } from "./alliances.ts";
import { type Anchor, anchorBefore, phraseStart } from "./anchors.ts";
import type { DraftMention } from "./draft-mention.ts";
import { adjectiveOf } from "./gazetteer.ts";
import type { Piece } from "./read-run.ts";
import { addName, type Registry, register, registerEntry } from "./registry.ts";
import { GROUP_HEADS } from "./role-words.ts";
import { isSameSentence, type Scan, textOf } from "./scan.ts";
import { WORD_KINDS } from "./word-kinds.ts";

/** Heads by which the states of an alliance are meant together. */
const MEMBERS =
  /^(?:members|allies|member states|member countries|member nations|states|nations|countries|governments|capitals|powers)$/;
const COUNTRIES = /^(?:states|nations|countries|powers)$/;
/** What an alliance is called once it has been named. */
const ALLIANCE = /^(?:alliance|bloc|union)$/;

/** Groups of people or states that take sides together: "Freedonian officials", "NATO member states", "its member states". */
export function findGroups(
  scan: Scan,
  registry: Registry,
  gazetteer: ReadonlyMap<number, Piece>,
  alliances: Alliances,
): DraftMention[] {
  const mentions: DraftMention[] = [];
  for (const word of scan.nouns) {
    if ((word.kinds & WORD_KINDS.GROUP_HEAD) === 0 || word.isTitleCase) continue;
    if (word.tag !== "NOUN" && word.tag !== "PROPN" && !GROUP_HEADS.has(word.lower)) continue;
    const head = headAt(scan, word.index);
    if (head === null || (word.isCapital && !word.isFirst)) continue;
    const anchor = anchorBefore(scan, head.first, gazetteer);
    const group =
      anchor === null ? membersOfAlliance(scan, registry, alliances, head) : anchoredGroup(scan, registry, anchor, head);
    if (group === null) continue;
    const start = Math.min(group.first, phraseStart(scan, head.first));
    mentions.push({
      first: group.first,
      end: head.end,
      phrase: { first: start, end: head.end },
      form: "DESCRIPTION",
      actor: group.actor,
      rule: group.rule,
    });
    addName(registry, group.actor, textOf(scan, { first: group.first, end: head.end }), true);
  }
  return mentions;
}

/** "the leaders", "the officials": the one group of the article that is called so. `groups` are the mentions of groups. */
export function findGroupsAgain(
  scan: Scan,
  groups: readonly DraftMention[],
  isTaken: (index: number) => boolean,
): DraftMention[] {
  const byNoun = new Map<string, Set<string>>();
  for (const { end, actor } of groups) {
    const noun = scan.words[end - 1]?.lower ?? "";
    if (actor !== null) byNoun.set(noun, (byNoun.get(noun) ?? new Set()).add(actor));
  }
  if (byNoun.size === 0) return [];
  const mentions: DraftMention[] = [];
  for (const word of scan.words) {
    const at = word.index;
    if (word.isTitleCase || scan.words[at - 1]?.lower !== "the" || isTaken(at)) continue;
    const [actor, second] = byNoun.get(word.lower) ?? [];
    const next = scan.words[at + 1];
    if (actor === undefined || second !== undefined) continue;
    if (next?.lower === "of" || next?.lower === "from" || next?.tag === "NOUN" || COUNTRIES.test(word.lower)) continue;
    const [range, phrase] = [
      { first: at, end: at + 1 },
      { first: at - 1, end: at + 1 },
    ];
    mentions.push({ ...range, phrase, form: "DESCRIPTION", actor, rule: "only-group-of-that-kind" });
  }
  return mentions;
}

interface Head {
  readonly first: number;
  readonly end: number;
  readonly noun: string;
}

function headAt(scan: Scan, index: number): Head | null {
  const word = scan.words[index];
  const next = scan.words[index + 1];
  if (word === undefined) return null;
  if (word.lower === "member" && next !== undefined && /^(?:states|countries|nations)$/.test(next.lower)) {
    return { first: index, end: index + 2, noun: `member ${next.lower}` };
  }
  const isPart =
    scan.words[index - 1]?.lower === "member" || next?.tag === "NOUN" || (next?.isCapital === true && next.tag === "PROPN");
  return GROUP_HEADS.has(word.lower) && !isPart ? { first: index, end: index + 1, noun: word.lower } : null;
}

interface Group {
  readonly first: number;
  readonly actor: string;
  readonly rule: string;
}

function anchoredGroup(scan: Scan, registry: Registry, anchor: Anchor, head: Head): Group | null {
  const { entry } = anchor;
  if (entry === null) {
    const name = `${textOf(scan, anchor)} ${head.noun}`;
    return {
      first: anchor.first,
      actor: register(registry, `GROUP:${name.toLowerCase()}`, "GROUP", name),
      rule: "group-of-adjective",
    };
  }
  const isParty = entry.kind === "GROUP" && entry.sense === "NAME" && entry.name !== "Europe";
  if (isParty || entry.sense === "PEOPLE" || entry.sense === "CAPITAL" || entry.sense === "OUTLET") return null;
  if (entry.kind === "GROUP" && COUNTRIES.test(head.noun))
    return { first: anchor.first, actor: registerEntry(registry, entry), rule: "states-of-continent" };
  if (entry.kind === "GOVERNMENT" && (COUNTRIES.test(head.noun) || /^(?:members|governments|capitals)$/.test(head.noun)))
    return null;
  if (isAlliance(entry.name) && MEMBERS.test(head.noun))
    return { first: anchor.first, actor: memberStates(registry, entry.name), rule: "members-of-alliance" };
  const name = `${adjectiveOf(entry.name)} ${head.noun}`;
  return {
    first: anchor.first,
    actor: register(registry, `GROUP:${name.toLowerCase()}`, "GROUP", name),
    rule: "group-of-country-or-body",
  };
}

const memberStates = (registry: Registry, body: string): string =>
  register(registry, `GROUP:${body.toLowerCase()} member states`, "GROUP", `${body} member states`);

/** "alliance members", "its member states", "member states": those of the alliance that was named last. */
function membersOfAlliance(scan: Scan, registry: Registry, alliances: Alliances, head: Head): Group | null {
  const before = scan.words[head.first - 1];
  const hasAlliance = before !== undefined && ALLIANCE.test(before.lower) && isSameSentence(scan, before.index, head.first);
  if (!hasAlliance && !head.noun.startsWith("member ")) return null;
  const body = lastAlliance(alliances, head.first);
  return body === null
    ? null
    : {
        first: hasAlliance ? head.first - 1 : head.first,
        actor: memberStates(registry, body),
        rule: "members-of-named-alliance",
      };
}
