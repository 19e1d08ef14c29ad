import {
  type ActorId,
  type ArticleVersionId,
  addDays,
  likelyDay,
  type PartialDate,
  type ReadStatement,
  type StatementId,
} from "@stance/schema";
import { type CopiedStatement, findCopied } from "./copied-statements.ts";
import { actorIdOf, placedStatementIdOf, spokenStatementIdOf } from "./derived-ids.ts";
import { isPartOf, lengthOf, quotedWords } from "./quoted-words.ts";

/** A quotation that is known already: as one article has it. */
export interface KnownSaying {
  readonly id: StatementId;
  readonly versionId: ArticleVersionId;
  readonly speakerId: ActorId;
  readonly texts: readonly string[];
  readonly saidOn: PartialDate | null;
}

interface Saying {
  readonly id: StatementId;
  readonly words: readonly string[][];
  readonly saidOn: PartialDate | null;
}

/** Fewer quoted words than this are said again on another day too easily to be one act of saying. */
const WORDS_THAT_TELL_APART = 6;
/** A part of a longer quotation needs more: a turn of phrase stands in many. */
const WORDS_OF_A_PART = 8;
/** In days: a part printed so much later or earlier may be of another speech. */
export const REACH_OF_A_PART = 7;

/**
 * The id of each statement, in order. The same words quoted from the same speaker are one statement wherever they are
 * printed, also where one article leaves a part of them out; unless both articles say on which day, and these differ.
 * Anything else is known by its place, or by that which it has in a copy or an earlier version of the article.
 */
export function identifyStatements(
  versionId: ArticleVersionId,
  statements: readonly ReadStatement[],
  known: readonly KnownSaying[],
  copied: readonly CopiedStatement[] = [],
): StatementId[] {
  const sayings = new Map<ActorId, Saying[]>();
  for (const { id, versionId: other, speakerId, texts, saidOn } of known) {
    // What this version was read as before binds nobody.
    if (other !== versionId) sayingsOf(sayings, speakerId).push({ id, words: quotedWords(texts), saidOn });
  }
  const copies = findCopied(versionId, statements, copied);
  return statements.map((statement, place) => {
    const spoken = spokenIdOf(statement);
    const slug = statement.speaker?.actor ?? null;
    if (spoken === null || slug === null) return copies[place] ?? placeOf(versionId, statement);
    const others = sayingsOf(sayings, actorIdOf(slug));
    const words = quotedWords(textsOf(statement));
    const id = chooseId({ id: spoken, words, saidOn: statement.saidOn }, others) ?? placeOf(versionId, statement);
    others.push({ id, words, saidOn: statement.saidOn });
    return id;
  });
}

function sayingsOf(sayings: Map<ActorId, Saying[]>, speakerId: ActorId): Saying[] {
  const own = sayings.get(speakerId) ?? [];
  sayings.set(speakerId, own);
  return own;
}

/** The id of a quotation that is told by its words; null where they are too few, or nobody knows whose they are. */
export function spokenIdOf(statement: ReadStatement): StatementId | null {
  const speaker = statement.speaker?.actor ?? null;
  const words = quotedWords(textsOf(statement)).flat();
  if (statement.form !== "DIRECT" || speaker === null || words.length < WORDS_THAT_TELL_APART) return null;
  return spokenStatementIdOf(speaker, words.join(" "));
}

const textsOf = ({ content }: ReadStatement): string[] => content.map(({ text }) => text);

/** The saying's own id, or that of the longest other that it is a part of or that is a part of it; null where another act has its words. */
function chooseId(own: Saying, others: readonly Saying[]): StatementId | null {
  const exact = others.filter(({ id }) => id === own.id);
  if (exact.length > 0) return exact.some((other) => !areOtherDays(other.saidOn, own.saidOn)) ? own.id : null;
  const [longest] = others
    .filter(({ saidOn }) => areNear(saidOn, own.saidOn) && !areOtherDays(saidOn, own.saidOn))
    .filter(({ words }) => Math.min(lengthOf(words), lengthOf(own.words)) >= WORDS_OF_A_PART)
    .filter(({ words }) => isPartOf(words, own.words) || isPartOf(own.words, words))
    .sort((a, b) => lengthOf(b.words) - lengthOf(a.words) || (a.id < b.id ? -1 : 1));
  return longest?.id ?? own.id;
}

/** Whether both days are told by the articles, and cannot be one. A day of publication tells only when it was printed. */
function areOtherDays(one: PartialDate | null, other: PartialDate | null): boolean {
  if (!isTold(one) || !isTold(other)) return false;
  return (one?.earliest ?? "") > (other?.latest ?? "") || (other?.earliest ?? "") > (one?.latest ?? "");
}

const isTold = (date: PartialDate | null): boolean =>
  date !== null && date.earliest !== null && (date.basis === "STATED" || date.basis === "RELATIVE");

function areNear(one: PartialDate | null, other: PartialDate | null): boolean {
  const [a, b] = [likelyDay(one), likelyDay(other)];
  return a !== null && b !== null && a <= addDays(b, REACH_OF_A_PART) && b <= addDays(a, REACH_OF_A_PART);
}

function placeOf(versionId: ArticleVersionId, statement: ReadStatement): StatementId {
  const speaker = statement.speaker?.actor ?? null;
  const place = statement.content.map(({ start, end }) => `${start}-${end}`).join(",");
  return placedStatementIdOf(versionId, `${statement.form} ${speaker} ${statement.cue?.start ?? "-"} ${place}`);
}
