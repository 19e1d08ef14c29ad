import type { KnownActorFragment, TopicLineFragment } from "@stance/client";
import { TOPIC_FITS } from "../words/topic-fit.ts";
import { bestFitting, type TopicMatch } from "./resolve.ts";

/** The topic that is meant, with how it was understood and what else it may be; or those that are near, none of them heard on. */
export type TopicChoice =
  | {
      readonly kind: "CHOSEN";
      readonly topic: TopicLineFragment;
      readonly relation: "ITSELF" | "PART" | "WHOLE";
      readonly alternatives: readonly TopicLineFragment[];
    }
  | { readonly kind: "SILENT"; readonly topic: TopicLineFragment | null; readonly relatedIds: readonly string[] };

/**
 * Among the topics that the words may mean, the best fitting one on which these actors were heard, of those that fit
 * alike the one they were heard on most; where they were heard on none, the only one below, else the only one above them.
 */
export function chooseTopic(
  { topics }: Extract<TopicMatch, { kind: "FOUND" }>,
  actors: readonly KnownActorFragment[],
): TopicChoice {
  const heard = heardTopics(actors);
  const places = new Map(topics.map(({ topic, fit }) => [topic.id, TOPIC_FITS.indexOf(fit)]));
  const placeOf = ({ topic }: { topic: HeardTopic }): number => places.get(topic.id) ?? TOPIC_FITS.length;
  const themselves = heard.filter(({ topic }) => places.has(topic.id)).sort((a, b) => placeOf(a) - placeOf(b));
  const [first, ...others] = themselves;
  if (first !== undefined)
    return chosen(
      first.topic,
      "ITSELF",
      others.map((other) => other.topic),
    );
  const best = bestFitting(topics).best;
  const parts = heard.filter(({ topic }) => topic.broader !== null && best.some(({ id }) => id === topic.broader?.id));
  const wholes = heard.filter(({ topic }) => best.some(({ broader }) => broader?.id === topic.id));
  const [part, secondPart] = parts;
  if (part !== undefined && secondPart === undefined) return chosen(part.topic, "PART", []);
  const [whole, secondWhole] = wholes;
  if (part === undefined && whole !== undefined && secondWhole === undefined) return chosen(whole.topic, "WHOLE", []);
  const relatedIds = [...parts, ...wholes].map(({ topic }) => topic.id);
  return { kind: "SILENT", topic: best.length === 1 ? (best[0] ?? null) : null, relatedIds };
}

const chosen = (
  topic: TopicLineFragment,
  relation: "ITSELF" | "PART" | "WHOLE",
  alternatives: readonly TopicLineFragment[],
): TopicChoice => ({ kind: "CHOSEN", topic, relation, alternatives });

type HeardTopic = KnownActorFragment["standings"]["nodes"][number]["topic"];

/** The topics on which these actors were heard: by most of them first, then by most statements. */
function heardTopics(actors: readonly KnownActorFragment[]): { topic: HeardTopic; actors: number; statements: number }[] {
  const byId = Map.groupBy(
    actors.flatMap((actor) => actor.standings.nodes),
    (standing) => standing.topic.id,
  );
  const heard = [...byId.values()].flatMap((standings) => {
    const topic = standings[0]?.topic;
    const statements = standings.reduce((sum, standing) => sum + standing.statements, 0);
    return topic === undefined ? [] : [{ topic, actors: standings.length, statements }];
  });
  return heard.sort((a, b) => b.actors - a.actors || b.statements - a.statements || (a.topic.id < b.topic.id ? -1 : 1));
}
