import type { Document, FoundStatement } from "../findings.ts";
import type { TopicMention } from "../topics/find-topic-mentions.ts";
import type { ByPlace } from "./by-place.ts";
import { signOfWord } from "./lexicon/evaluation.ts";
import { NEGATIONS, UNDECIDED, WEIGHING } from "./lexicon/operators.ts";
import type { StanceReading } from "./stance-reading.ts";
import type { TokenRange } from "./tokens-between.ts";

const ASKING = new Set([
  "asked",
  "questioned",
  "pressed",
  "quizzed",
  "responding",
  "answering",
  "referring",
  "speaking",
  "commenting",
  "regarding",
  "about",
]);

/** The topics that a statement answers to: those before its cue in "When asked about the deal, he replied …". */
export function askedTopics(document: Document, statement: FoundStatement, mentions: ByPlace<TopicMention>): TopicMention[] {
  const sentence = document.sentences[statement.sentence];
  const before = statement.speaker?.start ?? statement.cue?.start ?? null;
  if (sentence === undefined || before === null) return [];
  const opening = document.tokens.slice(sentence.firstToken, Math.min(sentence.firstToken + 3, sentence.endToken));
  if (!opening.some((token) => ASKING.has(token.lower))) return [];
  return mentions.beginningIn(sentence.start, before).filter((mention) => mention.end <= before && mention.form !== "PRONOUN");
}

/** What an answer that does not name the topic says of it. */
export function readAnswer(document: Document, region: TokenRange): StanceReading {
  const tokens = document.tokens.slice(region.first, region.end);
  let negations = 0;
  for (const token of tokens) {
    if (NEGATIONS.has(token.lower)) negations++;
    const sign = signOfWord(token.lower);
    if (sign !== 0)
      return {
        stance: (sign === 1) === (negations % 2 === 0) ? "SUPPORT" : "OPPOSE",
        rule: "answer-evaluated",
        confidence: 0.65,
      };
  }
  if (tokens.some((token) => UNDECIDED.has(token.lower) || WEIGHING.has(token.lower)))
    return { stance: "NEUTRAL", rule: "answer-undecided", confidence: 0.6 };
  return { stance: "UNCLEAR", rule: "answer-unclear", confidence: 0.3 };
}
