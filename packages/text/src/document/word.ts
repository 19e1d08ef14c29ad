import { boundedMemo } from "../bounded-memo.ts";

/** A word by itself, one object for all its places in all texts: what is asked about it is worked out once. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** By the place of each question; filled by `aboutWord`. */
  readonly answers: unknown[];
}

/** The word with this text. */
export const wordOf: (text: string) => Word = boundedMemo((text) => ({ text, lower: text.toLowerCase(), answers: [] }));

let questions = 0;

/** A pure function of a word whose answers, never undefined, are kept with the word: asked again it costs no look-up by text. */
export function aboutWord<Answer>(answerTo: (word: Word) => Answer): (word: Word) => Answer {
  const place = questions++;
  return (word) => {
    const known = word.answers[place];
    if (known !== undefined) return known as Answer;
    const answer = answerTo(word);
    while (word.answers.length <= place) word.answers.push(undefined);
    word.answers[place] = answer;
    return answer;
  };
}
