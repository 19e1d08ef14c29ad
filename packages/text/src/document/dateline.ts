const AGENCY =
  "(?:AP|Reuters|REUTERS|UPI|AFP|CNN|Bloomberg|BBC|Xinhua|TASS|dpa|DPA|PA|CBS|NBC|ABC|Interfax|Ukrinform|Kyodo|ANI|PTI|The Associated Press|Associated Press|Thomson Reuters Foundation|[A-Z][A-Za-z]{1,14}(?: [A-Z][A-Za-z]{1,14}){0,2})";
const CITY = "\\p{Lu}{2}[\\p{Lu}.'’-]*(?:[ /]\\p{Lu}[\\p{Lu}.'’-]*){0,3}";
const REGION = "(?:, (?:\\p{Lu}[\\p{L}.'’-]*)(?: \\p{Lu}[\\p{L}.'’-]*){0,2})?";
const DAY = "(?:, (?:Jan|Feb|March|Mar|April|Apr|May|June|July|Aug|Sept|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}(?:, \\d{4})?,?)?";
const DASH = "(?:—|–|--|-)";
const PATTERN = new RegExp(
  `^(?:${CITY}${REGION}${DAY} ?(?:\\(${AGENCY}\\))? ?${DASH}\\s+|\\(${AGENCY}\\) ?${DASH}?\\s+|${CITY}${REGION}${DAY} \\(${AGENCY}\\)\\s*[:.]?\\s+)`,
  "u",
);

/** Length of the dateline ("WASHINGTON (AP) — ") a paragraph begins with, the white space after it included; 0 where there is none. */
export function datelineEnd(paragraph: string): number {
  const length = PATTERN.exec(paragraph.slice(0, 120))?.[0].length ?? 0;
  return length < paragraph.length ? length : 0;
}
