import type { Document, LocalMention, Sentence, Token } from "../../findings.ts";
import { MODALS } from "../lexicon/operators.ts";
import { type Act, type ActPlace, mentionFrom, PHRASE_TAGS, phraseStart, tokenBehind } from "./act-place.ts";

/** What is agreed. */
export const AGREEMENTS: ReadonlySet<string> = new Set([
  "agreement",
  "deal",
  "pact",
  "accord",
  "treaty",
  "understanding",
  "compromise",
]);

/** Verbs by which it comes about. */
export const REACHING: ReadonlySet<string> = new Set([
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

/** "an agreement between X and Y on grain": both are for it, unless it is only thought of. */
export function agreementAt(place: ActPlace, at: number): Act[] {
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

function isReal(document: Document, sentence: Sentence, start: number, noun: number): boolean {
  const words = document.tokens.slice(start, noun).map((token) => token.lower);
  const lead = start > sentence.firstToken ? (document.tokens[start - 1]?.lower ?? "") : "";
  return (
    !words.some((word) => UNREAL.has(word)) &&
    !UNREAL_LEADS.has(lead) &&
    (words[0] === "a" || words[0] === "an" || words[0] === "the")
  );
}

/** The end of what is agreed on; a second thing behind "and" is not surely part of it. */
function matterEnd(document: Document, sentence: Sentence, from: number): number {
  let at = from;
  while (at < sentence.endToken && !/^(?:[,.;:!?—–]|and)$/u.test(document.tokens[at]?.lower ?? "")) at++;
  return at;
}

/** "X and Y reach a deal", "X has struck an accord". */
export function reachedAt(place: ActPlace, at: number): Act[] {
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

function holdersBefore(place: ActPlace, last: number): LocalMention[] {
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
