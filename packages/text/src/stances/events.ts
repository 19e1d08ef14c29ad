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

/** Nouns for what was done, and how far back that may be told, in sentences. */
const DEEDS: ReadonlySet<string> = new Set(
  "decision ruling judgment judgement verdict vote result outcome announcement refusal".split(" "),
);
const DEED_REACH = 4;

/** Nouns that name their deed, with how the verb for it begins. */
const NAMED_DEEDS: ReadonlyMap<string, RegExp> = new Map([
  ["veto", /^veto/],
  ["withdrawal", /^(?:withdraw|pull|leave|quit|walk|exit)/],
  ["exit", /^(?:withdraw|pull|leave|quit|walk|exit)/],
  ["rejection", /^(?:reject|turn down|vote|throw|refuse|rebuff)/],
  ["approval", /^(?:approve|clear|adopt|pass|authori)/],
]);
const NAMED_REACH = 15;

const TELLING = /^(?:decide|vote|announce|adopt|introduce|agree|rule$)/;

/** What a statement tells as done, by the positions that are read from it. */
export function eventsOf(statement: FoundStatement, positions: readonly FoundPosition[]): TopicEvent[] {
  if (statement.cueClass !== "ACTION" && !TELLING.test(statement.cueLemma)) return [];
  return positions
    .filter(({ stance }) => stance === "SUPPORT" || stance === "OPPOSE")
    .map(({ topic, stance }) => ({
      topic,
      isAgainst: stance === "OPPOSE",
      cueLemma: statement.cueLemma,
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
  const verb = NAMED_DEEDS.get(noun);
  if ((verb === undefined && !DEEDS.has(noun)) || !isDefinite(tokens[at - 1]?.lower ?? "", tokens[at - 2]?.lower ?? ""))
    return null;
  if (["on", "of", "to", "that", "by"].includes(tokens[at + 1]?.lower ?? "") && verb === undefined) return null;
  const reach = verb === undefined ? DEED_REACH : NAMED_REACH;
  const near = events.slice(-LAST_EVENTS).filter((event) => event.sentence >= sentence - reach);
  return near.findLast(({ cueLemma }) => verb === undefined || verb.test(cueLemma)) ?? null;
}

/** So that the time stays linear. */
const LAST_EVENTS = 12;

/** "the decision", "Whitman's decision", "the American withdrawal". */
const isDefinite = (before: string, outer: string): boolean =>
  DETERMINERS.has(before) || /^['’]s?$/.test(before) || (DETERMINERS.has(outer) && before !== "of");
