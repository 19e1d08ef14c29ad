/** Longer texts are no words or names and are worked out anew; in code units. */
const LONGEST_KEY = 80;
/** How many answers are kept; with keys of that length a few megabytes. */
const MOST_ANSWERS = 20_000;

/** The same pure function with its answers for short texts kept; when there are too many, all are forgotten and it begins anew. */
export function boundedMemo<Answer>(answerTo: (text: string) => Answer, most: number = MOST_ANSWERS): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = answerTo(text);
    if (text.length > LONGEST_KEY) return answer;
    if (answers.size >= most) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
