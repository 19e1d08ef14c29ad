import type { Document, FoundStatement } from "../findings.ts";
import type { TopicMention } from "../topics/find-topic-mentions.ts";
import { cueOf, isOnlyWished } from "./cues.ts";
import { clauseAround, regionsOf } from "./regions.ts";
import { tokensWithin } from "./tokens-between.ts";

/** Whether `inner` is told within the words of `outer`. */
export function isInside(inner: FoundStatement, outer: FoundStatement): boolean {
  const place = inner.cue ?? inner.speaker;
  return place !== null && outer.content.some((span) => place.start >= span.start && place.end <= span.end);
}

/** Whether the stance on the mention is that of a statement told within `outer`, and not of who tells it. */
export const belongsToInner = (
  document: Document,
  outer: FoundStatement,
  inner: readonly FoundStatement[],
  mention: TopicMention,
): boolean => inner.some((one) => isOthers(document, one, outer) && tellsOf(document, one, mention));

/** Not where the outer cue takes a side itself: who praises a decision is for what was decided. */
function isOthers(document: Document, inner: FoundStatement, outer: FoundStatement): boolean {
  if (inner.actor === null || isOnlyWished(document, inner)) return false;
  const own = cueOf(document, inner);
  if (inner.cueClass !== "SPEECH" && own === "PLAIN") return false;
  const cue = cueOf(document, outer);
  // "said she supports the bill": the stance is read once, from "supports".
  if (inner.actor === outer.actor && (inner.cueClass === "SPEECH" || (own !== "FOR" && own !== "AGAINST"))) return false;
  return cue !== "FOR" && cue !== "AGAINST";
}

/** Whether the mention lies in what the statement tells; an act reaches no further than its own clause. */
const tellsOf = (document: Document, statement: FoundStatement, mention: TopicMention): boolean =>
  regionsOf(document, statement).some((region) => {
    if (mention.firstToken >= region.end || region.first >= mention.endToken) return false;
    const clause = clauseAround(document, region, { first: mention.firstToken, end: mention.endToken });
    return statement.cueClass !== "ACTION" || clause.first === region.first;
  });

const REASON_WORDS = new Set(["because", "as", "since", "citing", "saying", "arguing", "over", "feeling", "fearing"]);
const REASON_LENGTH = 12;

/** Who gives the reason that the mention stands in: "indicated that Silva had rejected a draft because it lacked commitments". */
export function reasonHolder(document: Document, inner: readonly FoundStatement[], mention: TopicMention): string | null {
  const act = inner.findLast((other) => other.cueClass !== "SPEECH" && other.content.every((span) => span.end <= mention.start));
  const end = act?.content.at(-1)?.end;
  if (act === undefined || end === undefined) return null;
  const between = document.tokens.slice(tokensWithin(document, { start: end, end: mention.start }).first, mention.firstToken);
  return between.length < REASON_LENGTH && between.some((token) => REASON_WORDS.has(token.lower)) ? act.actor : null;
}
