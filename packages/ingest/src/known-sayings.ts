import { addDays, likelyDay, type ReadStatement } from "@stance/schema";
import { listSayings, type Store } from "@stance/store";
import { actorIdOf } from "./derived-ids.ts";
import { type KnownSaying, REACH_OF_A_PART, spokenIdOf } from "./statement-identity.ts";

/** What the store holds of the quotations that these statements may be, whole or in part. */
export async function findKnownSayings(store: Store, statements: readonly ReadStatement[]): Promise<KnownSaying[]> {
  const ids = statements.flatMap((statement) => spokenIdOf(statement) ?? []);
  if (ids.length === 0) return [];
  const quoted = statements.filter((statement) => spokenIdOf(statement) !== null);
  const speakerIds = [...new Set(quoted.flatMap(({ speaker }) => (speaker?.actor == null ? [] : [actorIdOf(speaker.actor)])))];
  const days = quoted.flatMap(({ saidOn }) => likelyDay(saidOn) ?? []).sort();
  const [first, last] = [days[0] ?? NEVER, days.at(-1) ?? NEVER];
  return await listSayings(store, {
    speakerIds,
    from: addDays(first, -REACH_OF_A_PART),
    to: addDays(last, REACH_OF_A_PART),
    ids,
  });
}

/** A day on which nobody is quoted. */
const NEVER = "0001-01-08";
