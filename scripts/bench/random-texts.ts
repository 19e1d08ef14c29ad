/** Length of every text, in code units. */
const LENGTH = 20_000;
const MOST_PIECES = 5;

/** What rules look for, what ends and begins sentences, and what no writer writes. */
const PIECES = [
  ..."“”\"'‘’«»()[]—-,.;:!?…\n\u200b\u00a0\u0301😀",
  "\n\n",
  "''",
  " ",
  "said ",
  "says that ",
  "he said, ",
  "according to ",
  "told reporters that ",
  "not ",
  "unless ",
  "if ",
  "and ",
  "of the ",
  "who ",
  "which ",
  "to be ",
  "will ",
  "Silva ",
  "Silva’s ",
  "Ana Silva, ",
  "President Ana Silva ",
  "U.S. ",
  "Mr. ",
  "the ministry ",
  "officials in Norway ",
  "Norway’s ",
  "NATO membership ",
  "a carbon tax ",
  "rejects ",
  "supports ",
  "called for ",
  "on Monday ",
  "3 May 2024 ",
  "two weeks ago ",
  "between 3 and 5 May ",
  "$3 billion ",
  "By Ana Silva\n",
  "Photo: ",
  "https://example.org/a?b=c ",
  "x".repeat(120),
  "a-b",
  "A. ",
  "1,000 ",
] as const;

/** Twenty thousand code units of a few pieces over and over, or of many in any order; `random` gives numbers from 0 to 1. */
export function randomText(random: () => number): { readonly name: string; readonly text: string } {
  const pick = () => PIECES[Math.floor(random() * PIECES.length)] ?? " ";
  const pieces = Array.from({ length: 1 + Math.floor(random() * MOST_PIECES) }, pick);
  if (random() < 0.75) {
    const words = pieces.join("");
    return { name: JSON.stringify(words).slice(0, 60), text: words.repeat(Math.ceil(LENGTH / words.length)).slice(0, LENGTH) };
  }
  let text = "";
  while (text.length < LENGTH) text += pick();
  return { name: "pieces in any order", text: text.slice(0, LENGTH) };
}
