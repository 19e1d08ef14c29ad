/** Marks that end a clause; commas do not. */
export const CLAUSE_MARK = /^[.;:!?—–()]$/u;

/** Words that join one thing to another. */
export const COORDINATION = new Set(["and", "or", "but", "nor"]);

/** Universal parts of speech of nouns and names. */
export const NOUN_TAGS = new Set(["NOUN", "PROPN"]);

/** Universal parts of speech of verbs. */
export const VERB_TAGS = new Set(["VERB", "AUX"]);
