import type { CompareQuery, TopicLineFragment } from "@stance/client";
import type { Options } from "../grammar/options.ts";
import { list } from "../words/count.ts";
import { showStance } from "../words/stance-words.ts";
import { showStrength, showStrengthBriefly } from "../words/strength.ts";
import { showVerdict } from "../words/verdict.ts";
import { type Action, type Card, dotted, type Line, note, type Part, paragraph, strong } from "./card.ts";
import { sourceOf, stanceLine } from "./position-lines.ts";
import { dayScopeNotes } from "./scope-notes.ts";
import { briefWords } from "./standing-line.ts";
import { action, commandFor, insteadOf, share } from "./subject.ts";

type Comparison = CompareQuery["compare"];
type TopicComparison = Comparison["topics"][number];
type Compared = TopicComparison["standings"][number];

/** How many shared topics are shown where none was asked for. */
const MAX_TOPICS = 6;

/** How the topic of a comparison was chosen. */
export interface ComparedTopic {
  readonly understood: Line | null;
  /** Other topics the typed words may mean. */
  readonly alternatives: readonly TopicLineFragment[];
  readonly options: Options;
}

/** Actors side by side on one topic, with one line that says whether they agree. */
export function compareOnTopicCard(comparison: Comparison, compared: TopicComparison, chosen: ComparedTopic): Card {
  const { understood, alternatives, options } = chosen;
  const { topic, standings } = compared;
  const subject = { actors: comparison.actors.map((actor) => actor.slug), topic: topic.slug, options };
  const parts: Part[] = [
    paragraph("on ", strong(topic.name), topic.proposition === null ? "" : `: “${topic.proposition}”`),
    ...(understood === null ? [] : [note(...understood)]),
    ...dayScopeNotes(options),
    paragraph(verdictOf(compared)),
    { kind: "columns", columns: standings.map(columnOf) },
  ];
  const each = standings
    .filter((standing) => standing.stance !== null)
    .map(({ actor }) => action("run", actor.name, commandFor({ ...subject, actors: [actor.slug] })));
  const actions = [...share(commandFor(subject), options), ...each, ...insteadOf(subject, alternatives)];
  return { title: titleOf(comparison), parts, actions };
}

/** Actors side by side on the topics they share, the last said first. */
export function compareCard(comparison: Comparison, options: Options): Card {
  const subject = { actors: comparison.actors.map((actor) => actor.slug), topic: null, options };
  const shown = comparison.topics.slice(0, MAX_TOPICS);
  const parts: Part[] = [
    ...dayScopeNotes(options),
    ...(shown.length === 0 ? [paragraph("There is no topic on which two of them were heard. Silence is not neutrality.")] : []),
    { kind: "list", items: shown.map(topicLines) },
    ...(comparison.topics.length > shown.length
      ? [note(`The newest ${shown.length} of ${comparison.topics.length} topics.`)]
      : []),
  ];
  const more: Action[] = shown
    .slice(0, 4)
    .map(({ topic }) => action("run", `On ${topic.name}`, commandFor({ ...subject, topic: topic.slug })));
  return { title: titleOf(comparison), parts, actions: [...share(commandFor(subject), options), ...more] };
}

const titleOf = ({ actors }: Comparison): string => actors.map((actor) => actor.name).join(" vs ");

const verdictOf = ({ verdict, standings }: TopicComparison): string =>
  showVerdict(
    verdict,
    standings.map(({ actor, stance }) => ({ name: actor.name, stance })),
  );

function columnOf(standing: Compared): Line[] {
  const { actor, stance, position } = standing;
  if (stance === null || position === null) return [[strong(actor.name)], ["Nothing recorded; silence is not neutrality."]];
  const shown = stance === position.stance ? stanceLine(position) : [strong(showStance(stance))];
  const source = standing.label === "CONFLICTING" ? [] : [sourceOf(position)];
  return [[strong(actor.name)], shown, [showStrength(standing)], [briefWords(standing)], ...source];
}

function topicLines(compared: TopicComparison): Line[] {
  const heard = compared.standings.filter((standing) => standing.stance !== null);
  return [
    [strong(compared.topic.name), ` – ${verdictOf(compared)}`],
    ...heard.map((standing) => dotted([standing.actor.name], [showStrengthBriefly(standing)], [briefWords(standing)])),
  ];
}

/** Asks with whom an actor is to be compared. */
export function compareWithWhomCard(
  actor: { name: string; slug: string },
  others: readonly { name: string; slug: string }[],
  topic: { name: string; slug: string } | null,
  options: Options,
): Card {
  const on = topic === null ? "" : ` on ${topic.name}`;
  const choices = others.map((other) =>
    action("run", other.name, commandFor({ actors: [actor.slug, other.slug], topic: topic?.slug ?? null, options }, "compare")),
  );
  const line =
    choices.length === 0
      ? `Nobody else is recorded${on}. Type two names: ${actor.name} vs …`
      : `With ${list(
          others.map((other) => other.name),
          "or",
        )}? Any other name can be typed: ${actor.name} vs …`;
  return { title: `Compare ${actor.name}${on} with whom?`, parts: [paragraph(line)], actions: choices };
}
