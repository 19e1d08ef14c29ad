/** Length of every text, in code units. */
const LENGTH = 20_000;

const filled = (words: string): string => words.repeat(Math.ceil(LENGTH / words.length)).slice(0, LENGTH);

/** Five thousand words of four letters, each other than the ones before it. */
const DISTINCT_WORDS = Array.from({ length: LENGTH / 5 }, (_, index) => {
  const letter = (place: number): string => String.fromCharCode(97 + (Math.floor(index / 26 ** place) % 26));
  return `B${letter(2)}${letter(1)}${letter(0)}`;
});

/** Texts that nobody writes, by what is odd in them: what a rule might take too much time for. */
export const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
  "one long line": filled("The minister said that the plan would not pass unless the council agrees and "),
  "quotation marks only": filled('"'),
  "opening marks only": filled("“"),
  "quotations within quotations": "“‘".repeat(LENGTH / 4) + "’”".repeat(LENGTH / 4),
  "quotation after quotation": filled("“a” "),
  "capitalised words": DISTINCT_WORDS.join(" "),
  "capitalised words with full stops": filled(DISTINCT_WORDS.map((word) => `${word}.`).join(" ")),
  "brackets within brackets": "(".repeat(LENGTH / 2) + ")".repeat(LENGTH / 2),
  "reports within reports": filled("said that he said that Silva said "),
  "relative clauses without end": filled("which who said "),
  "no spaces": filled("a"),
  emoji: filled("😀"),
  said: filled("said "),
  "he said": filled("he said "),
  conditions: filled("unless he "),
  names: filled("Silva and "),
  dates: filled("on 3 May 2024 and "),
  "empty lines": filled("a\n\n"),
};
