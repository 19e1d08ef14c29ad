import type { ReadActor, Reading } from "@stance/schema";
import { type KnownActorIndex, resolveActors } from "./actors/resolve.ts";
import type { Explain } from "./explain/decision.ts";
import type { LocalActor } from "./findings.ts";

/**
 * All that an article tells by itself. Wherever a reading names an actor by slug, this names a local actor by key; it is
 * plain data and can be sent to another thread.
 */
export interface LocalReading {
  /** The key of the article that was read. */
  readonly articleKey: string;
  readonly localActors: readonly LocalActor[];
  readonly findings: Omit<Reading, "actors">;
}

/** The reading, actors joined to the known ones; a position of a holder who could not be told from another is left out. */
export function resolveReading(local: LocalReading, known: KnownActorIndex, explain?: Explain): Reading {
  const resolved = resolveActors(local.localActors, known, local.articleKey, explain);
  const slugOf = (key: string | null): string | null => (key === null ? null : (resolved.get(key)?.slug ?? null));
  const { mentions, statements, positions, ...facts } = local.findings;
  return {
    ...facts,
    mentions: mentions.map((mention) => ({ ...mention, actor: slugOf(mention.actor) })),
    actors: distinctActors(resolved),
    statements: statements.map((statement) => ({
      ...statement,
      speaker: statement.speaker === null ? null : { ...statement.speaker, actor: slugOf(statement.speaker.actor) },
      onBehalfOf: slugOf(statement.onBehalfOf),
    })),
    positions: positions.flatMap((position) => {
      const actor = slugOf(position.actor);
      return actor === null ? [] : [{ ...position, actor }];
    }),
  };
}

const distinctActors = (resolved: ReadonlyMap<string, ReadActor>): ReadActor[] => [
  ...new Map([...resolved.values()].map((actor) => [actor.slug, actor])).values(),
];
