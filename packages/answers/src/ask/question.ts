import type { KnownActorFragment, TopicLineFragment } from "@stance/client";
import type { Line } from "../cards/card.ts";
import type { Options } from "../grammar/options.ts";
import type { AskRequest } from "../grammar/request.ts";

/** A request whose names are known. */
export interface Question {
  readonly kind: AskRequest["kind"];
  readonly actors: readonly KnownActorFragment[];
  readonly topic: TopicLineFragment | null;
  /** How the typed words were understood, where that is not plain. */
  readonly understood: Line | null;
  /** Other topics the typed words may mean. */
  readonly alternatives: readonly TopicLineFragment[];
  readonly options: Options;
}
