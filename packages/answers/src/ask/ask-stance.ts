import {
  ActorOnTopicDocument,
  type Client,
  type DisputeSidesFragment,
  type KnownActorFragment,
  PositionsDocument,
  type PositionWordsFragment,
  type TopicLineFragment,
} from "@stance/client";
import { likelyDay } from "@stance/schema";
import { bestWords } from "../cards/best-words.ts";
import { nothingCard } from "../cards/nothing-card.ts";
import { stanceCard } from "../cards/stance-card.ts";
import { computedFacts, givenFacts, type StandingFacts } from "../cards/standing-facts.ts";
import type { Options } from "../grammar/options.ts";
import { lastDay } from "./effective-options.ts";
import { isNarrowed } from "./narrow.ts";
import { COUNTED_STATUSES, MAX_PAGE } from "./page.ts";
import type { Question } from "./question.ts";
import { answered, nothing, type Reply } from "./reply.ts";

/** Where an actor stands on a topic. */
export async function askStance(
  client: Client,
  actor: KnownActorFragment,
  topic: TopicLineFragment,
  { understood, alternatives, options }: Pick<Question, "understood" | "alternatives" | "options">,
): Promise<Reply> {
  const read = isNarrowed(options) ? narrowedFacts : wholeFacts;
  const { facts, disputes, recent } = await read(client, actor, topic, options);
  if (facts.stance === null) return nothing(nothingCard(actor, { typed: topic.name, topic }, [], options));
  const conflict = recent.filter((position) => isOfTheLatest(position, facts));
  const position = facts.position === null ? null : bestWords(facts.position, recent);
  return answered(
    stanceCard({ actor, topic, facts: { ...facts, position }, conflict, disputes, recent, understood, alternatives, options }),
  );
}

interface Read {
  readonly facts: StandingFacts;
  /** None where only a part counts: the API tells them of the whole. */
  readonly disputes: readonly DisputeSidesFragment[];
  /** The last said first. */
  readonly recent: readonly PositionWordsFragment[];
}

type ReadFacts = (client: Client, actor: KnownActorFragment, topic: TopicLineFragment, options: Options) => Promise<Read>;

const wholeFacts: ReadFacts = async (client, actor, topic, options) => {
  const variables = { actor: actor.slug, topic: topic.slug, asOf: lastDay(options) };
  const { standing, positions } = await client.ask(ActorOnTopicDocument, variables);
  const facts = standing === null ? computedFacts([]) : givenFacts(standing);
  return { facts, disputes: standing?.disputes ?? [], recent: positions.nodes };
};

/** Where only a part counts, the standing is computed from that part, by the same rules as the API's. */
const narrowedFacts: ReadFacts = async (client, actor, topic, options) => {
  const filter = {
    actor: actor.slug,
    topic: topic.slug,
    saidFrom: options.since,
    saidTo: lastDay(options),
    outlet: options.from,
    status: [...COUNTED_STATUSES],
  };
  const { positions } = await client.ask(PositionsDocument, { filter, first: MAX_PAGE });
  return { facts: computedFacts(positions.nodes), disputes: [], recent: positions.nodes };
};

const isOfTheLatest = (position: PositionWordsFragment, { position: latest }: StandingFacts): boolean =>
  latest !== null &&
  likelyDay(position.saidOn) === likelyDay(latest.saidOn) &&
  (position.stance === "SUPPORT" || position.stance === "OPPOSE");
