import type { TopicLineFragment, TopicStandingsQuery } from "@stance/client";
import type { Options } from "../grammar/options.ts";
import { type Card, note, type Part, paragraph } from "./card.ts";
import { listScopeNotes } from "./scope-notes.ts";
import { standingLines } from "./standing-line.ts";
import { action, commandFor, share } from "./subject.ts";

/** A topic with the standings on it, as the API gives them. */
export type KnownTopicStandings = NonNullable<TopicStandingsQuery["topic"]>;

const MAX_RELATED = 4;

/** Who stands where on a topic, the last said first. `alternatives` are other topics the typed words may mean. */
export function topicCard(topic: KnownTopicStandings, alternatives: readonly TopicLineFragment[], options: Options): Card {
  const { nodes, totalCount } = topic.standings;
  const subject = { actors: [], topic: topic.slug, options };
  const parts: Part[] = [
    ...(topic.proposition === null ? [] : [paragraph(`“${topic.proposition}”`)]),
    ...listScopeNotes(options),
    ...(nodes.length === 0 ? [paragraph("Nothing is recorded on it. Silence is not neutrality.")] : []),
    { kind: "list", items: nodes.map((standing) => standingLines(standing, standing.actor.name)) },
    ...(totalCount > nodes.length && nodes.length > 0 ? [note(`The newest ${nodes.length} of ${totalCount}.`)] : []),
  ];
  const [first, second] = nodes;
  const compared = first === undefined || second === undefined ? [] : [first.actor.slug, second.actor.slug];
  const compare =
    compared.length === 0
      ? []
      : [action("compare", "Compare the first two", commandFor({ ...subject, actors: compared }, "compare"))];
  const near = [...alternatives, topic.broader, ...topic.narrower].filter((other) => other !== null);
  const related = [...new Map(near.map((other) => [other.id, other])).values()].slice(0, MAX_RELATED);
  const goOn = related.map((other) => action("run", other.name, commandFor({ ...subject, topic: other.slug }, "topic")));
  return { title: topic.name, parts, actions: [...compare, ...share(commandFor(subject, "topic"), options), ...goOn] };
}
