import {
  type ActorLineFragment,
  type Client,
  type KnownActorFragment,
  type KnownTopicFragment,
  ResolveActorDocument,
  ResolveTopicDocument,
} from "@stance/client";
import { foldWords, hasAllWords } from "../words/fold.ts";

/** An actor among several who go by one name. */
export type ActorCandidate = ActorLineFragment & { readonly standings: { readonly totalCount: number } };

/** Whom a typed name means. */
export type ActorMatch =
  | { readonly kind: "FOUND"; readonly typed: string; readonly actor: KnownActorFragment }
  | { readonly kind: "AMBIGUOUS"; readonly typed: string; readonly actors: readonly ActorCandidate[] }
  | { readonly kind: "UNKNOWN"; readonly typed: string; readonly suggestions: readonly ActorLineFragment[] };

/** Which topics typed words may mean, at least one; or those that look like it. `exact`: the words are a name of its own. */
export type TopicMatch =
  | { readonly kind: "FOUND"; readonly typed: string; readonly topics: readonly KnownTopicFragment[]; readonly exact: boolean }
  | { readonly kind: "UNKNOWN"; readonly typed: string; readonly suggestions: readonly KnownTopicFragment[] };

/** Asks whom a name means. */
export async function resolveActor(client: Client, typed: string): Promise<ActorMatch> {
  const { resolveActor: resolution } = await client.ask(ResolveActorDocument, { text: typed });
  switch (resolution.__typename) {
    case "ActorFound":
      return { kind: "FOUND", typed, actor: resolution.actor };
    case "ActorAmbiguous":
      return { kind: "AMBIGUOUS", typed, actors: resolution.actors };
    case "ActorUnknown":
      return { kind: "UNKNOWN", typed, suggestions: resolution.suggestions };
  }
}

const LEADING_ARTICLE = /^(?:the|an?) /i;

/** Asks which topics some words mean: those the API finds, else those that have all the words in a name or keyword. */
export async function resolveTopic(client: Client, typed: string): Promise<TopicMatch> {
  const text = typed.replace(LEADING_ARTICLE, "");
  const { resolveTopic: resolution, topics } = await client.ask(ResolveTopicDocument, { text });
  if (resolution.__typename === "TopicFound") return { kind: "FOUND", typed, topics: [resolution.topic], exact: true };
  if (resolution.__typename === "TopicAmbiguous") return { kind: "FOUND", typed, topics: resolution.topics, exact: false };
  const near = distinctById([...topics.nodes, ...resolution.suggestions]);
  const matching = near.filter((topic) => hasWords(topic, text));
  if (matching.length > 0) return { kind: "FOUND", typed, topics: matching, exact: false };
  return { kind: "UNKNOWN", typed, suggestions: resolution.suggestions };
}

const hasWords = (topic: KnownTopicFragment, text: string): boolean =>
  foldWords(text).length > 0 && [topic.name, ...topic.keywords].some((name) => hasAllWords(name, text));

const distinctById = (topics: readonly KnownTopicFragment[]): KnownTopicFragment[] => [
  ...new Map(topics.map((topic) => [topic.id, topic])).values(),
];
