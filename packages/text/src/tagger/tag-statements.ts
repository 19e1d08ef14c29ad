import type { Explain } from "../explain/decision.ts";
import type { Document, FoundStatement, LocalActor, LocalMention } from "../findings.ts";
import { withAccounts } from "../statements/accounts.ts";
import { formOf } from "../statements/form-of.ts";
import { layOutSentences, type SentenceWords } from "../statements/sentence-words.ts";
import { actorFinder, type SpeakerActor } from "../statements/speaker-actors.ts";
import { speakerTeller } from "../statements/speaker-decision.ts";
import { verbGroupAt } from "../statements/verb-group.ts";
import { judge, type Tagger } from "./judge.ts";
import { type Proposal, proposalsOf } from "./proposals.ts";
import { sentenceAt } from "./source.ts";
import { tagCues } from "./tagger.ts";

/**
 * The statements of an article by rules and tagger together, in the order of the text. Of each cue the reading is kept that is
 * most often right, if it is right often enough; `confidence` is how often such readings were right in articles that the
 * chains had not seen.
 */
export function tagStatements(
  tagger: Tagger,
  document: Document,
  ruleStatements: readonly FoundStatement[],
  actors: readonly LocalActor[],
  mentions: readonly LocalMention[],
  explain?: Explain,
): FoundStatement[] {
  const tagged = tagCues(tagger, document, ruleStatements, mentions);
  const chosen = judge(tagger.judge, proposalsOf(document, ruleStatements, tagged), document, explain);
  const sentences = layOutSentences(document);
  const findActor = actorFinder(mentions, explain && speakerTeller(actors, explain));
  const outer = document.quotations.filter((quotation) => quotation.depth === 0);
  const statements = chosen
    .map(({ proposal, confidence }) => {
      const kept = proposal.rule ?? newStatement(document, sentences, proposal, findActor);
      const { cueClass, content } = proposal;
      return {
        ...kept,
        cueClass,
        content,
        form: cueClass === "ACTION" ? ("ACTION" as const) : formOf(content, outer),
        confidence: Math.round(confidence * 100) / 100,
      };
    })
    .sort((one, other) => placeOf(one) - placeOf(other));
  return withAccounts(
    document,
    statements.map((statement, index) => ({ ...statement, id: `s${index + 1}` })),
    actors,
  );
}

const placeOf = ({ cue, content }: FoundStatement): number => cue?.start ?? content[0]?.start ?? 0;

type ActorFinder = ReturnType<typeof actorFinder>;

/** A statement at a cue that no rule knows. */
function newStatement(
  document: Document,
  sentences: readonly SentenceWords[],
  { cue, speaker, source, cueClass, content }: Proposal,
  findActor: ActorFinder,
): FoundStatement {
  const first = document.tokens[cue?.first ?? -1];
  const last = document.tokens[(cue?.end ?? 0) - 1];
  const cueSpan = first === undefined || last === undefined ? null : { start: first.start, end: last.end };
  const place = cueSpan ?? content[0] ?? { start: 0, end: 0 };
  const sentence = sentenceAt(document, place.start);
  const words = sentences[sentence];
  const offset = document.sentences[sentence]?.firstToken ?? 0;
  const group = words === undefined || cue === null || first?.tag !== "VERB" ? null : verbGroupAt(words, cue.first - offset);
  const speakerWords = source === null ? undefined : sentences[source.sentence];
  const holder: SpeakerActor =
    source === null || speakerWords === undefined ? { actor: null, onBehalfOf: null } : findActor(speakerWords, source);
  return {
    id: "",
    form: "INDIRECT",
    cueClass,
    speaker,
    ...holder,
    reportedBy: null,
    cue: cueSpan,
    cueLemma: document.tokens
      .slice(cue?.first ?? 0, cue?.end ?? 0)
      .map(({ lemma }) => lemma.toLowerCase())
      .join(" "),
    content,
    sentence,
    negated: group?.negated ?? false,
    hypothetical: group?.hypothetical ?? false,
    rule: "tagger",
    confidence: 0,
  };
}
