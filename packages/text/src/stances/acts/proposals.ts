import type { Span } from "@stance/schema";
import type { Document, Sentence } from "../../findings.ts";
import { type Act, type ActPlace, mentionFrom, phraseStart } from "./act-place.ts";

/** What is proposed. */
export const PROPOSALS: ReadonlySet<string> = new Set([
  "proposal",
  "plan",
  "draft",
  "offer",
  "initiative",
  "document",
  "text",
  "agreement",
  "deal",
  "idea",
  "suggestion",
  "bill",
  "demand",
  "request",
  "blueprint",
  "package",
]);

const PUT_FORWARD = new Set(
  "put presented drafted proposed submitted tabled unveiled floated advanced delivered made sent championed backed endorsed demanded suggested introduced drawn offered requested".split(
    " ",
  ),
);

/** "the proposal put forth by X", "a new proposal from X", "the agreement, presented by X". */
export function proposalAt(place: ActPlace, at: number): Act[] {
  const { document, sentence } = place;
  const noun = document.tokens[at];
  if (noun === undefined || !PROPOSALS.has(noun.lower) || noun.tag === "VERB") return [];
  let next = at + 1;
  if (document.tokens[next]?.text === ",") next++;
  const verb = document.tokens[next];
  const isDone = verb !== undefined && PUT_FORWARD.has(verb.lower);
  if (isDone) next++;
  if (isDone && ["forward", "forth", "up", "together", "out"].includes(document.tokens[next]?.lower ?? "")) next++;
  const link = document.tokens[next]?.lower;
  if (next >= sentence.endToken || (link !== "by" && (link !== "from" || isDone))) return [];
  if (!isDone && document.tokens[at + 1]?.text === ",") return [];
  const holder = mentionFrom(place, next + 1);
  if (holder === null) return [];
  const cue =
    isDone && verb !== undefined
      ? { start: verb.start, end: document.tokens[next - 1]?.end ?? verb.end }
      : { start: noun.start, end: noun.end };
  const lemma = isDone && verb?.lower === "put" ? "put forward" : isDone ? (verb?.lemma ?? "propose") : "propose";
  return [{ holder, cue, lemma, content: phraseSpan(document, sentence, at), rule: isDone ? "act-by" : "act-from" }];
}

function phraseSpan(document: Document, sentence: Sentence, noun: number): Span {
  const first = document.tokens[phraseStart(document, sentence, noun)];
  const last = document.tokens[noun];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}
