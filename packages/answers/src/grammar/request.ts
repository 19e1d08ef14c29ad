import type { OptionFault, Options } from "./options.ts";
import type { Gap, Split } from "./splits.ts";
import type { UnavailableVerb, Verb } from "./verbs.ts";

/** The longest text that is read, in characters (code points). */
export const MAX_TYPED_LENGTH = 300;
/** The most actors that are compared at once. */
export const MAX_ACTORS = 4;

/**
 * What was asked. `splits` holds every way to read actors and topic, the likeliest first; the one where both sides
 * are known wins. `whole` is all that was typed, where its first word was taken for a verb but may be a name.
 */
export type Request =
  | { readonly kind: "help"; readonly verb: Verb | null; readonly options: Options }
  | AskRequest
  | { readonly kind: "topic"; readonly topic: string; readonly options: Options; readonly whole: string }
  | { readonly kind: "search"; readonly words: string; readonly options: Options; readonly whole: string }
  | {
      readonly kind: "unavailable";
      readonly verb: UnavailableVerb;
      readonly rest: string;
      readonly options: Options;
      readonly whole: string;
    }
  | {
      readonly kind: "missing";
      readonly gap: Gap | "WORDS";
      readonly verb: Verb | null;
      /** The words that are there. */
      readonly words: string;
      readonly options: Options;
      readonly whole: string | null;
    }
  | ({ readonly kind: "badOption"; readonly options: Options } & OptionFault)
  | { readonly kind: "tooLong"; readonly length: number; readonly options: Options }
  | { readonly kind: "tooManyActors"; readonly actors: readonly string[]; readonly options: Options };

/** A question about actors, a topic or both. */
export interface AskRequest {
  readonly kind: "stance" | "timeline" | "compare" | "changes" | "evidence";
  readonly splits: readonly Split[];
  readonly options: Options;
  readonly whole: string | null;
}
