import { type Client, type KnownActorFragment, SearchDocument } from "@stance/client";
import { badOptionCard, tooLongCard, tooManyActorsCard } from "../cards/fault-cards.ts";
import { helpCard } from "../cards/help-card.ts";
import { missingCard } from "../cards/question-cards.ts";
import { searchCard } from "../cards/search-card.ts";
import { unavailableCard } from "../cards/unavailable-card.ts";
import type { Options } from "../grammar/options.ts";
import type { Request } from "../grammar/request.ts";
import { askAbout } from "./ask-about.ts";
import { askActor } from "./ask-actor.ts";
import { askTopic } from "./ask-topic.ts";
import { answered, askedBack, nothing, type Reply } from "./reply.ts";
import { resolveActor, resolveTopic } from "./resolve.ts";

/** Asks the API what a request needs, and gives the card that answers it. */
export async function ask(request: Request, client: Client): Promise<Reply> {
  const named = await actorOfWhole(request, client);
  if (named !== null) return askActor(client, named, request.options);
  switch (request.kind) {
    case "help":
      return answered(helpCard(request.verb));
    case "tooLong":
      return askedBack(tooLongCard(request.length));
    case "tooManyActors":
      return askedBack(tooManyActorsCard(request.actors));
    case "badOption":
      return askedBack(badOptionCard(request));
    case "missing":
      return askedBack(missingCard(request));
    case "unavailable":
      return askedBack(unavailableCard(request.verb, request.rest));
    case "search":
      return askSearch(client, request.words, request.options);
    case "topic":
      return askTopic(client, await resolveTopic(client, request.topic), request.options);
    default:
      return askAbout(request, client);
  }
}

/** A verb is none where the whole text is an actor's name. */
async function actorOfWhole(request: Request, client: Client): Promise<KnownActorFragment | null> {
  const whole = "whole" in request ? request.whole : null;
  if (whole === null) return null;
  const match = await resolveActor(client, whole);
  return match.kind === "FOUND" ? match.actor : null;
}

async function askSearch(client: Client, words: string, options: Options): Promise<Reply> {
  const { search } = await client.ask(SearchDocument, { text: words });
  const card = searchCard(words, search, options);
  return search.nodes.length === 0 ? nothing(card) : answered(card);
}
