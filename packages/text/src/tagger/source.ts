import type { Span } from "@stance/schema";
import type { Document } from "../findings.ts";
import type { Phrase } from "../statements/phrase.ts";
import type { SentenceWords } from "../statements/sentence-words.ts";
import { spanOf } from "../statements/spans.ts";
import { subjectOf } from "../statements/subject.ts";
import { verbGroupAt } from "../statements/verb-group.ts";
import { tokensOf } from "./layout.ts";
import type { TaggedCue } from "./tagger.ts";

/** Who speaks at a cue that no rule knows. */
export interface Source {
  readonly speaker: Span;
  /** The sentence of the speaker, and the words in it that name them: what "who" stands for. */
  readonly sentence: number;
  readonly antecedent: Phrase;
}

/** The subject of the cue where it is a verb that has one, else what the tagger took for the source. */
export function sourceOf(document: Document, sentences: readonly SentenceWords[], tagged: TaggedCue): Source | null {
  return subjectAt(document, sentences, tagged) ?? taggedSource(document, sentences, tagged.source);
}

function subjectAt(document: Document, sentences: readonly SentenceWords[], { cue }: TaggedCue): Source | null {
  const token = document.tokens[cue.first];
  if (token?.tag !== "VERB" || token.lower === "according") return null;
  const sentence = sentenceAt(document, token.start);
  const words = sentences[sentence];
  if (words === undefined) return null;
  const subject = subjectOf(words, verbGroupAt(words, cue.first - (document.sentences[sentence]?.firstToken ?? 0)));
  return subject === null ? null : { speaker: spanOf(words, subject), sentence, antecedent: subject.antecedent };
}

/** The same source as words of its sentence; none where it runs over a verb, for then it names more than who speaks. */
function taggedSource(document: Document, sentences: readonly SentenceWords[], source: Span | null): Source | null {
  if (source === null) return null;
  const tokens = tokensOf(document, source.start, source.end);
  const [first, last] = [tokens[0], tokens.at(-1)];
  const sentence = sentenceAt(document, source.start);
  const words = sentences[sentence];
  if (first === undefined || last === undefined || words === undefined) return null;
  if (tokens.some((token) => document.tokens[token]?.tag === "VERB")) return null;
  const offset = document.sentences[sentence]?.firstToken ?? 0;
  const antecedent = { start: first - offset, end: Math.min(last + 1 - offset, words.tokens.length) };
  return { speaker: spanOf(words, antecedent), sentence, antecedent };
}

/** The sentence at a place, or the next one. */
export function sentenceAt({ sentences }: Document, place: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return Math.max(0, low);
}
