import { type Client, TopicStandingsDocument } from "@stance/client";
import { nothingRecordedCard } from "../cards/nothing-card.ts";
import { didYouMeanCard, whichTopicCard } from "../cards/question-cards.ts";
import { topicCard } from "../cards/topic-card.ts";
import { formatCommand } from "../grammar/format.ts";
import type { Options } from "../grammar/options.ts";
import { lastDay } from "./effective-options.ts";
import { isFrom, isSince } from "./narrow.ts";
import { answered, askedBack, nothing, type Reply } from "./reply.ts";
import { bestFitting, type TopicMatch } from "./resolve.ts";

const MAX_CHOICES = 5;
const MAX_CANDIDATES = 10;

/** Who stands where on what these words mean. */
export async function askTopic(client: Client, match: TopicMatch, options: Options): Promise<Reply> {
  const command = (slug: string): string => formatCommand({ verb: "topic", topic: slug, options });
  if (match.kind === "UNKNOWN") {
    const choices = match.suggestions.slice(0, MAX_CHOICES).map(({ name, slug }) => ({ label: name, command: command(slug) }));
    return choices.length > 0
      ? askedBack(didYouMeanCard([match.typed], choices))
      : nothing(nothingRecordedCard([match.typed], "topic"));
  }
  const { best, others } = bestFitting(match.topics);
  const [only, second] = best;
  if (only === undefined || second !== undefined) {
    const candidates = match.topics.map(({ topic }) => ({ topic, command: command(topic.slug) }));
    return askedBack(whichTopicCard(match.typed, candidates.slice(0, MAX_CANDIDATES)));
  }
  const { topic } = await client.ask(TopicStandingsDocument, { topic: only.slug, asOf: lastDay(options) });
  const known = topic ?? { ...only, broader: null, narrower: [], standings: { totalCount: 0, nodes: [] } };
  const nodes = known.standings.nodes.filter(
    (standing) =>
      standing.stance !== null && isSince(standing.lastSaid, options.since) && isFrom(standing.position, options.from),
  );
  const left = known.standings.nodes.length - nodes.length;
  const standings = { nodes, totalCount: known.standings.totalCount - left };
  const card = topicCard({ ...known, standings }, others, options);
  return nodes.length === 0 ? nothing(card) : answered(card);
}
