import type { Span } from "@stance/schema";
import type { Document, FoundStatement, LocalMention, Sentence, Token } from "../findings.ts";

import { MODALS } from "./lexicon/operators.ts";

const AGREEMENTS = new Set(["agreement", "deal", "pact", "accord", "treaty", "understanding", "compromise"]);
const PROPOSALS = new Set([
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
const REACHING = new Set([
  "reach",
  "reached",
  "strike",
  "struck",
  "conclude",
  "concluded",
  "seal",
  "sealed",
  "finalize",
  "finalized",
  "finalise",
  "finalised",
]);
/** What is only thought of has not been agreed. */
const UNREAL = new Set(
  "possible potential future proposed any no eventual prospective hypothetical would-be new-found without no".split(" "),
);
const UNREAL_LEADS = new Set(["of", "for", "toward", "towards", "on", "without", "until", "before", "no", "any", "about"]);
const PHRASE_TAGS = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM"]);
const CONFIDENCE = 0.7;

interface Place {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly number: number;
  /** Mentions by the index of their first token, and of the token of their phrase. */
  readonly mentionAt: ReadonlyMap<number, LocalMention>;
}

interface Act {
  readonly holder: LocalMention;
  readonly cue: Span;
  readonly lemma: string;
  readonly content: Span;
  readonly rule: string;
}

/**
 * Acts that no reporting word tells: "the proposal put forth by the ministry", "an offer from the union", "an agreement
 * between A and B on grain", "A and B reach a deal". Those that `statements` already tell are left out. Linear time.
 */
export function findActs(
  document: Document,
  mentions: readonly LocalMention[],
  statements: readonly FoundStatement[],
): FoundStatement[] {
  const mentionAt = mentionsByToken(document, mentions);
  const toldIn = Map.groupBy(
    statements.filter((statement) => statement.actor !== null),
    (statement) => statement.sentence,
  );
  const found: FoundStatement[] = [];
  document.sentences.forEach((sentence, number) => {
    const place = { document, sentence, number, mentionAt };
    const told = [...(toldIn.get(number) ?? [])];
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      for (const act of [...proposalAt(place, at), ...agreementAt(place, at), ...reachedAt(place, at)]) {
        if (told.some((other) => other.actor === act.holder.actor && other.content.some((span) => touches(span, act.content))))
          continue;
        const statement = statementOf(act, number, found.length);
        told.push(statement);
        found.push(statement);
      }
    }
  });
  return found;
}

/** "the proposal put forth by X", "a new proposal from X", "the agreement, presented by X". */
function proposalAt(place: Place, at: number): Act[] {
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

/** "an agreement between X and Y on grain": both are for it, unless it is only thought of. */
function agreementAt(place: Place, at: number): Act[] {
  const { document, sentence } = place;
  const noun = document.tokens[at];
  if (noun === undefined || !AGREEMENTS.has(noun.lower) || noun.tag === "VERB" || document.tokens[at + 1]?.lower !== "between")
    return [];
  const first = mentionFrom(place, at + 2);
  const and = first === null ? -1 : tokenBehind(document, sentence, first);
  const second = and >= 0 && document.tokens[and]?.lower === "and" ? mentionFrom(place, and + 1) : null;
  const start = phraseStart(document, sentence, at);
  if (first === null || second === null || !isReal(document, sentence, start, at)) return [];
  const from = tokenBehind(document, sentence, second);
  const end = ["on", "over", "for", "to", "about"].includes(document.tokens[from]?.lower ?? "")
    ? matterEnd(document, sentence, from)
    : at + 1;
  if (MODALS.has(document.tokens[from]?.lower ?? "") || MODALS.has(document.tokens[end]?.lower ?? "")) return [];
  const content = { start: document.tokens[start]?.start ?? noun.start, end: document.tokens[end - 1]?.end ?? noun.end };
  return [first, second].map((holder) => ({
    holder,
    cue: { start: noun.start, end: noun.end },
    lemma: "agree",
    content,
    rule: "agreement-between",
  }));
}

/** "X and Y reach a deal", "X has struck an accord". */
function reachedAt(place: Place, at: number): Act[] {
  const { document, sentence } = place;
  const verb = document.tokens[at];
  if (verb === undefined || !REACHING.has(verb.lower)) return [];
  let before = at - 1;
  while (
    before >= sentence.firstToken &&
    ["have", "has", "had", "finally", "now", "also"].includes(document.tokens[before]?.lower ?? "")
  )
    before--;
  const nouns = nounsBehind(document, sentence, at + 1);
  const head = nouns.findLast((token) => AGREEMENTS.has(token.lower));
  if (head === undefined) return [];
  const holders = holdersBefore(place, before);
  const content = { start: nouns[0]?.start ?? head.start, end: head.end };
  return holders.map((holder) => ({
    holder,
    cue: { start: verb.start, end: verb.end },
    lemma: "agree",
    content,
    rule: "agreement-reached",
  }));
}

function holdersBefore(place: Place, last: number): LocalMention[] {
  const { document, sentence, mentionAt } = place;
  const holders: LocalMention[] = [];
  for (let at = last; at >= Math.max(sentence.firstToken, last - 8); at--) {
    const mention = mentionAt.get(at);
    const end = mention === undefined ? -1 : tokenBehind(document, sentence, mention);
    const isNext = end === last + 1 || (holders.length > 0 && document.tokens[end]?.lower === "and");
    if (mention !== undefined && mention.actor !== null && isNext && !holders.some((holder) => holder.actor === mention.actor))
      holders.unshift(mention);
  }
  return holders;
}

function nounsBehind(document: Document, sentence: Sentence, from: number): Token[] {
  const nouns: Token[] = [];
  for (let at = from; at < Math.min(sentence.endToken, from + 8); at++) {
    const token = document.tokens[at];
    if (token === undefined || !(PHRASE_TAGS.has(token.tag) || token.lower === "and")) break;
    nouns.push(token);
  }
  return nouns;
}

function isReal(document: Document, sentence: Sentence, start: number, noun: number): boolean {
  const words = document.tokens.slice(start, noun).map((token) => token.lower);
  const lead = start > sentence.firstToken ? (document.tokens[start - 1]?.lower ?? "") : "";
  return (
    !words.some((word) => UNREAL.has(word)) &&
    !UNREAL_LEADS.has(lead) &&
    (words[0] === "a" || words[0] === "an" || words[0] === "the")
  );
}

function mentionsByToken(document: Document, mentions: readonly LocalMention[]): Map<number, LocalMention> {
  const tokenAt = new Map(document.tokens.map((token, index) => [token.start, index]));
  const byToken = new Map<number, LocalMention>();
  const length = ({ phrase }: LocalMention): number => phrase.end - phrase.start;
  // "U.S. Treasury Secretary Scott Bessent": of two that begin together the whole phrase is meant.
  for (const mention of mentions.toSorted((a, b) => length(b) - length(a))) {
    for (const start of [mention.phrase.start, mention.start]) {
      const index = tokenAt.get(start);
      if (index !== undefined && mention.actor !== null && !byToken.has(index)) byToken.set(index, mention);
    }
  }
  return byToken;
}

/** The mention whose phrase begins here, an article before it left out. */
function mentionFrom({ document, mentionAt }: Place, at: number): LocalMention | null {
  const isArticle = ["the", "a", "an"].includes(document.tokens[at]?.lower ?? "");
  const mention = mentionAt.get(at) ?? (isArticle ? mentionAt.get(at + 1) : undefined);
  return mention === undefined || mention.form === "PRONOUN" ? null : mention;
}

function tokenBehind(document: Document, sentence: Sentence, mention: LocalMention): number {
  let at = sentence.firstToken;
  while (at < sentence.endToken && (document.tokens[at]?.start ?? 0) < Math.max(mention.end, mention.phrase.end)) at++;
  return at;
}

function phraseStart(document: Document, sentence: Sentence, noun: number): number {
  let at = noun;
  while (at > sentence.firstToken && PHRASE_TAGS.has(document.tokens[at - 1]?.tag ?? "")) at--;
  return at;
}

function phraseSpan(document: Document, sentence: Sentence, noun: number): Span {
  const first = document.tokens[phraseStart(document, sentence, noun)];
  const last = document.tokens[noun];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** The end of what is agreed on; a second thing behind "and" is not surely part of it. */
function matterEnd(document: Document, sentence: Sentence, from: number): number {
  let at = from;
  while (at < sentence.endToken && !/^(?:[,.;:!?—–]|and)$/u.test(document.tokens[at]?.lower ?? "")) at++;
  return at;
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const statementOf = ({ holder, cue, lemma, content, rule }: Act, sentence: number, index: number): FoundStatement => ({
  id: `act${index + 1}`,
  form: "ACTION",
  cueClass: "ACTION",
  speaker: { start: holder.phrase.start, end: holder.phrase.end },
  actor: holder.actor,
  onBehalfOf: null,
  reportedBy: null,
  cue,
  cueLemma: lemma,
  content: [content],
  sentence,
  negated: false,
  hypothetical: false,
  rule,
  confidence: CONFIDENCE,
});
