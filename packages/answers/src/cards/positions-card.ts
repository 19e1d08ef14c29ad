import type { PositionsQuery } from "@stance/client";
import { likelyDay } from "@stance/schema";
import type { Options } from "../grammar/options.ts";
import { count, list } from "../words/count.ts";
import { showSaidOn } from "../words/show-date.ts";
import { type Card, dotted, heading, type Line, note, type Part, paragraph, strong } from "./card.ts";
import { historyEntry, quotationOf, stanceLine } from "./position-lines.ts";
import { scopeNotes } from "./scope-notes.ts";
import { action, commandFor, share } from "./subject.ts";

type PositionNode = PositionsQuery["positions"]["nodes"][number];

/** Positions, the last said first, with how many there are in all and what was asked. */
export interface PositionsInput {
  readonly positions: readonly PositionNode[];
  readonly totalCount: number;
  readonly actors: readonly { readonly name: string; readonly slug: string }[];
  readonly topic: { readonly name: string; readonly slug: string } | null;
  readonly understood: Line | null;
  readonly options: Options;
}

/** How many pieces of evidence one answer shows: more would not fit a message. */
const MAX_EVIDENCE = 15;

/** The words themselves, the last said first, each with its source. */
export function evidenceCard(input: PositionsInput): Card {
  const shown = input.positions.slice(0, MAX_EVIDENCE);
  const parts: Part[] = [
    ...introOf(input),
    ...shown.flatMap((position, index): Part[] => [paragraph(...entryHead(position, index + 1, input)), quotationOf(position)]),
    ...remainder(shown.length, input),
  ];
  return { title: `Evidence: ${titleOf(input)}`, parts, actions: actionsOf(input, "evidence") };
}

/** Every entry from the oldest to the newest; what has no date comes first. */
export function timelineCard(input: PositionsInput): Card {
  const oldestFirst = [...input.positions].reverse();
  const dated = oldestFirst.filter((position) => likelyDay(position.saidOn) !== null);
  const undated = oldestFirst.filter((position) => likelyDay(position.saidOn) === null);
  const parts: Part[] = [
    ...introOf(input),
    ...(undated.length === 0 ? [] : [heading("Undated"), entries(undated, 1, input)]),
    ...(dated.length === 0 ? [] : [heading("Oldest to newest"), entries(dated, undated.length + 1, input)]),
    ...remainder(input.positions.length, input),
  ];
  return { title: `Timeline: ${titleOf(input)}`, parts, actions: actionsOf(input, "timeline") };
}

const entries = (positions: readonly PositionNode[], from: number, input: PositionsInput): Part => ({
  kind: "list",
  items: positions.map((position, index) => {
    const [head = [], ...rest] = historyEntry(position, from + index);
    return [dotted(head, [subjectOf(position, input)]), ...rest];
  }),
});

function introOf({ positions, understood, options }: PositionsInput): Part[] {
  return [
    ...(understood === null ? [] : [note(...understood)]),
    ...scopeNotes(options),
    ...(positions.length === 0 ? [paragraph("Nothing is recorded here. Silence is not neutrality.")] : []),
  ];
}

const entryHead = (position: PositionNode, number: number, input: PositionsInput): Line =>
  dotted([strong(`${number}.`), " ", ...stanceLine(position)], [showSaidOn(position.saidOn)], [subjectOf(position, input)]);

/** Who and on what, as far as the title does not say it. */
function subjectOf({ actor, topic }: PositionNode, input: PositionsInput): string {
  const who = input.actors.length > 1 ? actor.name : "";
  return [who, input.topic?.slug === topic.slug ? "" : `on ${topic.name}`].filter((words) => words !== "").join(" ");
}

const titleOf = ({ actors, topic }: PositionsInput): string =>
  `${list(actors.map((actor) => actor.name))}${topic === null ? "" : ` on ${topic.name}`}`;

function remainder(shown: number, { totalCount }: PositionsInput): Part[] {
  return totalCount > shown && shown > 0
    ? [note(`The newest ${shown} of ${count(totalCount, "entry", "entries")}; until: shows older ones.`)]
    : [];
}

function actionsOf({ actors, topic, options }: PositionsInput, verb: "evidence" | "timeline"): Card["actions"] {
  const subject = { actors: actors.map((actor) => actor.slug), topic: topic?.slug ?? null, options };
  const other =
    verb === "evidence"
      ? action("timeline", "Timeline", commandFor(subject, "timeline"))
      : action("evidence", "Evidence", commandFor(subject, "evidence"));
  return [action("run", "Summary", commandFor(subject)), other, ...share(commandFor(subject, verb), options)];
}
