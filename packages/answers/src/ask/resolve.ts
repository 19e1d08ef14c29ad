import {
  type ActorLineFragment,
  type Client,
  type KnownActorFragment,
  type KnownTopicFragment,
  ResolveActorDocument,
  ResolveTopicDocument,
} from "@stance/client";
import { mayBeMistyped } from "../words/mistyped.ts";
import { TOPIC_FITS, type TopicFit, topicFit } from "../words/topic-fit.ts";

/** An actor among several who go by one name. */
type ActorCandidate = ActorLineFragment & { readonly standings: { readonly totalCount: number } };

/** Whom a typed name means. */
export type ActorMatch =
  | { readonly kind: "FOUND"; readonly typed: string; readonly actor: KnownActorFragment }
  | { readonly kind: "AMBIGUOUS"; readonly typed: string; readonly actors: readonly ActorCandidate[] }
  | { readonly kind: "UNKNOWN"; readonly typed: string; readonly suggestions: readonly ActorLineFragment[] };

/** Which topics typed words may mean, at least one, those that fit best first; or those that look like it. */
export type TopicMatch =
  | { readonly kind: "FOUND"; readonly typed: string; readonly topics: readonly FittingTopic[] }
  | { readonly kind: "UNKNOWN"; readonly typed: string; readonly suggestions: readonly KnownTopicFragment[] };

/** A topic with how well the typed words fit it. */
export interface FittingTopic {
  readonly topic: KnownTopicFragment;
  readonly fit: TopicFit;
}

/** Asks whom a name means. */
export async function resolveActor(client: Client, typed: string): Promise<ActorMatch> {
  const { resolveActor: resolution } = await client.ask(ResolveActorDocument, { text: typed });
  switch (resolution.__typename) {
    case "ActorFound":
      return { kind: "FOUND", typed, actor: resolution.actor };
    case "ActorAmbiguous":
      return { kind: "AMBIGUOUS", typed, actors: resolution.actors };
    case "ActorUnknown":
      return { kind: "UNKNOWN", typed, suggestions: resolution.suggestions.filter((actor) => looksLike(typed, actor)) };
  }
}

const LEADING_ARTICLE = /^(?:the|an?) /i;

/** Asks which topics some words mean: those the API finds, else those that have all the words in a name or keyword. */
export async function resolveTopic(client: Client, typed: string): Promise<TopicMatch> {
  const text = typed.replace(LEADING_ARTICLE, "");
  const { resolveTopic: resolution, topics } = await client.ask(ResolveTopicDocument, { text });
  if (resolution.__typename === "TopicFound") return { kind: "FOUND", typed, topics: [{ topic: resolution.topic, fit: "NAME" }] };
  if (resolution.__typename === "TopicAmbiguous") {
    const found = resolution.topics.map((topic) => ({ topic, fit: topicFit(topic, text) ?? "WORDS" }));
    return { kind: "FOUND", typed, topics: bestFirst(found) };
  }
  const near = new Map([...topics.nodes, ...resolution.suggestions].map((topic) => [topic.id, topic]));
  const fitting = [...near.values()].flatMap((topic) => {
    const fit = topicFit(topic, text);
    return fit === null ? [] : [{ topic, fit }];
  });
  if (fitting.length > 0) return { kind: "FOUND", typed, topics: bestFirst(fitting) };
  return { kind: "UNKNOWN", typed, suggestions: resolution.suggestions.filter((topic) => looksLike(text, topic)) };
}

interface Suggested {
  readonly name: string;
  readonly names?: readonly { readonly name: string }[];
  readonly keywords?: readonly string[];
}

/** The API suggests what is nearest, however far; only what may be a slip of the hand is worth asking about. */
const looksLike = (typed: string, { name, names = [], keywords = [] }: Suggested): boolean =>
  [name, ...names.map((known) => known.name), ...keywords].some((known) => mayBeMistyped(typed, known));

/** Those that fit alike keep the API's order. */
const bestFirst = (topics: readonly FittingTopic[]): FittingTopic[] =>
  [...topics].sort((a, b) => TOPIC_FITS.indexOf(a.fit) - TOPIC_FITS.indexOf(b.fit));

/** The topics that fit best, and those that fit less well. */
export function bestFitting(topics: readonly FittingTopic[]): { best: KnownTopicFragment[]; others: KnownTopicFragment[] } {
  const fit = topics[0]?.fit;
  return {
    best: topics.filter((topic) => topic.fit === fit).map(({ topic }) => topic),
    others: topics.filter((topic) => topic.fit !== fit).map(({ topic }) => topic),
  };
}
