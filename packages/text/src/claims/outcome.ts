import type { ClaimDraft, ClaimSource } from "./claim-source.ts";

const FINISHED = "finali[sz]ed|concluded|sealed|agreed|completed|settled|signed|ratified|reached";
const THINGS =
  "terms?|deals?|agreements?|accords?|pacts?|treaty|treaties|contracts?|texts?|talks|negotiations|truce|ceasefire|merger|settlement|compromise";

const SETTLED = new RegExp(
  `\\b(?:${THINGS})\\b[^.;:]{0,30}?\\b(?:was|were|is|are|been)\\s+(?:(?:now|already|formally|officially|finally|fully)\\s+)?(?:${FINISHED})\\b`,
  "iu",
);
const NEARLY = new RegExp(
  `\\b(?:close to|nearing|near|on the verge of)\\s+(?:(?:being|an?|the|final)\\s+){0,2}(?:completion|agreement|deal|accord|conclusion|${FINISHED})\\b`,
  "iu",
);
const OPEN = new RegExp(
  `\\b(?:still|remains?|is|are)\\s+(?:still\\s+)?under (?:negotiation|discussion)\\b|\\b(?:not|yet to)\\s+(?:yet\\s+|been\\s+|be\\s+){0,2}(?:${FINISHED})\\b|\\bstill\\s+(?:being\\s+)?(?:negotiat|talking|discuss)|\\bno\\s+(?:\\p{L}+\\s+){0,2}(?:agreement|deal|accord)\\s+(?:has|had|have|was|is)\\s+(?:yet\\s+)?(?:been\\s+)?(?:${FINISHED})\\b`,
  "iu",
);

/** What stands before or within the words and leaves open whether it happened. */
const UNREAL =
  /\b(?:not|n[’']t|never|no|none|yet|unless|until|before|if|whether|when|once|would|could|may|might|will|should|must|almost|nearly|hope[sd]?|want(?:s|ed)?)\b/iu;

/** Cues that turn what they report, and cues that report no fact. */
const DENYING = /\b(?:den(?:y|ie[sd]|ying)|disput(?:e[sd]?|ing)|contradict(?:s|ed|ing)?)\b/iu;
const WISHING =
  /\b(?:ask|wonder|hop(?:e|ing)|want|urg|demand|call|propos|expect|predict|warn|fear|doubt|question|promis|plan|vow|wish|threat|refus|declin|reject|dismiss)/iu;

/** What is told of how a thing stands: SETTLED, NEARLY or OPEN. Words that tell two of them tell none. */
export function outcomeClaim({ statement, content, topics }: ClaimSource): ClaimDraft[] {
  const cue = statement.cue?.text ?? "";
  if (statement.form === "ACTION" || topics.length > MOST_TOPICS || WISHING.test(cue) || isNegated(cue)) return [];
  const found = [
    { answer: "SETTLED", words: realMatch(SETTLED, content) },
    { answer: "NEARLY", words: realMatch(NEARLY, content) },
    { answer: "OPEN", words: content.match(OPEN)?.[0] ?? null },
  ].filter(({ words }) => words !== null);
  const [only, second] = found;
  if (only === undefined || only.words === null || second !== undefined) return [];
  const isDenied = DENYING.test(cue);
  if (isDenied && only.answer !== "SETTLED") return [];
  const words = isDenied ? `${cue} … ${only.words}` : only.words;
  return [{ kind: "OUTCOME", actor: null, subject: "", answer: [isDenied ? "OPEN" : only.answer], words }];
}

const isNegated = (cue: string): boolean => /\b(?:not|never)\b|n[’']t\b/iu.test(cue);

/** Among more topics it cannot be told which of them is settled. */
const MOST_TOPICS = 2;
const CLAUSE_LENGTH = 40;

function realMatch(pattern: RegExp, content: string): string | null {
  const match = pattern.exec(content);
  if (match === null) return null;
  const before = content.slice(Math.max(0, match.index - CLAUSE_LENGTH), match.index);
  return UNREAL.test(before) || UNREAL.test(match[0]) ? null : match[0];
}
