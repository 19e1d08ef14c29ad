import type { ActorLineFragment, DisputeSidesFragment, PositionWordsFragment, TopicLineFragment } from "@stance/client";
import { STANCES } from "@stance/schema";
import type { Options } from "../grammar/options.ts";
import { list } from "../words/count.ts";
import { showStance, stanceWord } from "../words/stance-words.ts";
import { showStrength } from "../words/strength.ts";
import { nameWithRole } from "./actor-line.ts";
import { type Action, type Card, heading, type Line, note, type Part, paragraph, strong } from "./card.ts";
import { disputeParts } from "./dispute-line.ts";
import { historyOf } from "./history.ts";
import { furtherLine, historyEntry, quotationOf } from "./position-lines.ts";
import { scopeNotes } from "./scope-notes.ts";
import type { StandingFacts } from "./standing-facts.ts";
import { showCounts } from "./standing-line.ts";
import { action, commandFor, insteadOf, share } from "./subject.ts";

/** What the card of an actor on a topic shows. */
export interface StanceCardInput {
  readonly actor: ActorLineFragment;
  readonly topic: TopicLineFragment;
  readonly facts: StandingFacts;
  /** Positions said at the same time as the latest, on both sides, where reports differ. */
  readonly conflict: readonly PositionWordsFragment[];
  /** What reports tell differently about the actor's acts on the topic, and about the topic itself. */
  readonly disputes: readonly DisputeSidesFragment[];
  /** Counted positions, the last said first, to choose the words of the history from. */
  readonly recent: readonly PositionWordsFragment[];
  /** How the typed words were understood, where that was not plain. */
  readonly understood: Line | null;
  /** Other topics the typed words may mean. */
  readonly alternatives: readonly TopicLineFragment[];
  readonly options: Options;
}

/** Where an actor stands on a topic, since when, in whose words, and how it changed. */
export function stanceCard(input: StanceCardInput): Card {
  const { actor, topic, facts, conflict, disputes, recent, understood, options } = input;
  const parts: Part[] = [
    paragraph("on ", strong(topic.name), topic.proposition === null ? "" : `: “${topic.proposition}”`),
    ...(understood === null ? [] : [note(...understood)]),
    ...scopeNotes(options),
    paragraph(...stanceSentence(facts)),
    ...(facts.position === null || facts.label === "CONFLICTING" ? [] : [quotationOf(facts.position)]),
    ...differingReports(facts, conflict),
    ...(options.short ? [] : historyParts(facts, recent)),
    ...disputeParts(disputes),
    ...countsOf(facts),
  ];
  return { title: nameWithRole(actor), parts, actions: actionsOf(input) };
}

function stanceSentence(facts: StandingFacts): Line {
  const { stance, position } = facts;
  const condition = stance === "CONDITIONAL" ? (position?.condition ?? null) : null;
  return [
    strong(stance === null ? "Nothing recorded" : showStance(stance)),
    condition === null ? "" : ` (condition: ${condition})`,
    ` · ${showStrength(facts)}`,
  ];
}

function differingReports({ label }: StandingFacts, conflict: readonly PositionWordsFragment[]): Part[] {
  if (label !== "CONFLICTING") return [];
  const sides = new Map(conflict.map((position) => [position.stance, position]));
  const words = STANCES.filter((stance) => sides.has(stance)).map(
    (stance) => `${conflict.filter((position) => position.stance === stance).length} × ${stanceWord(stance).toLowerCase()}`,
  );
  const shown = [...sides.values()];
  return [paragraph(strong("Reports differ"), ` at the latest date: ${list(words)}. Both sides:`), ...shown.flatMap(sideOf)];
}

const sideOf = (position: PositionWordsFragment): Part[] => [
  paragraph(strong(showStance(position.stance))),
  quotationOf(position),
];

function historyParts(facts: StandingFacts, recent: readonly PositionWordsFragment[]): Part[] {
  const entries = historyOf(facts, recent);
  if (entries.length === 0) return [];
  const items = entries.map(({ position, stance, further }, index) => [
    ...historyEntry(position, index + 1, stance),
    ...(further === null ? [] : [furtherLine(further)]),
  ]);
  return [heading("How it changed"), { kind: "list", items }];
}

/** All stances ever counted, where there is more than one: no minority is hidden behind the latest word. */
function countsOf({ counts }: StandingFacts): Part[] {
  const isVaried = STANCES.filter((stance) => counts[stance] > 0).length > 1;
  return isVaried ? [note(`Statements in all: ${showCounts(counts)}`)] : [];
}

function actionsOf({ actor, topic, facts, alternatives, options }: StanceCardInput): Action[] {
  const subject = { actors: [actor.slug], topic: topic.slug, options };
  return [
    action("evidence", `Evidence (${facts.statements})`, commandFor(subject, "evidence")),
    action("timeline", "Timeline", commandFor(subject, "timeline")),
    action("compare", "Compare with…", commandFor(subject, "compare")),
    ...share(commandFor(subject), options),
    ...insteadOf(subject, alternatives),
  ];
}
