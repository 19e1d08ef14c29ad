import type { Client, KnownActorFragment } from "@stance/client";
import { helpCard } from "../cards/help-card.ts";
import { nothingCard } from "../cards/nothing-card.ts";
import type { AskRequest } from "../grammar/request.ts";
import { list } from "../words/count.ts";
import { understoodAs } from "../words/understood.ts";
import { askActor } from "./ask-actor.ts";
import { askBack } from "./ask-back.ts";
import { askChanges } from "./ask-changes.ts";
import { askCompare, askCompareWithWhom } from "./ask-compare.ts";
import { askPositions } from "./ask-positions.ts";
import { askStance } from "./ask-stance.ts";
import { askTopic } from "./ask-topic.ts";
import { chooseSplit, type ResolvedSplit } from "./choose-split.ts";
import { chooseTopic } from "./choose-topic.ts";
import type { Question } from "./question.ts";
import { readings } from "./readings.ts";
import { answered, noted, nothing, type Reply } from "./reply.ts";
import { bestFitting, resolveTopic } from "./resolve.ts";

/** Answers a question about actors and topics, by the reading of its words in which most is known. */
export async function askAbout(request: AskRequest, client: Client): Promise<Reply> {
  const chosen = chooseSplit(await readings(request, client));
  if (chosen === null) return answered(helpCard(null));
  const unanswerable = (await loneTopic(chosen, request, client)) ?? askBack(chosen, request);
  if (unanswerable !== null) return unanswerable;
  const { actors, sameNames } = distinctActors(chosen);
  const reply = await askKnown(chosen, actors, request, client);
  return sameNames === null ? reply : noted(reply, sameNames);
}

function askKnown(
  { topic }: ResolvedSplit,
  actors: readonly KnownActorFragment[],
  request: AskRequest,
  client: Client,
): Promise<Reply> {
  const { kind, options } = request;
  const plain: Question = { kind, actors, topic: null, understood: null, alternatives: [], options };
  if (topic?.kind !== "FOUND") return askQuestion(client, plain);
  if (actors.length === 0) return askChanges(client, [], bestFitting(topic.topics).best, options);
  const choice = chooseTopic(topic, actors);
  if (choice.kind === "CHOSEN") {
    const understood = understoodAs(topic.typed, choice.topic, choice.relation);
    return askQuestion(client, {
      ...plain,
      topic: choice.topic,
      understood: understood === null ? null : [understood],
      alternatives: choice.alternatives,
    });
  }
  if (actors.length > 1 && choice.topic !== null) return askCompare(client, { ...plain, topic: choice.topic });
  const card = nothingCard(
    actors[0] as KnownActorFragment,
    { typed: topic.typed, topic: choice.topic },
    choice.relatedIds,
    options,
  );
  return Promise.resolve(nothing(card));
}

function askQuestion(client: Client, question: Question): Promise<Reply> {
  const { kind, actors, topic, options } = question;
  if (kind === "changes") return askChanges(client, actors, topic === null ? [] : [topic], options);
  if (kind === "evidence" || kind === "timeline") return askPositions(client, kind, question);
  // A reading without actors has a topic and asks for changes; both are answered before.
  const [actor, second] = actors as [KnownActorFragment, ...KnownActorFragment[]];
  if (second !== undefined) return askCompare(client, question);
  if (kind === "compare") return askCompareWithWhom(client, actor, question);
  return topic === null ? askActor(client, actor, options) : askStance(client, actor, topic, question);
}

/** Where nobody goes by the only words typed, but a topic does: who stands where on it. */
async function loneTopic({ split, actors }: ResolvedSplit, request: AskRequest, client: Client): Promise<Reply | null> {
  const [only] = actors;
  if (request.kind !== "stance" || split.topic !== null || actors.length !== 1 || only?.kind !== "UNKNOWN") return null;
  const match = await resolveTopic(client, only.typed);
  const isBetter = match.kind === "FOUND" && (match.topics[0]?.fit !== "WORDS" || only.suggestions.length === 0);
  return isBetter ? askTopic(client, match, request.options) : null;
}

/** Each actor once, with a sentence where two names mean the same one. */
function distinctActors({ actors }: ResolvedSplit): { actors: KnownActorFragment[]; sameNames: string | null } {
  const found = actors.flatMap((match) => (match.kind === "FOUND" ? [match] : []));
  const byId = Map.groupBy(found, (match) => match.actor.id);
  const repeated = [...byId.values()].find((matches) => matches.length > 1);
  const sameNames =
    repeated === undefined
      ? null
      : `${list(repeated.map((match) => `“${match.typed}”`))} are the same: ${repeated[0]?.actor.name}.`;
  return { actors: [...byId.values()].flatMap((matches) => matches[0]?.actor ?? []), sameNames };
}
