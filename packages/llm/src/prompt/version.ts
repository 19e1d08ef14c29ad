/** Changes whenever a prompt or the form of an answer does: kept answers of another version are asked for again. */
export const PROMPT_VERSION = "1";
