import type { CueClass, Document, FoundStatement, LocalMention, Token } from "../findings.ts";
import { REPORTING_NOUNS } from "../statements/lexicon/nouns.ts";
import { REPORTING_VERBS } from "../statements/lexicon/verbs.ts";
import { hashWord } from "./feature-hash.ts";

/** What the features of one article look up by token: where its rule cues, mentions and quotations are. */
export interface Layout {
  readonly document: Document;
  /** Sentence of each token. */
  readonly sentenceOf: Int32Array;
  /** Index of the outermost quotation around each token; -1 outside. */
  readonly quotationOf: Int32Array;
  /** Index of the mention at each token; -1 where nobody is named. */
  readonly mentionOf: Int32Array;
  readonly mentions: readonly LocalMention[];
  /** What the rules found. */
  readonly statements: readonly FoundStatement[];
  /** Index of the rules' statement whose cue stands at each token; -1 elsewhere. */
  readonly ruleCueOf: Int32Array;
  /** Class of that cue, and whether it begins here: 1–6; 0 elsewhere. */
  readonly ruleMarks: Uint8Array;
  /** Hash of the rule that made that statement; 0 elsewhere. */
  readonly ruleNames: Uint32Array;
  readonly hashes: TokenHashes;
  /** How the rules' lexicon knows each word: class as a verb (1–3) and as a noun (4, 8, 12); 0 for others. */
  readonly lexicon: Uint8Array;
  /** Bits of `TOKEN_KIND` for each token. */
  readonly kinds: Uint8Array;
}

/** What the features count between a cue and a token. */
export const TOKEN_KIND = { comma: 1, verb: 2, that: 4, turn: 8 } as const;

/** Behind a comma these begin words that are seldom reported any more. */
const TURNS = new Set(["which", "who", "whose", "where", "but", "while", "although", "though", "after", "before", "as"]);

/** What the features read of each token, as 32 bits. */
export interface TokenHashes {
  readonly lower: Uint32Array;
  readonly lemma: Uint32Array;
  readonly tag: Uint32Array;
  readonly ending: Uint32Array;
}

/** A cue as a range of tokens. */
export interface CuePlace {
  readonly first: number;
  readonly end: number;
  readonly cueClass: CueClass;
}

export function layOut(document: Document, statements: readonly FoundStatement[], mentions: readonly LocalMention[]): Layout {
  const { tokens, sentences, quotations } = document;
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  sentences.forEach((sentence, index) => {
    sentenceOf.fill(index, sentence.firstToken, sentence.endToken);
  });
  const quotationOf = markTokens(
    document,
    quotations.map((quotation) => (quotation.depth === 0 ? quotation : null)),
  );
  const mentionOf = markTokens(document, mentions);
  const ruleCueOf = markTokens(
    document,
    statements.map(({ cue }) => cue),
  );
  const ruleMarks = new Uint8Array(tokens.length);
  const ruleNames = new Uint32Array(tokens.length);
  ruleCueOf.forEach((index, token) => {
    const statement = statements[index];
    if (statement === undefined) return;
    ruleMarks[token] = CLASS_MARK[statement.cueClass] + (ruleCueOf[token - 1] === index ? 3 : 0);
    ruleNames[token] = hashWord(statement.rule);
  });
  return {
    document,
    sentenceOf,
    quotationOf,
    mentionOf,
    mentions,
    statements,
    ruleCueOf,
    ruleMarks,
    ruleNames,
    hashes: hashTokens(tokens),
    lexicon: Uint8Array.from(tokens, lexiconMark),
    kinds: Uint8Array.from(tokens, kindOf),
  };
}

const CLASS_MARK = { SPEECH: 1, ATTITUDE: 2, ACTION: 3 } as const;

const lexiconMark = ({ lower, lemma }: Token): number => {
  const verb = REPORTING_VERBS.get(lemma)?.[0];
  const noun = REPORTING_NOUNS.get(lower);
  return (verb === undefined ? 0 : CLASS_MARK[verb.cueClass]) + (noun === undefined ? 0 : 4 * CLASS_MARK[noun.cueClass]);
};

const kindOf = ({ lower, tag }: Token): number =>
  (lower === "," ? TOKEN_KIND.comma : 0) +
  (tag === "VERB" ? TOKEN_KIND.verb : 0) +
  (lower === "that" ? TOKEN_KIND.that : 0) +
  (TURNS.has(lower) ? TOKEN_KIND.turn : 0);

function hashTokens(tokens: Document["tokens"]): TokenHashes {
  const lowers = new Uint32Array(tokens.length);
  const lemmas = new Uint32Array(tokens.length);
  const tags = new Uint32Array(tokens.length);
  const endings = new Uint32Array(tokens.length);
  const known = new Map<string, number>();
  tokens.forEach(({ lower, lemma, tag }, index) => {
    const hash = hashWord(lower);
    lowers[index] = hash;
    lemmas[index] = lemma === lower ? hash : hashWord(lemma);
    endings[index] = hashWord(lower, Math.max(0, lower.length - 3));
    const tagHash = known.get(tag) ?? hashWord(tag);
    known.set(tag, tagHash);
    tags[index] = tagHash;
  });
  return { lower: lowers, lemma: lemmas, tag: tags, ending: endings };
}

/** The indices of the tokens that begin or lie between two places of the text. */
export function tokensOf({ tokens }: Document, start: number, end: number): number[] {
  const found: number[] = [];
  for (let index = firstTokenEndingAfter(tokens, start); index < tokens.length; index++) {
    if ((tokens[index]?.start ?? end) >= end) break;
    found.push(index);
  }
  return found;
}

function firstTokenEndingAfter(tokens: Document["tokens"], place: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

function markTokens(document: Document, spans: readonly ({ start: number; end: number } | null)[]): Int32Array {
  const marks = new Int32Array(document.tokens.length).fill(-1);
  spans.forEach((span, index) => {
    if (span === null) return;
    for (const token of tokensOf(document, span.start, span.end)) if (marks[token] === -1) marks[token] = index;
  });
  return marks;
}
