import { isWithin, overlaps, type Span } from "@stance/schema";
import type { LocalMention } from "../findings.ts";
import type { Draft } from "./draft.ts";
import { isPostnominal, nounPhraseAfter } from "./noun-phrase-after.ts";
import type { Phrase } from "./phrase.ts";
import type { SentenceWords } from "./sentence-words.ts";
import { spanOf } from "./spans.ts";
import { isComma } from "./token-kinds.ts";

/** Whom a speaker's words name. */
export interface SpeakerActor {
  readonly actor: string | null;
  /** For whom a spokesperson speaks. */
  readonly onBehalfOf: string | null;
}

const SPEAKS_FOR =
  /^(?:spokes(?:man|woman|person|people|men)|secretary|representatives?|ambassador|envoy|lawyers?|attorneys?|negotiators?|aides?|counsel)$/;

/** Finds the local actor that a speaker's head names, and whom a spokesperson speaks for; `tell` is told which mentions were not taken. */
export function actorFinder(
  mentions: readonly LocalMention[],
  tell?: (speaker: Span, chosen: LocalMention | null | undefined, others: readonly LocalMention[]) => void,
): (words: SentenceWords, draft: Pick<Draft, "antecedent">) => SpeakerActor {
  const sorted = [...mentions].sort((a, b) => a.start - b.start);
  return (words, draft) => {
    if (draft.antecedent === null) return { actor: null, onBehalfOf: null };
    const phrase = draft.antecedent;
    const head = headOf(words, phrase);
    const near = overlapping(sorted, spanOf(words, phrase));
    const headSpan = spanOf(words, { start: head, end: head + 1 });
    const own =
      near.find((mention) => overlaps(mention, headSpan)) ??
      near.find((mention) => overlaps(mention.phrase, headSpan) && (mention.form === "DESCRIPTION" || mention.form === "TITLE"));
    const named = (own?.actor ?? null) === null ? (apposition(words, phrase, sorted) ?? own) : own;
    tell?.(
      spanOf(words, phrase),
      named,
      near.filter((mention) => mention.actor !== null && mention.actor !== named?.actor),
    );
    const behalf = SPEAKS_FOR.test(words.tokens[head]?.lower ?? "")
      ? near.find((mention) => mention !== own && mention.actor !== null && !isWithin(headSpan, mention))
      : undefined;
    return { actor: named?.actor ?? null, onBehalfOf: behalf?.actor ?? null };
  };
}

/** "the minister, Ana Silva, said": the name behind the comma says who it is. */
function apposition(words: SentenceWords, phrase: Phrase, sorted: readonly LocalMention[]): LocalMention | null {
  if (!isComma(words.tokens[phrase.end])) return null;
  const name = nounPhraseAfter(words, phrase.end + 1);
  if (
    name === null ||
    words.tokens[name.end - 1]?.tag !== "PROPN" ||
    !(words.tokens[name.end] === undefined || /^[,.;]$/.test(words.tokens[name.end]?.text ?? ""))
  )
    return null;
  const span = spanOf(words, name);
  return overlapping(sorted, span).find((mention) => mention.form === "NAME" && mention.start < span.end) ?? null;
}

/** The last word of the phrase's own noun: "spokesman" in "a spokesman for the ministry". */
export function headOf(words: SentenceWords, phrase: Phrase): number {
  let head = phrase.start;
  for (let index = phrase.start; index < phrase.end; index++) {
    const token = words.tokens[index];
    if (token === undefined) break;
    if (index > phrase.start && (token.tag === "ADP" || token.text === "," || token.text === "(" || token.tag === "CCONJ")) break;
    if (words.tokens[index - 1]?.tag === "NOUN" && isPostnominal(token.lower)) break;
    head = index;
  }
  return head;
}

function overlapping(sorted: readonly LocalMention[], span: Span): LocalMention[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < span.start - LONGEST_MENTION) low = middle + 1;
    else high = middle;
  }
  const found: LocalMention[] = [];
  for (let index = low; index < sorted.length; index++) {
    const mention = sorted[index];
    if (mention === undefined || mention.start >= span.end) break;
    if (mention.end > span.start) found.push(mention);
  }
  return found;
}

/** No mention is longer than this, in code units; the search begins so far before a span. */
const LONGEST_MENTION = 160;
