/** Words for becoming one of a body, each of which may stand for the others. */
const JOINING = ["membership", "joining", "accession", "entry"];
const JOINING_WORD = /\b(?:membership|member|joining|join|accession|entry|admission)\b/iu;

/** Bodies by the plain word that an article goes on with: "the alliance". */
const PLAIN_WORDS: readonly (readonly [name: RegExp, plain: string])[] = [
  [/\bNATO\b/u, "alliance"],
  [/\b(?:EU|European Union)\b/u, "bloc"],
];

/** How else a keyword about joining a body may be put: "accession to the alliance" for "NATO membership"; none for any other. */
export function otherWordings(keyword: string): string[] {
  if (!JOINING_WORD.test(keyword)) return [];
  const named = [
    keyword,
    ...PLAIN_WORDS.filter(([name]) => name.test(keyword)).map(([name, plain]) => keyword.replace(name, plain)),
  ];
  return named
    .flatMap((wording) => JOINING.map((word) => wording.replace(JOINING_WORD, word)))
    .filter((other) => other !== keyword);
}
