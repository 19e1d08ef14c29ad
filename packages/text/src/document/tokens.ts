import type { ArticlePart, Span } from "@stance/schema";
import model from "wink-eng-lite-web-model";
import winkNLP, { type ItsFunction, type WinkMethods } from "wink-nlp";
import type { Token } from "../findings.ts";
import { wordOf } from "./word.ts";

let loaded: WinkMethods | null = null;

/** Loading takes a tenth of a second, so it waits until the first text and is done once. */
function tagger(): WinkMethods {
  loaded ??= winkNLP(model, ["sbd", "pos"]);
  return loaded;
}

export interface TokenizedPart {
  readonly tokens: readonly Token[];
  /** Where the tagger ends a sentence: indices of `tokens`, exclusive, the last one included. */
  readonly sentenceEnds: readonly number[];
}

/** Longer than any word: an address, a hash, a line of marks. The tagger takes time by the square for these. */
const LONG_RUN = /\S{90,}/g;
const LONG_RUN_MINIMUM = 90;

/** Whether two blanks stand so far apart that an over-long run may lie between them; seen without looking at every character. */
function mayHoldLongRun(line: string): boolean {
  let from = 0;
  while (line.length - from >= LONG_RUN_MINIMUM) {
    const blank = line.indexOf(" ", from);
    if (blank < 0 || blank - from >= LONG_RUN_MINIMUM) return true;
    from = blank + 1;
  }
  return false;
}

/** The tagger cuts a word at letters beyond Latin-1, so it sees them without their accents ("Erdogan"); places stay the same. */
const BEYOND_LATIN_1 = /[\u0100-\u024f\u1e00-\u1eff]/g;

function plainLetter(letter: string): string {
  const base = PLAIN_LETTERS[letter] ?? letter.normalize("NFD").charAt(0);
  return /^[a-z]$/i.test(base) ? base : letter;
}

const PLAIN_LETTERS: Readonly<Record<string, string>> = { ı: "i", ł: "l", Ł: "L", đ: "d", Đ: "D", ħ: "h", Ħ: "H" };

/** The line with each over-long run of characters made one letter and blanks, and where such runs end by their start. */
function withoutLongRuns(line: string): { readonly line: string; readonly runs: ReadonlyMap<number, number> } {
  const runs = new Map<number, number>();
  const plain = mayHoldLongRun(line)
    ? line.replace(LONG_RUN, (run, at: number) => {
        runs.set(at, at + run.length);
        return `x${" ".repeat(run.length - 1)}`;
      })
    : line;
  return { line: plain.replace(BEYOND_LATIN_1, plainLetter), runs };
}

/** The words and marks of one part, with places in the whole text. A part is read alone, so its end is a hard end. */
export function tokenizePart(text: string, part: ArticlePart): TokenizedPart {
  const { its, readDoc } = tagger();
  const { line, runs } = withoutLongRuns(text.slice(part.start, part.end));
  const doc = readDoc(line);
  const values = doc.tokens().out() as string[];
  // The library declares `pos` and `lemma` for another caller than `out`, which passes what it needs.
  const tags = doc.tokens().out(its.pos as unknown as ItsFunction<string>) as string[];
  const lemmas = doc.tokens().out(its.lemma as unknown as ItsFunction<string>) as string[];
  const lastWords = new Set((doc.sentences().out(its.span) as unknown as [number, number][]).map(([, last]) => last));
  const tokens: Token[] = [];
  const sentenceEnds: number[] = [];
  let from = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? "";
    const at = line.indexOf(value, from);
    if (value !== "" && at >= 0) {
      const runEnd = runs.get(at);
      from = runEnd ?? at + value.length;
      const [start, end] = [part.start + at, part.start + from];
      // The library's own string of a word is looked up faster than a new one.
      const own = runEnd === undefined && text.startsWith(value, start) ? value : text.slice(start, end);
      const word = wordOf(own);
      const { lower } = word;
      const isRun = runEnd !== undefined;
      const token = {
        start,
        end,
        word,
        text: own,
        lower,
        tag: isRun ? "X" : (tags[index] ?? "X"),
        lemma: isRun ? own : (lemmas[index] ?? lower),
      };
      const previous = tokens.at(-1);
      if (previous !== undefined && isAgencyMark(previous, token)) tokens[tokens.length - 1] = joined(previous, token);
      else tokens.push(token);
    }
    if (lastWords.has(index) && tokens.length > 0 && sentenceEnds.at(-1) !== tokens.length) sentenceEnds.push(tokens.length);
  }
  if (tokens.length > 0 && sentenceEnds.at(-1) !== tokens.length) sentenceEnds.push(tokens.length);
  return { tokens, sentenceEnds };
}

const adjacent = (a: Span, b: Span): boolean => a.end === b.start;

/** Agencies write '' and `` for quotation marks. */
const isAgencyMark = (a: Token, b: Token): boolean => adjacent(a, b) && a.text === b.text && (a.text === "'" || a.text === "`");

const joined = (a: Token, b: Token): Token => ({
  ...a,
  end: b.end,
  word: wordOf(a.text + b.text),
  text: a.text + b.text,
  lower: a.text + b.text,
  lemma: a.text + b.text,
  tag: "PUNCT",
});
