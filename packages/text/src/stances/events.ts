import type { Document, FoundPosition, FoundStatement } from "../findings.ts";
import type { TopicMention } from "../topics/find-topic-mentions.ts";
import { tokensWithin } from "./tokens-between.ts";

/** What somebody did about a topic: what is later called "the decision", "the veto". */
export interface TopicEvent {
  readonly topic: string;
  readonly isAgainst: boolean;
  readonly cueLemma: string;
  readonly sentence: number;
}

/** What a deed is called later, with how the verbs for it begin. */
const DEEDS: ReadonlyMap<string, RegExp> = new Map(
  (
    [
      [
        "ruling judgment judgement verdict",
        /^(?:strike|uphold|rule|reject|overturn|block|throw|dismiss|quash|annul|suspend|order|back|find|ban|allow)/,
      ],
      ["vote result outcome", /^(?:vote|adopt|pass|approve|reject|ratify|defeat|decide|back|turn|withdraw|drop)/],
      ["decision announcement", /^(?!refuse|decline|recommend|advise)/],
      ["recommendation advice", /^(?:recommend|advise|urge)/],
      ["veto", /^veto/],
      ["withdrawal exit pullout", /^(?:withdraw|pull|leave|quit|walk|exit)/],
      ["rejection refusal", /^(?:reject|turn|vote|throw|refuse|rebuff|decline)/],
      ["approval", /^(?:approve|clear|adopt|pass|authori)/],
      ["ratification", /^ratif/],
      ["adoption passage", /^(?:adopt|pass|approve|enact)/],
    ] as const
  ).flatMap(([nouns, verbs]) => nouns.split(" ").map((noun): [string, RegExp] => [noun, verbs])),
);

/** How far back a deed may be told, in sentences: "the decision" is the last, "the veto" the only one. */
const REACH = 6;
const NAMED_REACH = 15;
const VAGUE = new Set(["decision", "announcement"]);

/** Attitudes and lawsuits are no deeds that others praise or condemn by such a noun. */
const TELLING = /^(?:decide|vote|announce|adopt|introduce|agree|recommend|advise|refuse|rule$)/;
const NO_DEEDS = new Set(["oppose", "support", "decline comment", "be undecided"]);

/** What a statement tells as done, by the positions that are read from it. */
export function eventsOf(statement: FoundStatement, positions: readonly FoundPosition[]): TopicEvent[] {
  const { cueClass, cueLemma } = statement;
  if (NO_DEEDS.has(cueLemma) || (cueClass !== "ACTION" && !TELLING.test(cueLemma))) return [];
  return positions
    .filter(({ stance }) => stance === "SUPPORT" || stance === "OPPOSE")
    .map(({ topic, stance }) => ({
      topic,
      isAgainst: stance === "OPPOSE",
      cueLemma,
      sentence: statement.sentence,
    }));
}

const SCORE = 0.7;
const DETERMINERS = new Set(["the", "this", "that", "his", "her", "its", "their"]);

/** The topics that the content of a statement speaks of by what was done about them: "condemned the ruling". */
export function eventMentions(document: Document, statement: FoundStatement, events: readonly TopicEvent[]): TopicMention[] {
  if (events.length === 0) return [];
  return statement.content.flatMap((span) => {
    const { first, end } = tokensWithin(document, span);
    const found: TopicMention[] = [];
    for (let at = first; at < end; at++) {
      const event = eventAt(document, at, statement.sentence, events);
      const token = document.tokens[at];
      if (event === null || token === undefined) continue;
      const { topic, isAgainst } = event;
      const place = { start: token.start, end: token.end, firstToken: at, endToken: at + 1 };
      found.push({ ...place, topic, form: "NOUN", sentence: statement.sentence, score: SCORE, isReversed: isAgainst });
    }
    return found;
  });
}

function eventAt({ tokens }: Document, at: number, sentence: number, events: readonly TopicEvent[]): TopicEvent | null {
  const noun = tokens[at]?.lower ?? "";
  const verbs = DEEDS.get(noun);
  if (verbs === undefined || !isDefinite(tokens[at - 1]?.lower ?? "", tokens[at - 2]?.lower ?? "")) return null;
  // "the decision to close the mill" says itself what was decided.
  if (["on", "of", "to", "that", "by"].includes(tokens[at + 1]?.lower ?? "")) return null;
  const reach = VAGUE.has(noun) ? REACH : NAMED_REACH;
  const near = events.slice(-LAST_EVENTS).filter((event) => event.sentence >= sentence - reach);
  return near.findLast(({ cueLemma }) => verbs.test(cueLemma)) ?? null;
}

/** So that the time stays linear. */
const LAST_EVENTS = 12;

/** "the decision", "Whitman's decision", "the American withdrawal". */
const isDefinite = (before: string, outer: string): boolean =>
  DETERMINERS.has(before) || /^['’]s?$/.test(before) || (DETERMINERS.has(outer) && before !== "of");
