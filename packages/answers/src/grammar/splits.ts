import { ENUMERATORS, PREPOSITIONS, VERSUS, VERSUS_LETTERS } from "./lexicon.ts";
import { isWord, joinTokens, type Token, tokenize, typedAgain } from "./tokens.ts";

/** One way to read what was typed: who is asked about, and on what. */
export interface Split {
  readonly actors: readonly string[];
  readonly topic: string | null;
}

const isVersus = (token: Token): boolean =>
  isWord(token, VERSUS) || (!token.quoted && VERSUS_LETTERS.some((letter) => letter === token.text));
const isEnumerator = (token: Token): boolean => isWord(token, ENUMERATORS);
const isPreposition = (token: Token | undefined): boolean => isWord(token, PREPOSITIONS);

/**
 * Every way to read the tokens, the likeliest first: each preposition as the split, actors named after the topic
 * ("A on T vs B"), and last no split at all. `listed` reads "and" and commas between actors too.
 */
export function splitsOf(typed: readonly Token[], listed = false): Split[] {
  const tokens = typed.flatMap((token) => detachPunctuation(token, listed));
  const splits = tokens.flatMap((token, index) => {
    if (!isPreposition(token)) return [];
    const left = actorsOf(tokens.slice(0, index), listed);
    const right = tokens.slice(index + 1);
    return [{ actors: left, topic: joinTokens(right) }, ...actorsAfterTopic(left, right)];
  });
  const whole = {
    actors: actorsOf(
      tokens.filter((token) => token.text !== ":"),
      listed,
    ),
    topic: null,
  };
  return [...splits, whole].filter((split) => isWhole(split));
}

/** "Zelensky: NATO" has its preposition at the edge of a word; "Trump, Zelensky" its comma. */
function detachPunctuation(token: Token, listed: boolean): Token[] {
  if (token.quoted || token.text.length < 2) return [token];
  const parts = token.text.split(listed ? /^(:)|([:,])$/ : /^(:)|(:)$/);
  return parts.filter((part) => part !== undefined && part !== "").map((part) => ({ text: part, quoted: false }));
}

function actorsOf(tokens: readonly Token[], listed: boolean): string[] {
  const parts = partAt(tokens, isVersus);
  return parts.length === 1 && listed ? partAt(tokens, isEnumerator) : parts;
}

function partAt(tokens: readonly Token[], isSeparator: (token: Token) => boolean): string[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (isSeparator(token)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.map(joinTokens);
}

function actorsAfterTopic(left: readonly string[], right: readonly Token[]): Split[] {
  const versus = right.findIndex(isVersus);
  if (versus < 1) return [];
  return [{ actors: [...left, ...partAt(right.slice(versus + 1), isVersus)], topic: joinTokens(right.slice(0, versus)) }];
}

const isWhole = ({ actors, topic }: Split): boolean => actors.every((actor) => actor !== "") && topic !== "";

/** What is lacking where the tokens cannot be read whole. */
export type Gap = "ACTOR" | "SECOND_ACTOR" | "TOPIC";

/** What is lacking beside a preposition or "vs" that stands at an edge; null where nothing is. */
export function gapOf(tokens: readonly Token[]): Gap | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return "ACTOR";
  if (isPreposition(first) || isVersus(first)) return "ACTOR";
  if (isVersus(last)) return "SECOND_ACTOR";
  if (isPreposition(last) || (!last.quoted && last.text.length > 1 && last.text.endsWith(":"))) return "TOPIC";
  const split = tokens.findIndex(isPreposition);
  return split > 0 && isVersus(tokens[split - 1] as Token) ? "SECOND_ACTOR" : null;
}

/** The text between words that part names: "NATO" of "on NATO", "Trump" of "Trump vs". */
export function withoutEdgeWords(text: string): string {
  const tokens = tokenize(text).flatMap((token) => detachPunctuation(token, false));
  const isName = (token: Token): boolean => !isPreposition(token) && !isVersus(token);
  const first = tokens.findIndex(isName);
  return first < 0 ? "" : typedAgain(tokens.slice(first, tokens.findLastIndex(isName) + 1));
}
