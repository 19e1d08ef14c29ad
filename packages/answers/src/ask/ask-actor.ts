import { ActorStandingsDocument, type Client, type KnownActorFragment } from "@stance/client";
import { actorCard } from "../cards/actor-card.ts";
import type { Options } from "../grammar/options.ts";
import { lastDay } from "./effective-options.ts";
import { isFrom, isNarrowed, isSince } from "./narrow.ts";
import { answered, nothing, type Reply } from "./reply.ts";

/** Who an actor is and where it stands on each topic. */
export async function askActor(client: Client, actor: KnownActorFragment, options: Options): Promise<Reply> {
  const { actor: known } = await client.ask(ActorStandingsDocument, {
    actor: actor.slug,
    asOf: lastDay(options),
    first: isNarrowed(options) ? 100 : 8,
  });
  const found = known ?? { ...actor, names: [], standings: { totalCount: 0, nodes: [] } };
  const nodes = found.standings.nodes
    .filter((standing) => standing.stance !== null)
    .filter((standing) => isSince(standing.lastSaid, options.since) && isFrom(standing.position, options.from));
  const totalCount = isNarrowed(options) ? nodes.length : found.standings.totalCount;
  const card = actorCard({ ...found, standings: { nodes, totalCount } }, options);
  return nodes.length === 0 ? nothing(card) : answered(card);
}
