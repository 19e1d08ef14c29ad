import type { Document, FoundStatement } from "../findings.ts";
import { type CuePolarity, PREDICATION_CUES, polarityOfCue } from "./lexicon/cue-polarity.ts";
import { ANSWERING } from "./lexicon/operators.ts";
import { type TokenRange, tokensWithin } from "./tokens-between.ts";

/** What the cue says of its content, with the preposition that stands before the content: "warned against". */
export function cueOf(document: Document, statement: FoundStatement): CuePolarity {
  const [first] = statement.content;
  const lemma = statement.cueLemma;
  if (first === undefined || statement.cue === null || statement.cue.end > first.start) return polarityOfCue(lemma);
  const start = tokensWithin(document, first).first;
  if (document.tokens[start]?.lower === "to") return polarityOfCue(`${lemma} to`);
  const before = document.tokens[start - 1];
  const isLinked = before?.tag === "ADP" && before.start >= statement.cue.end && !lemma.endsWith(before.lower);
  return polarityOfCue(isLinked ? `${lemma} ${before.lower}` : lemma);
}

/** Whether the content is a thing and what is said of it: "called it unfair". */
export const isPredicating = (statement: FoundStatement): boolean => PREDICATION_CUES.has(statement.cueLemma.split(" ")[0] ?? "");

/** "stopped short of backing", "refrained from backing": the act is named to say that it was not done. */
export function isHeldBack(document: Document, statement: FoundStatement): boolean {
  if (statement.cue === null) return false;
  const { first } = tokensWithin(document, statement.cue);
  const before = document.tokens.slice(Math.max(0, first - 3), first).map((token) => token.lower);
  if (before.at(-1) === "of") return before.includes("short");
  return before.at(-1) === "from" && /^(?:refrain|abstain|shied|shy|steer)/.test(before.at(-2) ?? "");
}

/** Verbs by which a side is taken once: who has not done so has taken none. */
const TAKING_SIDES = new Set("endorse back support embrace sign ratify approve adopt join commit".split(" "));

/** "has not endorsed", "had yet to back": the side is not taken so far; "has never backed" and "did not back" tell more. */
export function isNotYetDone(document: Document, statement: FoundStatement): boolean {
  const { tokens } = document;
  if (statement.cue === null || !statement.negated || !TAKING_SIDES.has(statement.cueLemma.split(" ")[0] ?? "")) return false;
  const { first } = tokensWithin(document, statement.cue);
  const before = tokens.slice(Math.max(0, first - NEGATION_REACH), first).map(({ lower }) => lower);
  const isPerfect = ["has", "have", "had"].some((word) => before.includes(word));
  return isPerfect && !before.includes("never") && ["not", "n't", "n’t", "yet"].some((word) => before.includes(word));
}

/** "declined to comment on", "refused to say whether"; "declined to sign" is no answer refused. */
export function isRefusalToAnswer(document: Document, statement: FoundStatement, region: TokenRange): boolean {
  if (isSilence(document, statement, region)) return true;
  if (!/^(?:decline|refuse|avoid|stop short)/.test(statement.cueLemma)) return false;
  const content = document.tokens.slice(region.first, region.first + 3).map((token) => token.lemma);
  return [...statement.cueLemma.split(" ").slice(1), ...content].some((word) => ANSWERING.has(word));
}

/** "to say whether other drugs would follow" is asked of a thing of its own; "how they will vote", "whether she backs her minister" are not. */
export function namesOtherThing(document: Document, region: TokenRange): boolean {
  const words = document.tokens.slice(region.first, region.end);
  if (words.some(({ tag, lemma }) => tag === "VERB" && ["FOR", "AGAINST"].includes(polarityOfCue(lemma)))) return false;
  return words.some(({ tag, lower }, at) => tag === "NOUN" && !ANSWER_NOUNS.has(lower) && !isTakenUp(words[at - 1]?.lower ?? ""));
}

/** "this step", "the matter": such words take up what was spoken of. */
const isTakenUp = (before: string): boolean => ["this", "that", "these", "those", "such"].includes(before);

const ANSWER_NOUNS = new Set(
  `comment comments detail details question questions answer answers interview request requests reporter reporters journalist journalists position
  vote side stance view views opinion matter issue subject decision reason reasons statement time today yesterday week month year day`.split(
    /\s+/,
  ),
);

/** "has not said whether", "would not say if", "would neither confirm nor deny that". */
function isSilence({ tokens }: Document, { cue, cueClass, cueLemma, negated }: FoundStatement, region: TokenRange): boolean {
  if (cue === null || cueClass !== "SPEECH") return false;
  const before = tokens.slice(Math.max(0, region.first - SILENCE_REACH), region.first).map(({ lower }) => lower);
  if (/^(?:deny|confirm)/.test(cueLemma)) return before.includes("neither") && before.includes("nor");
  return negated && SAYING.has(cueLemma.split(" ")[0] ?? "") && OPEN_QUESTIONS.has(tokens[region.first]?.lower ?? "");
}

const SILENCE_REACH = 6;
const NEGATION_REACH = 4;
const SAYING = new Set(["say", "comment", "reveal", "disclose", "confirm", "specify", "indicate"]);
const OPEN_QUESTIONS = new Set(["whether", "if", "how", "what", "which", "when"]);

const PRESCRIBED = new Set(["should", "must", "ought"]);
const SUPPOSING = new Set(["if", "unless", "whether", "until"]);
/** How many words a subject before the cue has at most. */
const SUBJECT_LENGTH = 8;

/** "urged the ministry to lift the tariffs": who urges does not lift them. "Voted to lift them" tells what was done. */
const isAskedOfOthers = ({ tokens }: Document, verb: number): boolean =>
  tokens[verb - 1]?.lower === "to" &&
  tokens.slice(Math.max(0, verb - SUBJECT_LENGTH), verb - 1).some(({ lower }) => ASKING.has(lower));

const ASKING = new Set(
  "urge urged urges urging ask asked asks asking tell told call called calls calling press pressed demand demanded beg begged want wants wanted advise advised encourage encouraged".split(
    " ",
  ),
);

/** "said that walking away would be wrong": named, and not done. */
const isNamedOnly = ({ tokens }: Document, verb: number): boolean =>
  tokens[verb]?.lower.endsWith("ing") === true &&
  (tokens[verb - 1]?.tag === "VERB" || ["that", "“", '"', "and"].includes(tokens[verb - 1]?.lower ?? ""));

/** "has ten days to sign the law", "will have to ban them", "is able to veto it": may or must do it. */
const isOnlyPossible = ({ tokens }: Document, verb: number): boolean =>
  tokens[verb - 1]?.lower === "to" && POSSIBILITIES.has(tokens[verb - 2]?.lower ?? "");

const POSSIBILITIES = new Set(
  "day days week weeks month months time power right chance opportunity authority able free entitled due likely unlikely set poised have has had".split(
    " ",
  ),
);

/** "demanded that the government withdraw": one who acts takes no verb in its base form but where it is wished for. */
function isSubjunctive({ tokens }: Document, verb: number): boolean {
  const [subject, token] = [tokens[verb - 1], tokens[verb]];
  if (subject === undefined || token === undefined || !/^(?:NOUN|PROPN)$/.test(subject.tag)) return false;
  if (token.tag !== "VERB" || token.lower !== token.lemma || UNCHANGED.has(token.lower)) return false;
  const before = tokens.slice(Math.max(0, verb - SUBJECT_LENGTH), verb - 1);
  return before.some(({ lower }) => DEMANDING.has(lower));
}

const DEMANDING = new Set(
  "demand demands demanded insist insists insisted urge urges urged recommend recommended propose proposed ask asks asked request requested".split(
    " ",
  ),
);
/** Verbs whose past is their base form. */
const UNCHANGED = new Set(["cut", "put", "set", "let", "quit", "hit"]);

/** "will now vote for", "would vote against": a vote that is announced takes its side; one that is expected or possible does not. */
function isVoteToCome(document: Document, statement: FoundStatement): boolean {
  if (statement.cue === null || !statement.cueLemma.startsWith("vote ")) return false;
  const { first } = tokensWithin(document, statement.cue);
  const before = document.tokens.slice(Math.max(0, first - 3), first).map(({ lower }) => lower);
  // "said he would vote for": the report itself tells the side.
  const isTold = statement.speaker !== null && document.tokens[tokensWithin(document, statement.speaker).first]?.tag === "PRON";
  return !isTold && !before.includes("to") && ANNOUNCING.some((word) => before.includes(word));
}

const ANNOUNCING = ["will", "wo", "would", "'ll", "’ll"];

/** "as long as local people agreed": at "long". */
const isAsLongAs = ({ tokens }: Document, at: number): boolean =>
  tokens[at]?.lower === "long" && tokens[at + 1]?.lower === "as" && /^(?:as|so)$/.test(tokens[at - 1]?.lower ?? "");

/** An act that is planned, asked for or supposed, or tells no stance: "is expected to sign", "ministers should accept". */
export function isOnlyWished(document: Document, statement: FoundStatement): boolean {
  if (statement.cueClass === "ACTION" && cueOf(document, statement) === "PLAIN") return true;
  if (statement.cueClass === "ACTION" && statement.hypothetical && !isVoteToCome(document, statement)) return true;
  if (statement.cue === null) return false;
  const { first } = tokensWithin(document, statement.cue);
  if (document.tokens.slice(Math.max(0, first - 2), first).some((token) => PRESCRIBED.has(token.lower))) return true;
  if (statement.cueClass === "ACTION" && (isNamedOnly(document, first) || isOnlyPossible(document, first))) return true;
  if (isSubjunctive(document, first) || (statement.cueClass === "ACTION" && isAskedOfOthers(document, first))) return true;
  for (let at = first - 1; at >= Math.max(0, first - SUBJECT_LENGTH) && document.tokens[at]?.tag !== "PUNCT"; at--) {
    if (SUPPOSING.has(document.tokens[at]?.lower ?? "") || isAsLongAs(document, at)) return true;
  }
  return false;
}
