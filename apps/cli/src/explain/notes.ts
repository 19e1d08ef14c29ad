import type { Reading, ReadMention, ReadPosition, ReadStatement, Span } from "@stance/schema";
import type { Decision, ExplainedReading } from "@stance/text";
import { type Choices, indexChoices } from "./choices.ts";

export type NoteKind = "STATEMENT" | "MENTION" | "POSITION" | "ACTOR" | "REFUSED";

/** A finding with the choices it comes from, or a choice that no finding comes from. */
export interface Note {
  readonly kind: NoteKind;
  /** "S1", "M1", "P1" in the order of the text; null for an actor. Of what was refused, the statement's number, if any. */
  readonly number: string | null;
  /** Id of the statement that it is, or that it is read from; null elsewhere. */
  readonly statement: string | null;
  /** Where it stands first; null for an actor. */
  readonly span: Span | null;
  /** What was found, in the words of the reading; null for what was refused. */
  readonly finding: string | null;
  readonly rule: string | null;
  /** 0–1; null where the reader gives none. */
  readonly confidence: number | null;
  readonly choices: readonly Decision[];
}

/** A place of the text that belongs to a finding. */
export interface Mark extends Span {
  readonly label: string;
  readonly kind: NoteKind;
}

export interface Notes {
  /** In the order of the text; what stands in no one place last. */
  readonly notes: readonly Note[];
  readonly marks: readonly Mark[];
}

interface Found {
  readonly note: Note;
  readonly marks: readonly Mark[];
}

type Names = ReadonlyMap<string, string>;

/** Numbers the findings of a reading in the order of the text, each with the choices that it comes from. */
export function notesOf({ reading, decisions }: ExplainedReading): Notes {
  const choices = indexChoices(decisions);
  const names = new Map(reading.actors.map(({ slug, name }) => [slug, name]));
  const statements = numbered(reading.statements, "S", placeOfStatement);
  const numbers = new Map(statements.map(([{ id }, number]) => [id, number]));
  const found = [
    ...statements.map(([one, number]) => statementNote(one, number, names, choices)),
    ...numbered(reading.mentions, "M", (mention) => mention).map(([one, number]) => mentionNote(one, number, names, choices)),
    ...positionNotes(reading, names, numbers, choices),
    ...reading.actors.map((actor) => actorNote(actor, choices)),
  ];
  const told = new Set(found.flatMap(({ note }) => note.choices));
  const refused = decisions.filter((one) => !told.has(one) && one.runnerUp !== null && one.question !== "ACTOR");
  const notes = [...found.map(({ note }) => note), ...refused.map((one) => refusal(one, numbers))];
  return { notes: notes.sort((a, b) => startOf(a) - startOf(b)), marks: found.flatMap(({ marks }) => marks) };
}

const startOf = ({ span }: Note): number => span?.start ?? Number.MAX_SAFE_INTEGER;

function numbered<Item>(items: readonly Item[], letter: string, placeOf: (item: Item) => Span): [Item, string][] {
  const sorted = items.toSorted((a, b) => placeOf(a).start - placeOf(b).start);
  return sorted.map((item, index) => [item, `${letter}${index + 1}`]);
}

const placeOfStatement = ({ speaker, cue, content }: ReadStatement): Span =>
  [speaker, cue, ...content].filter((span) => span !== null).reduce((first, span) => (span.start < first.start ? span : first));

const nameOf = (actor: string | null, names: Names): string =>
  actor === null ? "nobody who could be told" : (names.get(actor) ?? actor);

const hasRunnerUp = ({ runnerUp }: Decision): boolean => runnerUp !== null;

function statementNote(statement: ReadStatement, number: string, names: Names, choices: Choices): Found {
  const { speaker, cue, content, form, rule, confidence, reportedBy } = statement;
  const who = speaker === null ? "no speaker" : nameOf(speaker.actor, names);
  const account = reportedBy === null ? [] : [`told by ${reportedBy}`];
  const anchor = cue ?? content[0];
  const made = anchor === undefined ? [] : choices.within("STATEMENT", anchor).filter(({ chosen }) => chosen?.rule === rule);
  const named = [cue, speaker].flatMap((span) => (span === null ? [] : choices.within("SPEAKER", span)));
  const markOf = ({ start, end }: Span, label: string): Mark => ({ start, end, label, kind: "STATEMENT" });
  return {
    note: {
      kind: "STATEMENT",
      number,
      statement: statement.id,
      span: placeOfStatement(statement),
      finding: [who, cue?.text ?? "no cue", form, ...account].join(" · "),
      rule,
      confidence,
      choices: [...made, ...named],
    },
    marks: [
      ...(speaker === null ? [] : [markOf(speaker, `${number} who`)]),
      ...(cue === null ? [] : [markOf(cue, `${number} cue`)]),
      ...content.map((span) => markOf(span, number)),
    ],
  };
}

function mentionNote({ start, end, actor, rule, form }: ReadMention, number: string, names: Names, choices: Choices): Found {
  const span = { start, end };
  const meant = choices.within("ANTECEDENT", span).filter(hasRunnerUp);
  const finding = `${nameOf(actor, names)} · ${form}`;
  return {
    note: { kind: "MENTION", number, statement: null, span, finding, rule, confidence: null, choices: meant },
    marks: [{ ...span, label: number, kind: "MENTION" }],
  };
}

function positionNotes({ positions }: Reading, names: Names, numbers: Names, choices: Choices): Found[] {
  const placed = positions.map((position) => ({ position, ...takenAt(position, choices) }));
  return numbered(placed, "P", ({ span }) => span).map(([{ position, span, weighed }, number]) => {
    const { actor, topic, stance, target, condition, rule, confidence, statement } = position;
    const more = [...(target === null ? [] : [`of ${target}`]), ...(condition === null ? [] : [`if ${condition}`])];
    const named = choices.within("TOPIC", span).filter((one) => one.chosen?.reading === topic && hasRunnerUp(one));
    const finding = [nameOf(actor, names), topic, stance, ...more, `from ${numbers.get(statement) ?? statement}`].join(" · ");
    return {
      note: { kind: "POSITION", number, statement, span, finding, rule, confidence, choices: [...weighed, ...named] },
      marks: [{ ...span, label: number, kind: "POSITION" }],
    };
  });
}

/** The words that name the topic of a position, and the stances it was weighed against. */
function takenAt({ statement, topic, rule, stance, evidence }: ReadPosition, choices: Choices) {
  const own = choices.onStance(statement, topic).filter(({ chosen }) => chosen?.rule === rule && chosen.reading === stance);
  const { start, end } = own.find((one) => !hasRunnerUp(one))?.span ?? evidence[0] ?? { start: 0, end: 0 };
  return { span: { start, end }, weighed: own.filter(hasRunnerUp) };
}

function actorNote({ slug, name, kind, rule }: Reading["actors"][number], choices: Choices): Found {
  const finding = `${name} · ${kind} · ${slug}`;
  const meant = choices.onActor(name).filter(hasRunnerUp);
  return {
    note: { kind: "ACTOR", number: null, statement: null, span: null, finding, rule, confidence: null, choices: meant },
    marks: [],
  };
}

/** Of a stance, the number of the statement stands where it is known. */
const refusal = (decision: Decision, numbers: Names): Note => ({
  kind: "REFUSED",
  number: (decision.statement === undefined ? undefined : numbers.get(decision.statement)) ?? null,
  statement: decision.statement ?? null,
  span: decision.span,
  finding: null,
  rule: decision.runnerUp?.rule ?? null,
  confidence: null,
  choices: [decision],
});
