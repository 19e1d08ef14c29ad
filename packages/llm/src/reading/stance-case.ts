import type { ReadActor, Reading, ReadStatement, Span } from "@stance/schema";
import type { StanceItem } from "../prompt/stances-prompt.ts";
import { partAt } from "./article-text.ts";
import { type MaskedText, mask } from "./mask.ts";
import { occurrences } from "./occurrences.ts";

/** A statement made ready for judging: the item to show, and the passage that leads its words back to the article. */
export interface StanceCase {
  readonly statement: ReadStatement;
  readonly item: StanceItem;
  readonly passage: MaskedText;
}

/** How much is shown before and behind a statement, and of it all, in code units. */
const PASSAGE_MARGIN = 500;
const PASSAGE_LENGTH = 4_000;
/** Names shorter than this stand in too many other words' places to be hidden wherever they occur. */
const SHORTEST_NAME = 3;

/** The statement with its speaker's names hidden. */
export function toStanceCase(text: string, statement: ReadStatement, reading: Reading): StanceCase {
  const stretch = passageOf(statement, reading);
  const hidden = placesOf(text, statement, reading, stretch);
  const hide = (span: Span): MaskedText => mask(text, span, hidden, "the speaker");
  const passage = hide(stretch);
  const words = statement.content.map(
    (span) => hide({ start: span.start, end: Math.min(span.end, span.start + PASSAGE_LENGTH) }).text,
  );
  return { statement, passage, item: { isAct: statement.form === "ACTION", words, passage: passage.text } };
}

/** The statement with the words around it that stand in the same paragraphs. */
function passageOf({ speaker, cue, content }: ReadStatement, reading: Reading): Span {
  const spans = [...content, speaker, cue].filter((span) => span !== null);
  const near = spans.filter((span) => Math.abs(span.start - (content[0]?.start ?? 0)) < PASSAGE_LENGTH / 2);
  const start = Math.min(...near.map((span) => span.start));
  const end = Math.max(...near.map((span) => span.end));
  const first = Math.max(start - PASSAGE_MARGIN, partAt(reading.parts, start)?.start ?? start);
  const last = Math.min(end + PASSAGE_MARGIN, partAt(reading.parts, end - 1)?.end ?? end);
  return { start: first, end: Math.min(last, first + PASSAGE_LENGTH) };
}

/** Every place where the speaker is named: resolved mentions, the speaker's own words, and each known spelling. */
function placesOf(text: string, { speaker }: ReadStatement, reading: Reading, stretch: Span): Span[] {
  if (speaker === null) return [];
  const mentions = reading.mentions.filter(
    (mention) => mention.actor !== null && mention.actor === speaker.actor && mention.form !== "PRONOUN",
  );
  const isPronoun = reading.mentions.some(
    (mention) => mention.form === "PRONOUN" && mention.start === speaker.start && mention.end === speaker.end,
  );
  const actor = reading.actors.find((other) => other.slug === speaker.actor);
  return [
    ...mentions,
    ...(isPronoun ? [] : [speaker]),
    ...spellingsOf(actor).flatMap((name) => occurrences(text, name, [stretch])),
  ];
}

const spellingsOf = (actor: ReadActor | undefined): string[] =>
  actor === undefined ? [] : [actor.name, ...actor.names.map(({ name }) => name)].filter((name) => name.length >= SHORTEST_NAME);
