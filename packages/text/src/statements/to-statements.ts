import type { Explain } from "../explain/decision.ts";
import type { Document, FoundStatement, LocalActor, LocalMention } from "../findings.ts";
import { withAccounts } from "./accounts.ts";
import { confidenceOf } from "./confidence.ts";
import type { JoinedDraft } from "./draft.ts";
import { formOf } from "./form-of.ts";
import type { SentenceWords } from "./sentence-words.ts";
import { contentSpans, spanOf } from "./spans.ts";
import { actorFinder } from "./speaker-actors.ts";
import { speakerTeller } from "./speaker-decision.ts";

/** Turns drafts into statements with places in the text and local actors. */
export function toStatements(
  document: Document,
  sentences: readonly SentenceWords[],
  drafts: readonly JoinedDraft[],
  actors: readonly LocalActor[],
  mentions: readonly LocalMention[],
  explain?: Explain,
): FoundStatement[] {
  const findActor = actorFinder(mentions, explain && speakerTeller(actors, explain));
  const outer = document.quotations.filter((quotation) => quotation.depth === 0);
  const statements: FoundStatement[] = [];
  for (const draft of drafts) {
    const words = sentences[draft.sentence];
    const speakerWords = sentences[draft.speakerSentence];
    if (words === undefined || speakerWords === undefined) continue;
    const places = [
      ...draft.before,
      ...draft.content.map((phrase) => ({ ...phrase, sentence: draft.sentence })),
      ...draft.behind,
    ];
    const content = places.flatMap((place) => {
      const own = sentences[place.sentence];
      return own === undefined ? [] : contentSpans(own, place);
    });
    if (content.length === 0 || content.some((span) => span.end <= span.start)) continue;
    const { actor, onBehalfOf } = findActor(speakerWords, draft);
    const form = draft.cueClass === "ACTION" ? "ACTION" : formOf(content, outer);
    statements.push({
      id: `s${statements.length + 1}`,
      form,
      cueClass: draft.cueClass,
      speaker: draft.speaker === null ? null : spanOf(speakerWords, draft.speaker),
      actor,
      onBehalfOf,
      reportedBy: null,
      cue: draft.cue === null ? null : spanOf(words, draft.cue),
      cueLemma: draft.cueLemma,
      content,
      sentence: draft.sentence,
      negated: draft.negated,
      hypothetical: draft.hypothetical,
      rule: draft.rule,
      confidence: confidenceOf(draft.cueClass, draft.rule, form),
    });
  }
  return withAccounts(document, statements, actors);
}
