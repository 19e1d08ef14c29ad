import { KnownError } from "@stance/schema";
import type { ActorRow, TopicRow } from "@stance/store";
import type { StanceContext } from "../context.ts";
import { requireActor, requireTopic } from "./required-name.ts";
import type { Scope, ScopedStanding } from "./scope.ts";
import { heardStandings, standingOf } from "./standing.ts";

/** Standings of several actors on one topic, in the order of the actors. */
export interface TopicComparisonRow {
  readonly topic: TopicRow;
  readonly standings: readonly ScopedStanding[];
}

export interface ComparisonRow {
  readonly actors: readonly ActorRow[];
  readonly topics: readonly TopicComparisonRow[];
}

interface Asked extends Scope {
  readonly actors: readonly string[];
  readonly topic?: string | null | undefined;
}

const FEWEST_ACTORS = 2;
const MOST_ACTORS = 4;
const MOST_TOPICS = 100;

/** Two to four actors side by side, on the topic asked for or on every topic that two of them were heard on. */
export async function compareActors(
  context: StanceContext,
  { actors: names, topic: name, ...scope }: Asked,
): Promise<ComparisonRow> {
  if (names.length > MOST_ACTORS) throw refusal(names.length);
  const actors = distinct(await Promise.all(names.map((each) => requireActor(context, each))));
  if (actors.length < FEWEST_ACTORS) throw refusal(actors.length);
  const topics = typeof name === "string" ? [await requireTopic(context, name)] : await sharedTopics(context, actors, scope);
  const compared = topics.map(async (topic) => ({
    topic,
    standings: await Promise.all(actors.map((actor) => standingOf(context, { actorId: actor.id, topicId: topic.id }, scope))),
  }));
  return { actors, topics: await Promise.all(compared) };
}

const refusal = (count: number): KnownError =>
  new KnownError("INPUT_INVALID", `Compare ${FEWEST_ACTORS} to ${MOST_ACTORS} different actors, not ${count}.`);

const distinct = (actors: readonly ActorRow[]): ActorRow[] => [...new Map(actors.map((actor) => [actor.id, actor])).values()];

/** Topics that at least two of the actors were heard on, the last said first. */
async function sharedTopics(context: StanceContext, actors: readonly ActorRow[], scope: Scope): Promise<TopicRow[]> {
  const pairs = await Promise.all(actors.map(({ id }) => context.load.pairsOfActor.load(id)));
  const byTopic = Map.groupBy(await heardStandings(context, pairs.flat(), scope), ({ topicId }) => topicId);
  const shared = [...byTopic].filter(([, standings]) => standings.length >= FEWEST_ACTORS).map(([topicId]) => topicId);
  return Promise.all(shared.slice(0, MOST_TOPICS).map((topicId) => context.load.topic.load(topicId)));
}
