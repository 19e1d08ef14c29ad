import { dateOrderKey, type Evidence, type Position, type Statement } from "@stance/schema";
import { sql } from "drizzle-orm";
import { nameSortKey } from "../names/normal-name.ts";
import { childrenOf } from "../read/aligned.ts";
import { reviewsByPosition } from "../read/children.ts";
import type { Session } from "../session.ts";
import type { ArticleRecord } from "./article-record.ts";
import { insertRows } from "./insert-rows.ts";
import { reviewed } from "./reviewed.ts";
import { sharedRows } from "./shared-rows.ts";
import { writeClaims } from "./write-claims.ts";

/** Writes what was read in a version: actors, mentions, statements and positions, each with its evidence. */
export async function writeReadings(session: Session, record: ArticleRecord): Promise<void> {
  const { actors, mentions, identifications, evidence, versionRuns } = session.tables;
  const runId = record.run.id;
  const people = record.actors.map(({ id, slug, kind, name }) => ({ id, slug, kind, name, sortKey: nameSortKey(name) }));
  await insertRows(session, actors, ["id"], people, { update: ["kind", "name", "sortKey"] });
  await insertRows(
    session,
    mentions,
    ["id"],
    record.mentions.map((mention) => ({ ...mention, runId })),
    {
      update: ["start", "end", "form", "actorId", "rule", "runId"],
    },
  );
  await insertRows(
    session,
    identifications,
    ["versionId", "actorId"],
    record.identifications.map((identification) => ({ ...identification, runId })),
    { update: ["rule", "roles", "runId"] },
  );
  const words: Evidence[] = [...record.statements, ...record.positions].flatMap((read) => [...read.evidence]);
  await insertRows(session, evidence, ["id"], words, { update: ["start", "end", "exact", "prefix", "suffix"] });
  const shared = await sharedRows(session, record);
  await writeStatements(session, record, shared);
  await writePositions(session, record, shared);
  await writeClaims(session, record, shared);
  await insertRows(session, versionRuns, ["versionId", "runId"], [{ versionId: record.version.id, runId }], "KEEP");
}

async function writeStatements(session: Session, record: ArticleRecord, shared: ReadonlySet<string>): Promise<void> {
  const { statements, statementEvidence } = session.tables;
  const own = record.statements
    .filter(({ statement }) => !shared.has(statement.id))
    .map(({ statement }) => statementRow(statement));
  await insertRows(session, statements, ["id"], own, {
    update: ["speakerId", "onBehalfOfId", "reportedBy", "form", "text", "cue", "saidOn", "saidKey", "runId"],
  });
  const links = record.statements.flatMap(({ statement, evidence }) =>
    evidence.map(({ id }) => ({ statementId: statement.id, evidenceId: id, runId: record.run.id })),
  );
  await insertRows(session, statementEvidence, ["statementId", "evidenceId"], links, { update: ["runId"] });
}

async function writePositions(session: Session, record: ArticleRecord, shared: ReadonlySet<string>): Promise<void> {
  const { positions, positionEvidence } = session.tables;
  const own = record.positions.filter(({ position }) => !shared.has(position.id)).map(({ position }) => position);
  const reviews = await childrenOf(
    session,
    reviewsByPosition,
    own.map(({ id }) => id),
  );
  const rows = own.map((position, place) => positionRow(position, reviewed(position, reviews[place] ?? [])));
  // What reads as before was recorded before.
  const recordedAt = sql`case when ${positions.readStance} = excluded.read_stance
    and ${positions.target} is not distinct from excluded.target
    and ${positions.condition} is not distinct from excluded.condition
    then ${positions.recordedAt} else excluded.recorded_at end`;
  await insertRows(session, positions, ["id"], rows, {
    update: [
      "actorId",
      "topicId",
      "statementId",
      "stance",
      "readStance",
      "target",
      "condition",
      "basis",
      "confidence",
      "rule",
      "saidOn",
      "saidKey",
      "status",
      "runId",
    ],
    set: { recordedAt },
  });
  const links = record.positions.flatMap(({ position, evidence }) =>
    evidence.map(({ id }) => ({ positionId: position.id, evidenceId: id, runId: record.run.id })),
  );
  await insertRows(session, positionEvidence, ["positionId", "evidenceId"], links, { update: ["runId"] });
}

const statementRow = (statement: Statement) => ({ ...statement, saidKey: dateOrderKey(statement.saidOn) });

const positionRow = (read: Position, { stance, status }: Pick<Position, "stance" | "status">) => ({
  ...read,
  stance,
  status,
  readStance: read.stance,
  withdrawnAt: null,
  storyIds: [],
  outletIds: [],
  saidKey: dateOrderKey(read.saidOn),
});
