import { type ErrorCode, KnownError } from "@stance/schema";
import type { ActorRow, TopicRow } from "@stance/store";
import type { StanceContext } from "../context.ts";
import { resolveActor, resolveTopic } from "./name.ts";
import type { Resolution } from "./resolution.ts";

interface Named {
  readonly name: string;
  readonly slug: string;
}

/** The one actor that goes by `text`; else ACTOR_UNKNOWN or ACTOR_AMBIGUOUS with those that may be meant. */
export const requireActor = async (context: StanceContext, text: string): Promise<ActorRow> =>
  theOne(text, await resolveActor(context, text), {
    unknown: ["ACTOR_UNKNOWN", "Nobody goes by"],
    ambiguous: ["ACTOR_AMBIGUOUS", "More than one actor goes by"],
    lookUp: "resolveActor",
  });

/** The one topic that goes by `text`; else TOPIC_UNKNOWN or TOPIC_AMBIGUOUS with those that may be meant. */
export const requireTopic = async (context: StanceContext, text: string): Promise<TopicRow> =>
  theOne(text, await resolveTopic(context, text), {
    unknown: ["TOPIC_UNKNOWN", "No topic goes by"],
    ambiguous: ["TOPIC_AMBIGUOUS", "More than one topic goes by"],
    lookUp: "resolveTopic",
  });

interface Wording {
  readonly unknown: readonly [ErrorCode, string];
  readonly ambiguous: readonly [ErrorCode, string];
  readonly lookUp: string;
}

function theOne<Row extends Named>(text: string, resolution: Resolution<Row>, { unknown, ambiguous, lookUp }: Wording): Row {
  switch (resolution.kind) {
    case "FOUND":
      return resolution.row;
    case "AMBIGUOUS":
      throw new KnownError(
        ambiguous[0],
        `${ambiguous[1]} “${text}”: ${listed(resolution.rows)}. Ask again with one of these slugs.`,
      );
    case "UNKNOWN":
      throw new KnownError(unknown[0], `${unknown[1]} “${text}”. ${nextStep(resolution.rows, lookUp)}`);
  }
}

const nextStep = (suggestions: readonly Named[], lookUp: string): string =>
  suggestions.length > 0
    ? `Did you mean ${listed(suggestions)}?`
    : `Nothing looks like it either: ask ${lookUp} with another spelling.`;

const listed = (rows: readonly Named[]): string => rows.map(({ name, slug }) => `${name} (${slug})`).join(", ");
