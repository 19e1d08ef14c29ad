import type { Client } from "@stance/client";
import type { AskRequest } from "../grammar/request.ts";
import type { ResolvedSplit } from "./choose-split.ts";
import { type ActorMatch, resolveActor, resolveTopic, type TopicMatch } from "./resolve.ts";

/** How many readings of one text are looked up; a text of many "on" has more. */
const MAX_READINGS = 8;

/** Every reading of the request with what its parts came to; each name is asked for once, all at the same time. */
export async function readings({ splits }: AskRequest, client: Client): Promise<ResolvedSplit[]> {
  const tried = splits.length <= MAX_READINGS ? splits : [...splits.slice(0, MAX_READINGS - 1), ...splits.slice(-1)];
  const names = distinct(tried.flatMap((split) => split.actors));
  const topics = distinct(tried.flatMap((split) => split.topic ?? []));
  const [actorMatches, topicMatches] = await Promise.all([
    Promise.all(names.map((name) => resolveActor(client, name))),
    Promise.all(topics.map((topic) => resolveTopic(client, topic))),
  ]);
  const actorByName = new Map(actorMatches.map((match) => [match.typed, match]));
  const topicByName = new Map(topicMatches.map((match) => [match.typed, match]));
  return tried.map((split) => ({
    split,
    // Every name of these splits was asked for above.
    actors: split.actors.map((name) => actorByName.get(name) as ActorMatch),
    topic: split.topic === null ? null : (topicByName.get(split.topic) as TopicMatch),
  }));
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];
