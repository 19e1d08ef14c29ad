export type { Client } from "./client.ts";
export {
  type ActorLineFragment,
  ActorOnTopicDocument,
  type ActorOnTopicQuery,
  ActorStandingsDocument,
  type ActorStandingsQuery,
  CompareDocument,
  type CompareQuery,
  type ComparisonVerdict,
  type DisputeSidesFragment,
  type EvidenceWordsFragment,
  type KnownActorFragment,
  type KnownTopicFragment,
  PositionsDocument,
  type PositionsQuery,
  type PositionWordsFragment,
  ResolveActorDocument,
  type ResolveActorQuery,
  ResolveTopicDocument,
  type ResolveTopicQuery,
  SearchDocument,
  type SearchQuery,
  ShiftsDocument,
  type ShiftsQuery,
  type StandingFiguresFragment,
  type TopicLineFragment,
  TopicStandingsDocument,
  type TopicStandingsQuery,
  type TypedDocumentString,
} from "./generated/graphql.ts";
export { type ClientOptions, createClient } from "./http-client.ts";
export { createLocalClient, type LocalOperation } from "./local-client.ts";
export { RefusedError } from "./refused-error.ts";
