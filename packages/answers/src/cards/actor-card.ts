import type { ActorStandingsQuery } from "@stance/client";
import type { Options } from "../grammar/options.ts";
import { count } from "../words/count.ts";
import { nameWithRole } from "./actor-line.ts";
import { type Card, heading, note, type Part, paragraph } from "./card.ts";
import { listScopeNotes } from "./scope-notes.ts";
import { standingLines } from "./standing-line.ts";
import { action, commandFor, share } from "./subject.ts";

/** An actor with its standings, as the API gives them. */
export type KnownActorStandings = NonNullable<ActorStandingsQuery["actor"]>;

/** The most topics that the card of an actor shows. */
const MAX_TOPICS_SHOWN = 8;
const MAX_NAMES = 6;

/** Who an actor is, and the newest standing on each topic, the last said first. */
export function actorCard(actor: KnownActorStandings, options: Options): Card {
  const { nodes, totalCount } = actor.standings;
  const subject = { actors: [actor.slug], topic: null, options };
  const shown = nodes.slice(0, MAX_TOPICS_SHOWN);
  const parts: Part[] = [
    ...alsoKnownAs(actor),
    ...listScopeNotes(options),
    ...(shown.length === 0
      ? [paragraph("Nothing is recorded here. Silence is not neutrality.")]
      : [heading("Newest on each topic")]),
    { kind: "list", items: shown.map((standing) => standingLines(standing, standing.topic.name)) },
    ...(totalCount > shown.length && shown.length > 0
      ? [note(`The newest ${shown.length} of ${count(totalCount, "topic")}.`)]
      : []),
  ];
  const details = shown
    .slice(0, 3)
    .map((standing) => action("run", `On ${standing.topic.name}`, commandFor({ ...subject, topic: standing.topic.slug })));
  const about =
    shown.length === 0
      ? []
      : [
          action("evidence", "Evidence", commandFor(subject, "evidence")),
          action("timeline", "Timeline", commandFor(subject, "timeline")),
        ];
  return { title: nameWithRole(actor), parts, actions: [...about, ...share(commandFor(subject), options), ...details] };
}

function alsoKnownAs({ name, names }: KnownActorStandings): Part[] {
  const others = names.filter((known) => !known.weak && known.name !== name).map((known) => known.name);
  return others.length === 0 ? [] : [note(`Also written ${others.slice(0, MAX_NAMES).join(", ")}`)];
}
