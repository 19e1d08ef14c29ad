import { StatementsAnswer } from "../answers/statements-answer.ts";
import { fenced, fenceFor, fenceRule, type Hash } from "./fence.ts";
import type { Question } from "./question.ts";

const TASK = `You read one news article and list every statement in it: each place where the article reports that somebody said, wrote, demanded, supported, opposed or did something towards a question of policy.

What counts
- Direct speech, indirect speech, "according to", demands and proposals told as nouns ("a demand from the ministry"), attitudes ("opposes", "is adamant that").
- Acts that show a position: rejected, signed, vetoed, endorsed, declined to sign. Set isAct for these.
- One entry for each reporting word. A quotation that is split by "she said" is one entry with two strings in content.
- Where A says that B said something, B is the speaker and A is reportedBy.

What does not count
- What the article itself tells, without a source. What is only planned, expected or possible. What somebody is said not to have said.
- Captions, menus, advertisements.

How to answer
- Copy every string from the article character for character: the same quotation marks, dashes, capitals and spaces. Never shorten, join, translate or correct. A string that does not occur in the article is thrown away.
- content holds only what is said or done, without the speaker and without the reporting word.
- An article with no statements gets an empty list.`;

/** Asks for the statements of an article; `words` is all of its text that may be quoted. */
export function askForStatements(words: string, hash: Hash): Question<StatementsAnswer> {
  const fence = fenceFor(words, hash);
  return {
    name: "statements",
    instructions: `${TASK}\n\n${fenceRule(fence)}`,
    prompt: `The article:\n${fenced(words, fence)}\nList its statements.`,
    schema: StatementsAnswer,
  };
}
