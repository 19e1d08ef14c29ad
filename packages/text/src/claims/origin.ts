import { type ClaimDraft, type ClaimSource, wordsBetween } from "./claim-source.ts";
import { doneCue } from "./cue-words.ts";

const PUTTING_FORWARD = /\b(?:propos|put|present|suggest|draft|float|table|initiat|devis|conceiv)/iu;
/** A thing that is known already: whoever put it forward, it is one. */
const KNOWN_THING = /^(?:the|this|that)\s+(?:proposed\s+)?(?:idea|proposal|plan|initiative|scheme|agreement|deal)$/iu;
const FIRST = /\b(?:initially|originally|first)\b/iu;
const ADVERB_LENGTH = 14;
const MOST_WORDS = 100;

/** Who put a known thing forward: whoever did so first, or somebody LATER as far as is said. */
export function originClaim({ text, statement, content, positions }: ClaimSource): ClaimDraft[] {
  const { cue, speaker } = statement;
  const [first] = statement.content;
  if (cue === null || first === undefined || speaker?.actor == null || !positions.some(({ stance }) => stance === "SUPPORT"))
    return [];
  if (!PUTTING_FORWARD.test(doneCue(statement)) || !KNOWN_THING.test(content)) return [];
  const adverbs = `${text.slice(Math.max(speaker.end, cue.start - ADVERB_LENGTH), Math.max(speaker.end, cue.start))}${cue.text}`;
  const words = wordsBetween(text, Math.min(cue.start, first.start), Math.max(cue.end, first.end), MOST_WORDS);
  return [
    { kind: "WHO", actor: null, subject: "origin", answer: [speaker.actor, FIRST.test(adverbs) ? "FIRST" : "LATER"], words },
  ];
}
