import { type Amount, findAmounts } from "./amounts.ts";
import { type ClaimDraft, type ClaimSource, wordsBetween } from "./claim-source.ts";
import { doneCue } from "./cue-words.ts";

const DEMANDING = /\b(?:demand|request|ask|seek|sought)/iu;
const OFFERING = /\b(?:offer|pledge|promise)/iu;

/** The amount is what is asked for only where it begins so near to the beginning of the words. */
const OBJECT_WITHIN = 16;
/** Sums below are asked for by many at once. */
const TELLING_SUM = 1e6;
const MOST_WORDS = 140;

/** What is claimed of a sum that is asked for or offered: how much it is, who asks for it, and in exchange for what. */
export function demandClaims(source: ClaimSource): ClaimDraft[] {
  const { statement, content } = source;
  const cue = doneCue(statement);
  const act = DEMANDING.test(cue) ? "demand" : OFFERING.test(cue) ? "offer" : null;
  const actor = statement.speaker?.actor ?? null;
  const [amount, second] = findAmounts(content);
  if (act === null || actor === null || amount === undefined || amount.start > OBJECT_WITHIN) return [];
  const words = content.slice(amount.start, amount.end);
  const sum = `${amount.value} ${amount.unit}`;
  const claims: ClaimDraft[] = [];
  if (second === undefined && !amount.hedged)
    claims.push({ kind: "AMOUNT", actor, subject: `${act} ${amount.unit}`, answer: [String(amount.value)], words });
  if (act === "demand" && amount.unit !== "%" && amount.value >= TELLING_SUM)
    claims.push({ kind: "WHO", actor: null, subject: `${act} ${sum}`, answer: [actor], words: wholeAct(source, words) });
  return [...claims, ...termsClaim(content, amount, sum)];
}

/** From the cue to the amount, where they stand near one another. */
function wholeAct({ text, statement }: ClaimSource, words: string): string {
  const [first] = statement.content;
  const cue = statement.cue;
  if (first === undefined || cue === null) return words;
  const start = Math.min(cue.start, first.start);
  const end = Math.max(cue.end, first.start + first.text.indexOf(words) + words.length);
  return wordsBetween(text, start, end, MOST_WORDS);
}

const EXCHANGE =
  /\bin (?:exchange|return) for\s+(?:(?:the|its|their|his|her|all)\s+)?(past|previous|prior|earlier|continued|continuing|future|further|ongoing|new|more|additional)\s+((?:[\p{L}.'’]+\s+){0,2}?)(\p{L}+)(?=$|[^\p{L}\s]|\s+(?:to|for|in|from|by|and|that|which|after|before|of|with)\b)/iu;
const PAST = new Set(["past", "previous", "prior", "earlier"]);

/** "in exchange for past aid": whether what a sum buys has been given or is to come. */
function termsClaim(content: string, amount: Amount, sum: string): ClaimDraft[] {
  const match = EXCHANGE.exec(content.slice(amount.end));
  if (match === null) return [];
  const [words, time = "", , head = ""] = match;
  const answer = PAST.has(time.toLowerCase()) ? "PAST" : "COMING";
  return [{ kind: "TERMS", actor: null, subject: `${sum} for ${head.toLowerCase()}`, answer: [answer], words }];
}
