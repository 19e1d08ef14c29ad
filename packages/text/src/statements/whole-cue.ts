import type { Span } from "@stance/schema";
import { firstFrom } from "../dates/tokens-within.ts";
import type { Document, FoundStatement, Token } from "../findings.ts";
import { isComma } from "./token-kinds.ts";

/** In tokens, to the left of the cue's own verb. */
const MOST_BEFORE = 8;

const ALSO = /^(?:also|then|later|both|all|each|not|never)$/;

/**
 * The cue as the article has it, with its auxiliaries, adverbs, negation and the verb that it hangs on: "has repeatedly said",
 * "did not say", "went on to argue". Null for a quotation that stands alone.
 */
export function wholeCue({ tokens, sentences }: Document, { cue, sentence, speaker, rule }: FoundStatement): Span | null {
  if (cue === null || rule.startsWith("noun-") || rule === "source") return cue;
  const verb = firstFrom(tokens, cue.start);
  const floor = Math.max(
    sentences[sentence]?.firstToken ?? 0,
    verb - MOST_BEFORE,
    speaker !== null && speaker.end <= cue.start ? firstFrom(tokens, speaker.end) : 0,
  );
  const start = groupStart(tokens, verb, floor);
  return start === verb ? cue : { start: tokens[start]?.start ?? cue.start, end: cue.end };
}

function groupStart(tokens: readonly Token[], verb: number, floor: number): number {
  let start = verb;
  while (start > floor) {
    const token = tokens[start - 1];
    if (token === undefined) break;
    const left = tokens[start]?.lower === "to" ? governor(tokens, start - 1) : -1;
    if (left < floor && !belongsToGroup(tokens, start - 1)) break;
    start = left < floor ? start - 1 : left;
  }
  return start;
}

/** The verb that "to" hangs on, its particle between allowed: "went on to"; -1 for none. */
function governor(tokens: readonly Token[], index: number): number {
  const verb = /^(?:on|out)$/.test(tokens[index]?.lower ?? "") ? index - 1 : index;
  return tokens[verb]?.tag === "VERB" ? verb : -1;
}

function belongsToGroup(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || isComma(token)) return false;
  if (token.tag === "AUX" || token.tag === "ADV" || ALSO.test(token.lower)) return true;
  return token.tag === "PART" && /^(?:to|n['’]t|not)$/.test(token.lower);
}
