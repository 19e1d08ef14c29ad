import type { Actor } from "@stance/schema";
import { sql } from "drizzle-orm";
import { foldedName, foldedSurname, normalName } from "../names/normal-name.ts";
import { childrenOf } from "../read/aligned.ts";
import { namesByActor } from "../read/children.ts";
import { countRevision, readRevision } from "../revision.ts";
import type { Session } from "../session.ts";
import { insertRows } from "./insert-rows.ts";

/** Adds the names and roles of these actors to those they have; none is removed. A name that is weak anywhere is weak. */
export async function writeNames(session: Session, actors: readonly Actor[]): Promise<void> {
  const { actorNames, roles } = session.tables;
  const known = await childrenOf(
    session,
    namesByActor,
    actors.map(({ id }) => id),
  );
  const knownNames = known.map((names) => new Set(names.map(({ name }) => name)));
  const isNew = actors.some((actor, place) => actor.names.some(({ name }) => knownNames[place]?.has(name) !== true));
  const revision = isNew ? await countRevision(session, "actor names") : await readRevision(session, "actor names");
  const names = actors.flatMap((actor) =>
    actor.names.map(({ name, weak }, place) => ({
      actorId: actor.id,
      name,
      weak,
      place,
      normal: normalName(name),
      folded: foldedName(name),
      surname: actor.kind === "PERSON" ? foldedSurname(name) : null,
      revision,
    })),
  );
  const weakest = sql`case when ${actorNames.weak} > excluded.weak then ${actorNames.weak} else excluded.weak end`;
  await insertRows(session, actorNames, ["actorId", "name"], names, { update: [], set: { weak: weakest } });
  const titles = actors.flatMap((actor) => actor.roles.map(({ title }, place) => ({ actorId: actor.id, title, place })));
  await insertRows(session, roles, ["actorId", "title"], titles, "KEEP");
}
