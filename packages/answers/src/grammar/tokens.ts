/** One word, or the words between two quotation marks. What is quoted is never read as part of the grammar. */
export interface Token {
  readonly text: string;
  readonly quoted: boolean;
}

const TOKEN = /(?<key>[a-z-]+:)?"(?<quoted>[^"]*)"|(?<word>[^\s"]+)/giu;

/** The tokens of cleaned text, in order; a quotation mark without its partner is left out. `key:"words"` is one token. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { groups } of text.matchAll(TOKEN)) {
    const { key, quoted, word } = groups ?? {};
    if (word !== undefined) tokens.push({ text: word, quoted: false });
    else if (key !== undefined) tokens.push({ text: `${key}${quoted?.trim() ?? ""}`, quoted: false });
    else if (quoted !== undefined && quoted.trim() !== "") tokens.push({ text: quoted.trim(), quoted: true });
  }
  return tokens;
}

/** The words of these tokens as one text. */
export const joinTokens = (tokens: readonly Token[]): string => tokens.map((token) => token.text).join(" ");

/** The tokens as they may be typed again: what was in quotation marks is so again. */
export const typedAgain = (tokens: readonly Token[]): string =>
  tokens.map(({ text, quoted }) => (quoted ? `"${text}"` : text)).join(" ");

/** Whether the token is this word of the grammar; capital letters do not matter. */
export const isWord = (token: Token | undefined, words: readonly string[]): boolean =>
  token !== undefined && !token.quoted && words.includes(token.text.toLowerCase());
