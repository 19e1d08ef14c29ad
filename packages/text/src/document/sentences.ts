import type { Quotation, Sentence, Token } from "../findings.ts";
import { readVerb } from "../statements/lexicon/verb-forms.ts";
import { REPORTING_VERBS } from "../statements/lexicon/verbs.ts";
import type { TokenizedPart } from "./tokens.ts";

const ABBREVIATION =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Maj|Adm|St|Rev|Hon|Pres|Jr|Sr|No|vs|Inc|Corp|Co|Ltd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|\p{Lu})\.?$/u;

/** In tokens, of who is named before "said". */
const LONGEST_NAME = 8;

/** In tokens; no writer makes longer ones, and what reads a sentence may take time by the square. */
const LONGEST_SENTENCE = 300;

/**
 * The sentences of one part. The tagger's ends are kept unless they lie inside a quotation or behind an abbreviation;
 * a quotation that closes with a full stop before a capital ends one.
 */
export function sentencesOf(
  part: number,
  tokenized: TokenizedPart,
  quotations: readonly Quotation[],
  firstToken: number,
): Sentence[] {
  const { tokens } = tokenized;
  const inside = tokensInside(tokens, quotations);
  const ends = new Set(tokenized.sentenceEnds);
  const sentences: Sentence[] = [];
  let from = 0;
  for (let end = 1; end <= tokens.length; end++) {
    const last = tokens[end - 1];
    const first = tokens[from];
    if (last === undefined || first === undefined) continue;
    if (
      end - from < LONGEST_SENTENCE &&
      end < tokens.length &&
      !(ends.has(end) ? isRealEnd(tokens, end, inside) : isMissedEnd(tokens, end, inside))
    )
      continue;
    sentences.push({ start: first.start, end: last.end, firstToken: firstToken + from, endToken: firstToken + end, part });
    from = end;
  }
  return sentences;
}

/** For each token whether a sentence may not end before it, as it stands within a quotation (its opening mark left out). */
function tokensInside(tokens: readonly Token[], quotations: readonly Quotation[]): boolean[] {
  const inside = new Array<boolean>(tokens.length).fill(false);
  let index = 0;
  for (const quotation of quotations) {
    if (quotation.depth > 0) continue;
    while (index < tokens.length && (tokens[index]?.start ?? 0) <= quotation.start) index++;
    while (index < tokens.length && (tokens[index]?.start ?? 0) < quotation.end) inside[index++] = true;
  }
  return inside;
}

function isRealEnd(tokens: readonly Token[], end: number, inside: readonly boolean[]): boolean {
  if (inside[end] === true) return false;
  const next = tokens[end];
  const stop = tokens[end - 1];
  if (next === undefined || stop === undefined) return true;
  const word = stop.text === "." ? tokens[end - 2] : stop;
  if (word !== undefined && stop.text.endsWith(".") && ABBREVIATION.test(word.text) && word.text.length < 5 && word.text !== "I")
    return false;
  if (/^\p{Ll}/u.test(next.text) || isReported(tokens, end)) return false;
  return !/^[,;:)\]]$/.test(next.text);
}

/** "“Why not?” Silva said.": a quotation that asks or shouts goes on with its report. */
function isReported(tokens: readonly Token[], start: number): boolean {
  if (!/^(?:["”»]|'')$/.test(tokens[start - 1]?.text ?? "") || !/^[!?]$/.test(tokens[start - 2]?.text ?? "")) return false;
  let verb = start;
  while (verb < start + LONGEST_NAME && /^(?:PROPN|NOUN|ADJ|DET)$/.test(tokens[verb]?.tag ?? "")) verb++;
  const lemma = readVerb(tokens[verb]?.lower ?? "")?.lemma ?? "";
  const reading = REPORTING_VERBS.get(lemma)?.find(({ frames }) => frames.has("quote"));
  const next = tokens[verb + 1];
  if (verb === start || reading === undefined) return false;
  return (
    next === undefined || /^[.,]$/.test(next.text) || next.tag === "ADP" || next.tag === "ADV" || reading.frames.has("addressee")
  );
}

/** A full stop inside closing marks, then a capital or another opening mark. */
function isMissedEnd(tokens: readonly Token[], end: number, inside: readonly boolean[]): boolean {
  if (inside[end] === true || inside[end - 1] !== true) return false;
  const mark = tokens[end - 1];
  const stop = tokens[end - 2];
  const next = tokens[end];
  if (mark === undefined || stop === undefined || next === undefined) return false;
  if (!/^(?:["”»’']|'')$/.test(mark.text) || !/[.!?…]$/.test(stop.text)) return false;
  return stop.text.endsWith(".") ? /^["“«‘'`\p{Lu}]/u.test(next.text) : /^["“«‘`]/u.test(next.text);
}
