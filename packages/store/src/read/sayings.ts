import { type ActorId, type ArticleVersionId, dateOrderKey, type PartialDate, type StatementId } from "@stance/schema";
import { and, eq, sql } from "drizzle-orm";
import { run, type Session } from "../session.ts";
import type { Store } from "../store.ts";

/** A quotation as one article version has it. */
export interface SayingRow {
  readonly id: StatementId;
  readonly versionId: ArticleVersionId;
  readonly speakerId: ActorId;
  /** In the order of the text. */
  readonly texts: string[];
  readonly saidOn: PartialDate | null;
}

export interface SayingsInput {
  readonly speakerIds: readonly ActorId[];
  /** Only those with a likely day from `from` to `to`. */
  readonly from: string;
  readonly to: string;
  /** Also these, whenever they were said. */
  readonly ids: readonly StatementId[];
}

/** What these speakers are quoted with, once for each version that quotes it, in the order of ids. */
export async function listSayings(store: Store, { speakerIds, from, to, ids }: SayingsInput): Promise<SayingRow[]> {
  const { dialect } = store.reader;
  const rows = await run(store.reader, "sayings", () => sayingsQuery(store.reader), {
    speakers: dialect.listParameter(speakerIds),
    from: dateOrderKey({ earliest: null, latest: from, precision: "UNKNOWN", basis: "STATED" }),
    to: dateOrderKey({ earliest: to, latest: to, precision: "DAY", basis: "STATED" }),
    ids: dialect.listParameter(ids),
  });
  const byPlace = Map.groupBy(rows, ({ id, versionId }) => `${id} ${versionId}`);
  return [...byPlace.values()].flatMap((pieces) => {
    const [first] = pieces;
    if (first === undefined || first.speakerId === null) return [];
    const { id, versionId, speakerId, saidOn } = first;
    return [{ id, versionId, speakerId, saidOn, texts: pieces.map(({ exact }) => exact) }];
  });
}

function sayingsQuery({ db, dialect, tables: { statements: t, statementEvidence, evidence } }: Session) {
  const inTime = sql`(${dialect.inList(t.speakerId, "speakers")} and ${t.saidKey} >= ${sql.placeholder("from")}
    and ${t.saidKey} <= ${sql.placeholder("to")})`;
  return db
    .select({
      id: t.id,
      speakerId: t.speakerId,
      saidOn: t.saidOn,
      versionId: evidence.versionId,
      exact: evidence.exact,
    })
    .from(t)
    .innerJoin(statementEvidence, eq(statementEvidence.statementId, t.id))
    .innerJoin(evidence, eq(evidence.id, statementEvidence.evidenceId))
    .where(and(eq(t.form, "DIRECT"), sql`(${inTime} or ${dialect.inList(t.id, "ids")})`))
    .orderBy(t.id, evidence.versionId, evidence.start);
}
