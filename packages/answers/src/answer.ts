import { type Client, RefusedError } from "@stance/client";
import { type IsoDate, KnownError } from "@stance/schema";
import { ask } from "./ask/ask.ts";
import { cappedAt } from "./ask/effective-options.ts";
import type { Outcome, Reply } from "./ask/reply.ts";
import { within } from "./ask/within.ts";
import type { Action, Card } from "./cards/card.ts";
import { failureCard } from "./cards/fault-cards.ts";
import { parseRequest } from "./grammar/parse.ts";
import type { Block } from "./render/block.ts";
import { renderBlocks } from "./render/blocks.ts";
import { renderText } from "./render/text.ts";

/** An answer, ready to be sent: `text` says what `blocks` say. */
export interface Answer {
  readonly outcome: Outcome;
  readonly visibility: "ephemeral" | "in_channel";
  readonly blocks: readonly Block[];
  readonly text: string;
  readonly card: Card;
  /** The commands that its buttons run. */
  readonly offers: readonly Action[];
  /** Why there is no answer, to be logged under the reference that the words give; null where there is one. */
  readonly failure: Failure | null;
}

/** Why there is no answer, and the reference that was given for it. */
export interface Failure {
  readonly error: unknown;
  readonly reference: string;
}

/** How to answer. */
export interface AnswerOptions {
  /** Today: no `asof:` reaches beyond it. */
  readonly now: IsoDate;
  /** Posts the answer for everybody, as `public` at the end of the text does. */
  readonly public?: boolean | undefined;
  /** How long all questions to the API may take together, in milliseconds; 2700 unless told, so that words come within 3 seconds. */
  readonly timeoutMs?: number | undefined;
  /** Makes the reference of a failure. */
  readonly newReference?: (() => string) | undefined;
}

const DEFAULT_TIMEOUT = 2700;

/**
 * Answers the text after `/stance`. It never rejects: where the API fails, or we do, the answer says so in words with a
 * reference, and `failure` holds the cause.
 */
export async function answer(text: string, client: Client, options: AnswerOptions): Promise<Answer> {
  const { timeoutMs = DEFAULT_TIMEOUT, newReference = () => crypto.randomUUID().slice(0, 8) } = options;
  try {
    const request = parseRequest(text);
    const isPublic = options.public ?? request.options.public;
    const asked = { ...request, options: { ...cappedAt(request.options, options.now), public: isPublic } };
    return toAnswer(await within(timeoutMs, ask(asked, client)), isPublic);
  } catch (error) {
    return failureAnswer(error, newReference());
  }
}

/**
 * The answer that says in words that there is none; what is no foreseen failure shows nothing of itself. Where the API
 * logged it under a reference, that one is given.
 */
export function failureAnswer(error: unknown, newReference: string): Answer {
  const reference = error instanceof RefusedError ? (error.reference ?? newReference) : newReference;
  const [title, sentence] = failureWords(error);
  const reply: Reply = { outcome: "FAILED", card: failureCard(title, sentence, reference) };
  return { ...toAnswer(reply, false), failure: { error, reference } };
}

const BUG = ["Something went wrong on our side", "It was logged. Try again; if it stays, pass on the reference."] as const;
const UNREACHABLE = [
  "Stance cannot be reached right now",
  "The server that holds the articles does not answer. Try again in a minute; if it stays, pass on the reference.",
] as const;
const REFUSED = ["Stance could not answer that", "The server refused the question. If it stays, pass on the reference."] as const;

function failureWords(error: unknown): readonly [title: string, sentence: string] {
  if (!(error instanceof KnownError)) return BUG;
  if (error.code === "API_UNREACHABLE") return UNREACHABLE;
  if (!(error instanceof RefusedError)) return ["That did not work", error.message];
  const isExplained = error.codes.length > 0 && !error.codes.includes("INTERNAL");
  return isExplained ? [REFUSED[0], error.message] : REFUSED;
}

function toAnswer({ outcome, card }: Reply, isPublic: boolean): Answer {
  const posted = isPublic && (outcome === "ANSWERED" || outcome === "NOTHING");
  return {
    outcome,
    visibility: posted ? "in_channel" : "ephemeral",
    blocks: renderBlocks(card),
    text: renderText(card),
    card,
    offers: card.actions,
    failure: null,
  };
}
