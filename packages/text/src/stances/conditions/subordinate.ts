import type { Document, Token } from "../../findings.ts";
import { signOfWord } from "../lexicon/evaluation.ts";
import { MODALS, NEGATIONS, STOPPING } from "../lexicon/operators.ts";
import type { TokenRange } from "../tokens-between.ts";
import { type ConditionLink, linkOf, type Region } from "./condition-link.ts";
import { clauseEnd, lower, someToken } from "./word-runs.ts";

/** "only if", "unless", "until", "provided that", "as long as", "on condition that", "if requested". */
export function subordinateRule(region: Region, at: number): ConditionLink | null {
  const { document, range } = region;
  const marker = subordinator(document, at);
  if (marker === null) return null;
  const end = clauseEnd(document, marker.end, range.end);
  const inner = { first: marker.end, end };
  const whole = marker.kind === "IF" ? { first: at, end } : inner;
  const isAside = marker.kind === "IF" && end < range.end && [",", "and", "but"].includes(lower(document, at - 1));
  // "it provided that": a thing may be named by a single word before its condition; "and if" begins with the condition.
  const isFirst = at === range.first || (at === range.first + 1 && !NAMING_TAGS.has(document.tokens[range.first]?.tag ?? ""));
  const conditioned = isAside || isFirst ? { first: end, end: range.end } : { first: range.first, end: at };
  if (marker.kind === "IF" && region.cue !== "FOR" && !isCommitted(document, conditioned, whole)) return null;
  return linkOf(region, conditioned, inner, marker.kind === "IF" ? null : "SUPPORT", whole, marker.rule);
}

function subordinator(document: Document, at: number): { end: number; kind: "ONLY" | "IF"; rule: string } | null {
  const word = lower(document, at);
  for (const [phrase, rule] of SUBORDINATORS_BY_WORD.get(word) ?? []) {
    if (phrase.every((each, offset) => lower(document, at + offset) === each)) {
      return { end: at + phrase.length, kind: "ONLY", rule };
    }
  }
  // "if I want" asks for nothing.
  const isFree = ["want", "wants", "like", "likes", "wish", "wishes", "choose"].includes(lower(document, at + 2));
  // "if re-elected": what every candidate's promise hangs on is no condition of it.
  const isElection = document.tokens
    .slice(at + 1, at + ELECTION_REACH)
    .some((token) => /^(?:re-)?elect(?:ed|ions?)$/.test(token.lower));
  const isPlain =
    word === "if" && !isFree && !isElection && lower(document, at - 1) !== "even" && lower(document, at - 1) !== "as";
  return isPlain ? { end: at + 1, kind: "IF", rule: "if" } : null;
}

const ELECTION_REACH = 7;
const NAMING_TAGS: ReadonlySet<string> = new Set(["PRON", "NOUN", "PROPN"]);

const SUBORDINATORS: readonly (readonly [words: readonly string[], rule: string])[] = [
  [["only", "if"], "only-if"],
  [["only", "when"], "only-if"],
  [["only", "after"], "only-if"],
  [["only", "once"], "only-if"],
  [["unless"], "unless"],
  [["provided", "that"], "provided"],
  [["provided"], "provided"],
  [["providing", "that"], "provided"],
  [["on", "condition", "that"], "condition-that"],
  [["on", "the", "condition", "that"], "condition-that"],
  [["on", "condition", "of"], "condition-that"],
  [["as", "long", "as"], "as-long-as"],
  [["so", "long", "as"], "as-long-as"],
];

const SUBORDINATORS_BY_WORD = Map.groupBy(SUBORDINATORS, ([[first = ""]]) => first);

/** A bare "if" sets a condition where something is offered: "would sign if …", "if requested, deploying …". */
function isCommitted(document: Document, conditioned: TokenRange, clause: TokenRange): boolean {
  const first = document.tokens[clause.first + 1];
  if (clause.end - clause.first <= 4 && first !== undefined && /(?:ed|en|necessary|needed|possible)$/.test(first.lower))
    return true;
  const has = (test: (token: Token) => boolean): boolean => someToken(document, conditioned, test);
  if (has(({ lower: word }) => EVENTUAL.has(word)) && has(({ lower: word }) => signOfWord(word) > 0)) return true;
  return has(({ lemma }) => COMMITTING.has(lemma)) && has(({ lower: word }) => MODALS.has(word) || READY.has(word));
}

/** "could benefit everybody if": good only then. */
const EVENTUAL = new Set(["would", "could", "might"]);

const COMMITTING = new Set(
  "accept back support sign agree join approve vote consider ratify adopt endorse welcome call end lift resume return negotiate talk stop withdraw drop suspend".split(
    " ",
  ),
);

const READY = new Set(["ready", "willing", "open", "prepared", "happy"]);

/** "will not sign until guarantees are given"; where a thing goes on until another is given, only the other is asked for. */
export function untilRule(region: Region, at: number): ConditionLink | null {
  const { document, range } = region;
  if (lower(document, at) !== "until" || at === range.first) return null;
  const required = { first: at + 1, end: clauseEnd(document, at + 1, range.end) };
  if (!someToken(document, required, (token) => token.tag === "VERB" || token.tag === "AUX")) return null;
  const before = { first: range.first, end: at };
  const isHeldBack = someToken(document, before, (token) => NEGATIONS.has(token.lower));
  const isKept = someToken(document, before, (token) => STOPPING.has(token.lemma));
  return linkOf(region, isHeldBack && !isKept ? before : { first: at, end: at }, required, "SUPPORT", required, "until");
}
