import type { ActorId, ArticleVersionId, ReadStatement, StatementForm, StatementId } from "@stance/schema";
import { actorIdOf } from "./derived-ids.ts";

/** A statement as a copy of an article, or an earlier version of it, has it. */
export interface CopiedStatement {
  readonly id: StatementId;
  readonly versionId: ArticleVersionId;
  readonly speakerId: ActorId | null;
  readonly form: StatementForm;
  readonly cue: string | null;
  readonly text: string;
}

/**
 * For each statement the id of the one that the copies have in the same words of the same speaker with the same cue: the
 * first of them for the first, the second for the second. The least id where copies differ; null where none has it.
 */
export function findCopied(
  versionId: ArticleVersionId,
  statements: readonly ReadStatement[],
  copied: readonly CopiedStatement[],
): (StatementId | null)[] {
  const ids = new Map<string, StatementId>();
  // What this version was read as before binds nobody.
  const byVersion = Map.groupBy(
    copied.filter((statement) => statement.versionId !== versionId),
    (statement) => statement.versionId,
  );
  for (const known of byVersion.values()) {
    const keys = numbered(known.map(({ form, speakerId, cue, text }) => JSON.stringify([form, speakerId, cue, text])));
    for (const [place, { id }] of known.entries()) {
      const key = keys[place] ?? "";
      const other = ids.get(key);
      if (other === undefined || id < other) ids.set(key, id);
    }
  }
  return numbered(statements.map(keyOf)).map((key) => ids.get(key) ?? null);
}

function keyOf({ form, speaker, cue, content }: ReadStatement): string {
  const speakerId = speaker?.actor == null ? null : actorIdOf(speaker.actor);
  return JSON.stringify([form, speakerId, cue?.text ?? null, textOf(content)]);
}

/** The words of a statement in one line. */
export const textOf = (content: ReadStatement["content"]): string => content.map(({ text }) => text).join(" … ");

/** Each key with how often it stood before. */
function numbered(keys: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return keys.map((key) => {
    const before = counts.get(key) ?? 0;
    counts.set(key, before + 1);
    return `${before} ${key}`;
  });
}
