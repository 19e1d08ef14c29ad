import { overlaps } from "@stance/schema";
import { firstFrom } from "../../dates/tokens-within.ts";
import { aboutWord } from "../../document/word.ts";
import type { Document, FoundStatement, LocalMention } from "../../findings.ts";
import type { Act } from "./act-place.ts";
import { AGREEMENTS, agreementAt, REACHING, reachedAt } from "./agreements.ts";
import { apposedSideAt, SIDE_NOUNS } from "./apposed-sides.ts";
import { PROPOSALS, proposalAt } from "./proposals.ts";
import { SIDE_VERBS, sideTakenAt } from "./side-taking.ts";

const CONFIDENCE = 0.7;

const TELLING = [PROPOSALS, AGREEMENTS, REACHING, SIDE_NOUNS, SIDE_VERBS];
const mayTellAct = aboutWord(({ lower }) => TELLING.some((words) => words.has(lower)));

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
      const word = document.tokens[at]?.word;
      if (word === undefined || !mayTellAct(word)) continue;
      for (const act of [
        ...proposalAt(place, at),
        ...agreementAt(place, at),
        ...reachedAt(place, at),
        ...sideTakenAt(place, at),
        ...apposedSideAt(place, at),
      ]) {
        if (told.some((other) => other.actor === act.holder.actor && other.content.some((span) => overlaps(span, act.content))))
          continue;
        const statement = statementOf(act, number, found.length);
        told.push(statement);
        found.push(statement);
      }
    }
  });
  return found;
}

function mentionsByToken(document: Document, mentions: readonly LocalMention[]): Map<number, LocalMention> {
  const byToken = new Map<number, LocalMention>();
  const length = ({ phrase }: LocalMention): number => phrase.end - phrase.start;
  // "U.S. Treasury Secretary Scott Bessent": of two that begin together the whole phrase is meant.
  for (const mention of mentions.toSorted((a, b) => length(b) - length(a))) {
    for (const start of [mention.phrase.start, mention.start]) {
      const index = firstFrom(document.tokens, start);
      if (document.tokens[index]?.start === start && mention.actor !== null && !byToken.has(index)) byToken.set(index, mention);
    }
  }
  return byToken;
}

const statementOf = ({ holder, cue, lemma, content, rule }: Act, sentence: number, index: number): FoundStatement => ({
  id: `act${index + 1}`,
  // Who is undecided does nothing.
  form: lemma === "be undecided" ? "INDIRECT" : "ACTION",
  cueClass: lemma === "be undecided" ? "ATTITUDE" : "ACTION",
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
