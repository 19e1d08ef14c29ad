import type { ShiftsQuery } from "@stance/client";
import type { Options } from "../grammar/options.ts";
import { changeWord } from "../words/change-words.ts";
import { list } from "../words/count.ts";
import { showDate, showSaidOn } from "../words/show-date.ts";
import { showStance } from "../words/stance-words.ts";
import { type Card, dotted, type Line, note, type Part, paragraph, strong } from "./card.ts";
import { outletOf, shortWordsOf, tellerOf } from "./position-lines.ts";
import { scopeNotes } from "./scope-notes.ts";
import { action, commandFor, share } from "./subject.ts";

/** A change as the API gives it. */
export type ShiftNode = ShiftsQuery["shifts"]["nodes"][number];

/** What the changes are of: names to show and names to ask with. */
export interface ChangesScope {
  readonly actors: readonly { readonly name: string; readonly slug: string }[];
  readonly topics: readonly { readonly name: string; readonly slug: string }[];
  readonly options: Options;
}

/** Changes of stance, the newest first, each with the words before and after. */
export function changesCard(shifts: readonly ShiftNode[], totalCount: number, scope: ChangesScope): Card {
  const { actors, topics, options } = scope;
  const subject = {
    actors: actors.map((actor) => actor.slug),
    topic: topics.length === 1 ? (topics[0]?.slug ?? null) : null,
    options,
  };
  const of = actors.length === 0 ? "" : ` of ${actors.map((actor) => actor.name).join(", ")}`;
  const parts: Part[] = [
    ...scopeNotes(options),
    ...(shifts.length === 0
      ? [paragraph("No change of stance is recorded here. That may mean that too little was said to see one.")]
      : []),
    { kind: "list", items: shifts.map(changeLines) },
    ...(totalCount > shifts.length && shifts.length > 0
      ? [note(`The newest ${shifts.length} of ${totalCount}; add since: or until: for others.`)]
      : []),
  ];
  const details = distinctPairs(shifts).map(({ actor, topic: on }) =>
    action("run", `${actor.name} on ${on.name}`, commandFor({ actors: [actor.slug], topic: on.slug, options })),
  );
  const title = `Changes${of}${topics.length === 0 ? "" : ` on ${list(topics.map((topic) => topic.name))}`}`;
  return { title, parts, actions: [...share(commandFor(subject, "changes"), options), ...details] };
}

function changeLines(shift: ShiftNode): Line[] {
  const { kind, cause, actor, topic, before, after, occurredOn } = shift;
  const change = [shift.beforeStance, shift.afterStance].map(showStance).join(" → ");
  return [
    dotted([showDate(occurredOn)], [strong(actor.name), " on ", strong(topic.name)], [strong(change)], [changeWord(kind, cause)]),
    ...[before, after].map((position, index) =>
      dotted(
        [`${index === 0 ? "before" : "after"}: ${shortWordsOf(position)}`],
        [position.target === null ? "" : `of ${position.target}`],
        [showSaidOn(position.saidOn)],
        [tellerOf(position)],
        [outletOf(position)],
      ),
    ),
  ];
}

const MAX_DETAILS = 4;

function distinctPairs(shifts: readonly ShiftNode[]): ShiftNode[] {
  const pairs = new Map(shifts.map((shift) => [`${shift.actor.slug} ${shift.topic.slug}`, shift]));
  return [...pairs.values()].slice(0, MAX_DETAILS);
}
