/** The text with each stretch of white space made one blank; most texts have single blanks already. */
export const withSingleBlanks = (text: string): string => (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, " ") : text);
