const NAME = "((?:The |the )?\\p{Lu}[\\p{L}\\p{N}&.’'-]*(?: (?:of |and |& )?\\p{Lu}[\\p{L}\\p{N}&’'-]*){0,4})";

/** A sentence in which an outlet names itself. Where `sign` is not in a text, `pattern` is not either, and that is sooner seen. */
interface SelfReference {
  readonly sign: RegExp;
  readonly pattern: RegExp;
}

const selfReference = (sign: RegExp, source: string, flags = "u"): SelfReference => ({
  sign,
  pattern: new RegExp(source, flags),
});

/** Surest first. */
const SELF_REFERENCES: readonly SelfReference[] = [
  selfReference(
    /for (?:[a-z]+ )?(?:comment|input|response|clarification)/,
    `(?:^|[.”"\\n] ?)${NAME} (?:has |have |had )?(?:reached out to|contacted|approached|asked) [^.\\n]{2,160}? for (?:[a-z]+ )?(?:comment|input|response|clarification)`,
  ),
  selfReference(/for comment/, `request(?:s)? for comment (?:from|by|sent by) ${NAME}(?=[ .,])`),
  selfReference(/for (?:[a-z]+ )?comment/, `to ${NAME}[’']s? (?:[a-z]+ )?requests? for (?:[a-z]+ )?comment`),
  selfReference(/Welcome to/, `^\\W{0,4}Welcome to ${NAME}[.!]?\\s*$`, "mu"),
  selfReference(
    /Copyright|©|\([cC]\)/,
    `(?:Copyright|©|\\([cC]\\)) ?(?:©|\\([cC]\\))? ?(?:\\d{4}(?:[-–]\\d{2,4})?,?)? ?(?:by )?${NAME}`,
  ),
  selfReference(/originally/, `originally (?:published|appeared) (?:on|in|at|by) ${NAME}(?=[ .,\\n]|$)`),
];
/** What stands where an outlet's name would, but is none. */
const NO_OUTLET =
  /^(?:The )?(?:White House|Kremlin|He|She|They|We|It|All Rights|Rights|Police|Officials|Reporters|Journalists|Lawyers|State Department)\b/;
const PERSON_OR_PRONOUN = /^(?:Mr|Ms|Mrs|President|Senator|Minister)\b/;

/** The outlet that the text names as its own publisher; null where it names none. */
export function readPublisher(text: string): string | null {
  for (const { sign, pattern } of SELF_REFERENCES) {
    const name = sign.test(text) ? pattern.exec(text)?.[1]?.trim() : undefined;
    if (name !== undefined && !NO_OUTLET.test(name) && !PERSON_OR_PRONOUN.test(name))
      return name.replace(/[’']s?$|\.$/u, "").replace(/^the /, "The ");
  }
  return null;
}
