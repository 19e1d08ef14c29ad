import type { KnownActorFragment } from "@stance/client";
import type { Choice } from "../cards/card.ts";
import { nothingCard, nothingRecordedCard } from "../cards/nothing-card.ts";
import { didYouMeanCard, whichActorCard } from "../cards/question-cards.ts";
import { formatCommand } from "../grammar/format.ts";
import type { AskRequest } from "../grammar/request.ts";
import type { ResolvedSplit } from "./choose-split.ts";
import { askedBack, nothing, type Reply } from "./reply.ts";
import type { ActorMatch } from "./resolve.ts";

type Ambiguous = Extract<ActorMatch, { kind: "AMBIGUOUS" }>;

/** Asks back where a part of the reading is not one known thing; null where all is known. */
export function askBack({ actors, topic, split }: ResolvedSplit, request: AskRequest): Reply | null {
  const isUnknown = actors.some((actor) => actor.kind === "UNKNOWN") || topic?.kind === "UNKNOWN";
  if (isUnknown) return unknownReply({ actors, topic, split }, request);
  const ambiguous = actors.find((actor): actor is Ambiguous => actor.kind === "AMBIGUOUS");
  return ambiguous === undefined ? null : whichActor(ambiguous, actors, split.topic, request);
}

function whichActor(ambiguous: Ambiguous, actors: readonly ActorMatch[], topic: string | null, request: AskRequest): Reply {
  const candidates = ambiguous.actors.map((candidate) => ({
    actor: candidate,
    topics: candidate.standings.totalCount,
    command: commandWith(
      actors.map((actor) => (actor === ambiguous ? candidate.slug : namedBy(actor))),
      topic,
      request,
    ),
  }));
  return askedBack(whichActorCard(ambiguous.typed, candidates));
}

/** How many corrected commands are offered. */
const MAX_CHOICES = 4;

function unknownReply({ actors, topic, split }: ResolvedSplit, request: AskRequest): Reply {
  const unknown = [...actors, ...(topic === null ? [] : [topic])].filter((part) => part.kind === "UNKNOWN");
  const choices = correctedChoices({ actors, topic, split }, request);
  if (choices.length > 0)
    return askedBack(
      didYouMeanCard(
        unknown.map((part) => part.typed),
        choices,
      ),
    );
  const known = actors.every((actor) => actor.kind === "FOUND") ? actors[0] : undefined;
  if (known?.kind === "FOUND" && topic !== null) return nothing(nothingAbout(known.actor, topic.typed, request));
  const missing = unknown.map((part) => part.typed);
  return nothing(nothingRecordedCard(missing, actors.some((actor) => actor.kind === "UNKNOWN") ? "actor" : "topic"));
}

const nothingAbout = (actor: KnownActorFragment, typed: string, { options }: AskRequest) =>
  nothingCard(actor, { typed, topic: null }, [], options);

/** Commands with every unknown part replaced by something that looks like it; none where a part looks like nothing. */
function correctedChoices({ actors, topic }: ResolvedSplit, request: AskRequest): Choice[] {
  const columns: Named[][] = actors.map(optionsFor);
  const topics: Named[] =
    topic === null ? [] : topic.kind === "FOUND" ? [{ name: topic.typed, slug: topic.typed }] : [...topic.suggestions];
  if (columns.some((column) => column.length === 0) || (topic !== null && topics.length === 0)) return [];
  const combined = topic === null ? combine(columns) : combine([...columns, topics]);
  return combined.slice(0, MAX_CHOICES).map((parts) => {
    const [named, on] = topic === null ? [parts, null] : [parts.slice(0, -1), parts.at(-1) ?? null];
    return {
      label: `${named.map((part) => part.name).join(" vs ")}${on === null ? "" : ` on ${on.name}`}`,
      command: commandWith(
        named.map((part) => part.slug),
        on?.slug ?? null,
        request,
      ),
    };
  });
}

interface Named {
  readonly name: string;
  readonly slug: string;
}

function optionsFor(actor: ActorMatch): Named[] {
  if (actor.kind === "FOUND") return [actor.actor];
  if (actor.kind === "AMBIGUOUS") return [{ name: actor.typed, slug: actor.typed }];
  return [...actor.suggestions];
}

/** One of each column, the first of every column first. */
const combine = (columns: readonly (readonly Named[])[]): Named[][] =>
  columns.reduce<Named[][]>(
    (rows, column) => rows.flatMap((row) => column.slice(0, MAX_CHOICES).map((named) => [...row, named])),
    [[]],
  );

const namedBy = (actor: ActorMatch): string => (actor.kind === "FOUND" ? actor.actor.slug : actor.typed);

const commandWith = (actors: readonly string[], topic: string | null, { kind, options }: AskRequest): string =>
  formatCommand({ verb: kind === "stance" ? null : kind, actors, topic, options });
