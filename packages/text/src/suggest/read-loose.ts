import { sentencesOf } from "../document/sentences.ts";
import { repairTags } from "../document/tags.ts";
import { tokenizePart } from "../document/tokens.ts";
import type { Token } from "../findings.ts";
import { polarityOfCue } from "../stances/lexicon/cue-polarity.ts";
import { DEMANDING_MODALS } from "../stances/lexicon/operators.ts";
import { readVerb } from "../statements/lexicon/verb-forms.ts";
import type { TopicIndex } from "../topics/index-topics.ts";
import { matchTopics } from "../topics/match-topics.ts";
import { termsOf } from "../topics/terms.ts";
import type { LooseStatement } from "./loose-statement.ts";
import { type KeyPhrase, keyPhrasesOf } from "./phrases.ts";

/** A statement with what is known of its words. */
export interface ReadLoose {
  readonly id: string;
  readonly text: string;
  readonly stories: readonly string[];
  readonly tokens: readonly Token[];
  readonly phrases: readonly KeyPhrase[];
  /** Stems of its words, function words left out. */
  readonly stems: ReadonlySet<string>;
  /** Whether it wants or does not want something. */
  readonly takesSide: boolean;
}

/** Cuts a statement into words and finds the phrases that could name what it is about. */
export function readLoose({ id, text, cue, stories }: LooseStatement): ReadLoose {
  const part = { kind: "PARAGRAPH", start: 0, end: text.length, reason: null } as const;
  const tokenized = tokenizePart(text, part);
  const tokens = repairTags(tokenized.tokens, sentencesOf(0, tokenized, [], 0), [part]);
  return {
    id,
    text,
    stories,
    tokens,
    phrases: keyPhrasesOf(tokens),
    stems: new Set(termsOf(tokens.map((token) => token.text)).map(({ stem }) => stem)),
    takesSide: isSide(cue?.toLowerCase().split(" ") ?? []) || isSide(tokens.map(({ lower }) => lower)),
  };
}

const isSide = (words: readonly string[]): boolean =>
  words.some((word) => DEMANDING_MODALS.has(word) || /^(?:FOR|AGAINST)$/.test(polarityOfCue(readVerb(word)?.lemma ?? word)));

/** The topics of an index that the statement's words name. */
export const topicsNamed = (index: TopicIndex, { tokens }: ReadLoose): ReadonlySet<string> =>
  new Set(matchTopics(index, tokens).map(({ topic }) => topic));
