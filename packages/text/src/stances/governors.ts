import type { Document, Token } from "../findings.ts";
import { signOfWord } from "./lexicon/evaluation.ts";
import {
  ABOLISHING,
  ACTS_AGAINST,
  DEALING_NOUNS,
  DISFAVOURING_NOUNS,
  FAVOURING_NOUNS,
  LESSENING,
  LESSENING_NOUNS,
  MISSED,
  PLACING,
  TRANSPARENT_NOUNS,
  UNDOING_NOUNS,
} from "./lexicon/operators.ts";
import { negates } from "./predicate.ts";
import { turnsAgainst } from "./reversers.ts";
import type { TokenRange } from "./tokens-between.ts";

/** How many words before a mention may govern it. */
const REACH = 14;
/** Behind these stands another thing than the one the verb before acts on. */
const PARTING = new Set([...PLACING, "with", "by", "from"]);

export interface Governed {
  readonly sign: 1 | -1;
  /** Some word between the cue and the mention turned against it. */
  readonly isTurned: boolean;
}

/** What the words before a mention do to it: "will not provide", "abandon its", "rather than"; MISSED where its lack is told. */
export function governingSign(document: Document, left: TokenRange, inner: TokenRange): Governed | "MISSED" {
  const tokens = document.tokens.slice(Math.max(left.first, left.end - REACH), left.end);
  let negations = 0;
  let withouts = 0;
  let reversals = 0;
  let byNoun = 0;
  for (const [at, token] of tokens.entries()) {
    const isReplaced =
      (token.lower === "than" && (tokens[at - 1]?.lower === "rather" || isBetter(tokens, at))) ||
      (token.lower === "of" && tokens[at - 1]?.lower === "instead");
    if (token.lower === "without") withouts++;
    if (negates(tokens, at) || isReplaced) negations++;
    else if (MISSED.has(token.lemma) || MISSED.has(token.lower)) return "MISSED";
    else if (turnsAgainst(token, tokens[at + 1])) {
      if (token.tag === "NOUN") byNoun++;
      else reversals++;
    } else if (["and", "or", ","].includes(token.lower)) {
      byNoun = 0;
      // "leave the council and resume whaling": another verb governs from here on.
      if (beginsVerb(tokens, at + 1)) {
        reversals = 0;
        negations -= withouts;
        withouts = 0;
      }
    } else if (PARTING.has(token.lower) && reversals > 0 && at > 0) {
      const before = tokens[at - 1];
      if (before !== undefined && !turnsAgainst(before, token)) reversals = 0;
    }
  }
  const own = document.tokens.slice(inner.first, inner.end);
  if (own.some((token) => token.lower.startsWith("non-"))) negations++;
  const isNoun = own[0]?.tag === "DET";
  if ([...tokens.slice(-3), ...own.slice(0, isNoun ? -1 : 1)].some((token) => token.tag === "ADJ" && LESSENING.has(token.lower)))
    reversals++;
  if (LESSENING_NOUNS.has(document.tokens[inner.end]?.lower ?? "")) reversals++;
  const turns = negations + reversals + byNoun;
  return { sign: turns % 2 === 0 ? 1 : -1, isTurned: turns > 0 };
}

/** "robots are better than a crew": what is outdone is not wanted. */
const isBetter = (tokens: readonly Token[], than: number): boolean => {
  const word = tokens[than - 1]?.lower ?? "";
  return signOfWord(word) > 0 || ["safer", "cheaper", "fairer", "wiser", "preferable", "stronger"].includes(word);
};

const beginsVerb = (tokens: readonly Token[], at: number): boolean =>
  tokens[tokens[at]?.lower === "to" ? at + 1 : at]?.tag === "VERB";

/** Whether what stands behind a mention does away with it: "wants them lifted", "called for the plan to be scrapped". */
export function isWantedUndone({ tokens }: Document, inner: TokenRange): boolean {
  const isPassive = tokens[inner.end]?.lower === "to" && tokens[inner.end + 1]?.lower === "be";
  const next = tokens[isPassive ? inner.end + 2 : inner.end];
  return next !== undefined && /(?:ed|en)$/.test(next.lower) && next.tag !== "NOUN" && ABOLISHING.has(next.lemma);
}

/** Whether the mention is what is voted on, debated or looked into. */
export function isDealtWith(document: Document, left: TokenRange): boolean {
  let at = left.end;
  while (at > left.first && PHRASE_TAGS.has(document.tokens[at - 1]?.tag ?? "")) at--;
  return (
    ["on", "of", "into", "about", "over", "for"].includes(document.tokens[at - 1]?.lower ?? "") &&
    DEALING_NOUNS.has(document.tokens[at - 2]?.lower ?? "") &&
    document.tokens[at - 2]?.tag !== "VERB"
  );
}

const PHRASE_TAGS = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM"]);

/** Before "in" these make the thing what is spoken of: "taking part in the mission". */
const TAKING_PART = new Set(
  "part participate participating participation involved engage believe interest stake join".split(" "),
);

/** Whether a preposition puts the mention beside what is spoken of: "during the talks", "in the draft". */
export function isBeside(document: Document, region: TokenRange, mention: number): boolean {
  let at = mention;
  while (at > region.first && PHRASE_TAGS.has(document.tokens[at - 1]?.tag ?? "")) at--;
  const link = document.tokens[at - 1];
  // "drop the clause from the law": not the law is dropped; "withdraw from the pact" is against the pact.
  if (at - 1 > region.first && link?.lower === "from") {
    const before = document.tokens.slice(Math.max(region.first, at - REACH), at);
    const turn = before.findLastIndex((token, place) => turnsAgainst(token, before[place + 1]));
    return turn >= 0 && turn < before.length - 2;
  }
  return (
    at - 1 > region.first &&
    PLACING.has(document.tokens[at - 1]?.lower ?? "") &&
    !TAKING_PART.has(document.tokens[at - 2]?.lower ?? "")
  );
}

/**
 * What a mention hangs on: NONE where it stands by itself, TRANSPARENT behind a noun that only points to it ("the idea
 * of", "the creation of"), OTHER behind a noun or preposition that makes something else the thing spoken of ("the cost of").
 */
export function headBefore(document: Document, left: TokenRange): "NONE" | "TRANSPARENT" | "OTHER" {
  let at = left.end;
  let head: "NONE" | "TRANSPARENT" = "NONE";
  for (;;) {
    while (at > left.first && PHRASE_TAGS.has(document.tokens[at - 1]?.tag ?? "")) at--;
    const preposition = document.tokens[at - 1];
    if (at <= left.first || preposition === undefined || preposition.tag !== "ADP") return head;
    const noun = document.tokens[at - 2];
    if (at - 2 < left.first || noun === undefined) return "OTHER";
    if (noun.tag === "VERB" || noun.tag === "AUX") return head;
    if (!isTransparent(noun.lower)) {
      // "discussions with the United States on a deal": who takes part stands between.
      const outer = partyStart(document, left, at - 1);
      if (outer === null) return "OTHER";
      at = outer;
      continue;
    }
    head = "TRANSPARENT";
    at -= 2;
  }
}

/** Where "with X" or "between X and Y" begins that ends before `end`; null where no such phrase ends there. */
function partyStart(document: Document, left: TokenRange, end: number): number | null {
  let at = end;
  while (at > left.first && (PHRASE_TAGS.has(document.tokens[at - 1]?.tag ?? "") || document.tokens[at - 1]?.lower === "and"))
    at--;
  return at > left.first && ["with", "between", "among"].includes(document.tokens[at - 1]?.lower ?? "") ? at : null;
}

const isTransparent = (noun: string): boolean =>
  TRANSPARENT_NOUNS.has(noun) ||
  FAVOURING_NOUNS.has(noun) ||
  DISFAVOURING_NOUNS.has(noun) ||
  ACTS_AGAINST.has(noun) ||
  UNDOING_NOUNS.has(noun) ||
  /(?:tion|sion|ment)s?$/.test(noun);
