import { isWithin, type Span } from "@stance/schema";
import { firstFrom } from "../dates/tokens-within.ts";
import type { Document, FoundStatement, LocalActor, LocalMention, Sentence } from "../findings.ts";

/** How many names at the beginning of a sentence are looked at. */
const NAMED = 3;

/**
 * Gives the pronouns of bodies their actor: in "the union said it opposes the deal" the union, and at the beginning of a
 * sentence the body that spoke, acted or was named at the beginning of the one before. "They" is a group, "it" is none.
 */
export function takeUpPronouns(
  document: Document,
  statements: readonly FoundStatement[],
  actors: readonly LocalActor[],
  mentions: readonly LocalMention[],
): FoundStatement[] {
  const kinds = new Map(actors.map(({ key, kind }) => [key, kind]));
  const told = Map.groupBy(statements, ({ sentence }) => sentence);
  const before = new Map<number, FoundStatement[]>();
  const taken: FoundStatement[] = [];
  for (const statement of statements) {
    const pronoun = pronounOf(document, statement);
    const actor = pronoun === null ? null : (tellerOf(statement) ?? subjectBefore(statement) ?? namedBefore(statement));
    const isFit = actor !== null && kinds.get(actor) !== "PERSON" && (pronoun !== "it" || kinds.get(actor) !== "GROUP");
    const read = isFit ? { ...statement, actor } : statement;
    taken.push(read);
    before.set(read.sentence, [...(before.get(read.sentence) ?? []), read]);
  }
  return taken;

  /** Who tells the words in which the pronoun stands. */
  function tellerOf({ speaker, sentence }: FoundStatement): string | null {
    if (speaker === null) return null;
    const teller = told
      .get(sentence)
      ?.findLast(({ form, content }) => form !== "DIRECT" && content.some((span) => isWithin(speaker, span)));
    return teller?.actor ?? null;
  }

  /** Who spoke or acted at the beginning of the sentence before, where the pronoun begins its own. */
  function subjectBefore({ speaker, sentence }: FoundStatement): string | null {
    const own = document.sentences[sentence];
    const last = document.sentences[sentence - 1];
    if (speaker === null || own === undefined || speaker.start !== own.start || last?.part !== own.part) return null;
    const subject = before.get(sentence - 1)?.find((other) => other.speaker !== null && opens(document, last, other.speaker));
    return subject?.actor ?? null;
  }

  /** Who is named as the subject at the beginning of the sentence before, whatever it tells of them. */
  function namedBefore({ speaker, sentence }: FoundStatement): string | null {
    const own = document.sentences[sentence];
    const last = document.sentences[sentence - 1];
    if (speaker === null || own === undefined || speaker.start !== own.start || last?.part !== own.part) return null;
    const subject = firstFrom(mentions, last.start);
    const opening = mentions
      .slice(subject, subject + NAMED)
      .find(
        ({ end, form, phrase }) => end <= last.end && form !== "ATTRIBUTIVE" && form !== "PRONOUN" && phrase.start === last.start,
      );
    const verb = opening === undefined ? undefined : document.tokens[firstFrom(document.tokens, opening.phrase.end)];
    return verb !== undefined && /^(?:VERB|AUX|ADV)$/.test(verb.tag) ? (opening?.actor ?? null) : null;
  }
}

/** Whether nothing but the speaker's own noun phrase stands between the beginning of the sentence and the speaker. */
const opens = (document: Document, sentence: Sentence, speaker: Span): boolean =>
  document.tokens
    .slice(sentence.firstToken, firstFrom(document.tokens, speaker.start))
    .every(({ tag, text }) => /^(?:NOUN|PROPN|ADJ|DET|NUM|PART)$/.test(tag) || /^['’]$/.test(text));

function pronounOf(document: Document, { actor, speaker }: FoundStatement): "it" | "they" | null {
  if (actor !== null || speaker === null) return null;
  const word = document.text.slice(speaker.start, speaker.end).toLowerCase();
  return word === "it" || word === "they" ? word : null;
}
