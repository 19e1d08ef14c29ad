const NAME = "((?:The |the )?\\p{Lu}[\\p{L}\\p{N}&.’'-]*(?: (?:of |and |& )?\\p{Lu}[\\p{L}\\p{N}&’'-]*){0,4})";

/** Sentences in which an outlet names itself, surest first. */
const SELF_REFERENCES: readonly RegExp[] = [
  new RegExp(
    `(?:^|[.”"\\n] ?)${NAME} (?:has |have |had )?(?:reached out to|contacted|approached|asked) [^.\\n]{2,160}? for (?:[a-z]+ )?(?:comment|input|response|clarification)`,
    "u",
  ),
  new RegExp(`request(?:s)? for comment (?:from|by|sent by) ${NAME}(?=[ .,])`, "u"),
  new RegExp(`to ${NAME}[’']s? (?:[a-z]+ )?requests? for (?:[a-z]+ )?comment`, "u"),
  new RegExp(`^\\W{0,4}Welcome to ${NAME}[.!]?\\s*$`, "mu"),
  new RegExp(`(?:Copyright|©|\\([cC]\\)) ?(?:©|\\([cC]\\))? ?(?:\\d{4}(?:[-–]\\d{2,4})?,?)? ?(?:by )?${NAME}`, "u"),
  new RegExp(`originally (?:published|appeared) (?:on|in|at|by) ${NAME}(?=[ .,\\n]|$)`, "u"),
];
/** What stands where an outlet's name would, but is none. */
const NO_OUTLET =
  /^(?:The )?(?:White House|Kremlin|He|She|They|We|It|All Rights|Rights|Police|Officials|Reporters|Journalists|Lawyers|State Department)\b/;
const PERSON_OR_PRONOUN = /^(?:Mr|Ms|Mrs|President|Senator|Minister)\b/;

/** The outlet that the text names as its own publisher; null where it names none. */
export function readPublisher(text: string): string | null {
  for (const pattern of SELF_REFERENCES) {
    const name = pattern.exec(text)?.[1]?.trim();
    if (name !== undefined && !NO_OUTLET.test(name) && !PERSON_OR_PRONOUN.test(name))
      return name.replace(/[’']s?$|\.$/u, "").replace(/^the /, "The ");
  }
  return null;
}
