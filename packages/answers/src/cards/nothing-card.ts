import type { KnownActorFragment, TopicLineFragment } from "@stance/client";
import type { Options } from "../grammar/options.ts";
import { count } from "../words/count.ts";
import { showStance } from "../words/stance-words.ts";
import { nameWithRole } from "./actor-line.ts";
import { type Action, type Card, dotted, heading, type Part, paragraph, strong } from "./card.ts";
import { scopeNotes } from "./scope-notes.ts";
import { action, commandFor } from "./subject.ts";

const MAX_SHOWN = 8;
const MAX_BUTTONS = 4;

/** Says that nothing is recorded of a known actor on something, and what there is. `related` topics come first. */
export function nothingCard(
  actor: KnownActorFragment,
  on: { readonly typed: string; readonly topic: TopicLineFragment | null },
  relatedIds: readonly string[],
  options: Options,
): Card {
  const heard = [...actor.standings.nodes]
    .sort((a, b) => rank(b.topic.id, relatedIds) - rank(a.topic.id, relatedIds))
    .slice(0, MAX_SHOWN);
  const subject = {
    actors: [actor.slug],
    topic: null,
    options: { ...options, asOf: null, since: null, until: null, from: null },
  };
  const parts: Part[] = [
    paragraph(
      `Nothing is recorded of ${actor.name} on ${on.topic === null ? `“${on.typed}”` : on.topic.name}. Silence is not neutrality.`,
    ),
    ...scopeNotes(options),
    ...(heard.length === 0 ? [] : [heading(`Recorded at any time (${count(actor.standings.totalCount, "topic")})`)]),
    {
      kind: "list",
      items: heard.map(({ stance, statements, topic }) => [
        dotted(
          [strong(topic.name)],
          [stance === null ? "nothing recorded" : showStance(stance)],
          [statements === 1 ? "said once" : count(statements, "statement")],
        ),
      ]),
    },
  ];
  return {
    title: nameWithRole(actor),
    parts,
    actions: [
      ...topicAction(on.topic),
      ...heard.slice(0, MAX_BUTTONS).map(({ topic }) => action("run", topic.name, commandFor({ ...subject, topic: topic.slug }))),
      ...searchAction(on.typed),
    ],
  };
}

const rank = (id: string, first: readonly string[]): number => (first.includes(id) ? 1 : 0);

const topicAction = (topic: TopicLineFragment | null): Action[] =>
  topic === null ? [] : [action("run", `Who stands where on ${topic.name}`, `topic ${topic.slug}`)];

const searchAction = (typed: string): Action[] => [action("run", `Search: ${typed}`, `search ${typed}`)];

/** Says that nobody, or no topic, goes by some words. */
export const nothingRecordedCard = (typed: readonly string[], what: "actor" | "topic"): Card => ({
  title: what === "actor" ? "Nobody goes by that name" : "No topic goes by that name",
  parts: [
    paragraph(
      `Nothing here goes by ${typed.map((word) => `“${word}”`).join(" or ")}. Silence is not neutrality: no article read so far ${what === "actor" ? "names them" : "was read for it"}.`,
    ),
  ],
  actions: [...typed.slice(0, 1).flatMap(searchAction), action("run", "Help", "help")],
});
