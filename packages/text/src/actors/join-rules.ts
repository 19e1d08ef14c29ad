/** Every rule by which an article's actor is joined to a known one or kept apart, with what it says. */
export const JOIN_RULES = {
  "new-name": "read first here: nobody known had a name that sounds like it",
  "new-surname": "read first here: nobody known had this surname",
  "same-name": "a known actor's full name, alike in the sounds that transliterations agree in, contradicts no word of it",
  "only-surname": "one known person has this surname",
  "full-name-of-only-surname": "one known person went by this surname alone, and this is the full name",
  "surname-and-role": "of the known persons with this surname, one has the same role",
  "surname-in-use": "of the known persons with this surname, one has gone by it alone",
  "ambiguous-name": "kept apart: more than one known actor fits the name, which is as good as none",
  "ambiguous-surname": "kept apart: more than one known person fits the surname, which is as good as none",
  "other-country": "kept apart: the known person of this name has an office of another country",
  "other-occupation": "kept apart: the known person of this name has quite another occupation",
  unnamed: "an unnamed source is nobody outside its article",
  "unnamed-same-article": "the same unnamed source of the same article, read again",
  "body-of-article": "a group or body that only common words name is nobody outside its article",
  "unnamed-body-same-article": "the same group or body of the same article, read again",
} as const;
export type JoinRule = keyof typeof JOIN_RULES;

/** What a rule says; the rule's own name for one of another reader. */
export const explainJoinRule = (rule: string): string => (rule in JOIN_RULES ? JOIN_RULES[rule as JoinRule] : rule);
