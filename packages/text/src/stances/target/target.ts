import type { Document } from "../../findings.ts";
import type { TopicMention } from "../../topics/find-topic-mentions.ts";
import type { ByPlace } from "../by-place.ts";
import type { TokenRange } from "../tokens-between.ts";
import { phraseAround, versionWithin } from "./version-phrase.ts";
import { isDateWord, isPeriod, MADE, OFFER_NOUNS, PAST_ADJECTIVES, VERSION_NOUNS } from "./version-words.ts";

/** How far back the version is looked for that "it" or "that draft" stands for, in UTF-16 code units. */
const REACH = 500;

/**
 * Which version of the thing is spoken of, in the article's words: "earlier draft", "last year's bill", "deal signed in
 * 2015"; that of the words which a pronoun or "that version" stands for. Null where none is told apart.
 */
export function targetOf(document: Document, mention: TopicMention, spoken: ByPlace<TopicMention>): string | null {
  const own = ownVersion(document, mention);
  const range = own === null || isBare(document, own) ? (versionMeant(document, mention, spoken) ?? own) : own;
  if (range === null) return null;
  return document.text.slice(document.tokens[range.first]?.start ?? 0, document.tokens[range.end - 1]?.end ?? 0);
}

/** A noun alone tells that there are versions, not which is meant. */
const isBare = ({ tokens }: Document, { first, end }: TokenRange): boolean =>
  end - first === 1 && VERSION_NOUNS.has(tokens[first]?.lower ?? "");

function ownVersion(document: Document, mention: TopicMention): TokenRange | null {
  if (mention.form === "PRONOUN") return null;
  const phrase = phraseAround(document, { first: mention.firstToken, end: mention.endToken });
  return versionOf(document, phrase.first) ?? versionBehind(document, phrase.end) ?? versionWithin(document, phrase);
}

/** "a first version of the bill": what stands before "of" or "to". */
function versionOf(document: Document, first: number): TokenRange | null {
  const { tokens } = document;
  const link = tokens[first - 1]?.tag === "DET" ? first - 2 : first - 1;
  if (!["of", "to", "for"].includes(tokens[link]?.lower ?? "") || !VERSION_NOUNS.has(tokens[link - 1]?.lower ?? "")) return null;
  return versionWithin(document, phraseAround(document, { first: link - 1, end: link }));
}

/** "the deal signed in 2015", "a draft put forward by Chile", "the text of March": when it was made, or by whom. */
function versionBehind({ tokens }: Document, end: number): TokenRange | null {
  let at = end;
  const isMade = MADE.has(tokens[at]?.lower ?? "");
  if (isMade) at++;
  if (isMade && ["forward", "forth", "out"].includes(tokens[at]?.lower ?? "")) at++;
  const head = end - 1;
  if (isPeriod(tokens[at]?.lower ?? "", tokens[at + 1]?.lower ?? "")) return isMade ? { first: head, end: at + 2 } : null;
  const link = tokens[at]?.lower ?? "";
  const next = tokens[at + 1];
  if (["in", "on", "from", "of"].includes(link) && next !== undefined && isDateWord(next.text))
    return isMade || link === "from" || link === "of" ? { first: head, end: at + 2 } : null;
  if (!isMade || link !== "by" || !OFFER_NOUNS.has(tokens[head]?.lower ?? "")) return null;
  let last = at + 1;
  while (["DET", "PROPN", "NOUN"].includes(tokens[last]?.tag ?? "")) last++;
  return last > at + 1 ? { first: head, end: last } : null;
}

/** "an earlier version of the scheme": what "it" takes up is the scheme. */
const isOfThePast = ({ tokens }: Document, mention: TopicMention, version: TokenRange): boolean =>
  version.end <= mention.firstToken && PAST_ADJECTIVES.has(tokens[version.first]?.lower ?? "");

/** The version that was spoken of last before a pronoun, "that draft" or "the same offer". */
function versionMeant(document: Document, mention: TopicMention, spoken: ByPlace<TopicMention>): TokenRange | null {
  const { tokens } = document;
  const words = tokens.slice(mention.firstToken, mention.endToken).map(({ lower }) => lower);
  const isPointing = ["this", "that", "these", "those"].includes(words[0] ?? "") || words.includes("same");
  const noun = words.at(-1) ?? "";
  if (mention.form !== "PRONOUN" && !isPointing && !VERSION_NOUNS.has(noun)) return null;
  const before = spoken.beginningIn(mention.start - REACH, mention.start).filter((other) => other.topic === mention.topic);
  for (const other of before.toReversed()) {
    const version = ownVersion(document, other);
    if (mention.form === "PRONOUN" && version !== null && isOfThePast(document, other, version)) return null;
    // "it" is what was spoken of last; "that draft" may lie further back.
    if (mention.form === "PRONOUN" && other.form !== "PRONOUN") return version;
    if (version !== null && !isBare(document, version)) return version;
  }
  return null;
}
