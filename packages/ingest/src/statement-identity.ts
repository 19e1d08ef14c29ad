import type { ArticleVersionId, ReadStatement, StatementId } from "@stance/schema";
import { placedStatementIdOf, spokenStatementIdOf } from "./derived-ids.ts";

/** Fewer quoted words than this are said again on another day too easily to be one act of saying. */
const WORDS_THAT_TELL_APART = 6;

/**
 * The id of a statement. The same words quoted from the same speaker are one statement wherever they are printed;
 * anything else is known by its place.
 */
export function statementIdOf(versionId: ArticleVersionId, statement: ReadStatement): StatementId {
  const speaker = statement.speaker?.actor ?? null;
  const words = wordsOf(statement);
  if (statement.form === "DIRECT" && speaker !== null && words.length >= WORDS_THAT_TELL_APART) {
    return spokenStatementIdOf(speaker, words.join(" "));
  }
  const place = statement.content.map(({ start, end }) => `${start}-${end}`).join(",");
  return placedStatementIdOf(versionId, `${statement.form} ${speaker} ${statement.cue?.start ?? "-"} ${place}`);
}

const wordsOf = (statement: ReadStatement): string[] =>
  statement.content.flatMap((span) => span.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
