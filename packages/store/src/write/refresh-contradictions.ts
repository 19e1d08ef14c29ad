import { type AccountedClaim, type Contradiction, dateOrderKey, findContradictions } from "@stance/schema";
import { sql } from "drizzle-orm";
import { type ClaimScope, readAccountedClaims, scopeParameter } from "../read/accounted-claims.ts";
import { run, type Session } from "../session.ts";
import { derivedContradictionId } from "./derived-contradiction-id.ts";
import { insertRows } from "./insert-rows.ts";

/** Computes the kept links between contradictory reports in these scopes anew from all that is claimed in them. */
export async function refreshContradictions(session: Session, touched: readonly ClaimScope[]): Promise<void> {
  const scopes = [...new Map(touched.map((scope) => [`${scope.topicId} ${scope.actorId}`, scope])).values()];
  if (scopes.length === 0) return;
  const byTopic = Map.groupBy(await readAccountedClaims(session, scopes), ({ topicId }) => topicId);
  const found = [...byTopic.values()].flatMap(findContradictions).flatMap(linkRows);
  await removeOthers(
    session,
    scopes,
    found.map(({ id }) => id),
  );
  await insertRows(session, session.tables.contradictions, ["id"], found, { update: ["words", "otherWords", "saidKey"] });
}

const linkRows = ({ one, other }: Contradiction) => [linkRow(one, other), linkRow(other, one)];

const linkRow = (one: AccountedClaim, other: AccountedClaim) => ({
  id: derivedContradictionId(one, other),
  topicId: one.topicId,
  kind: one.kind,
  actorId: one.actorId,
  subject: one.subject,
  statementId: one.statementId,
  otherStatementId: other.statementId,
  answer: one.answer,
  otherAnswer: other.answer,
  words: one.words,
  otherWords: other.words,
  saidKey: dateOrderKey(one.saidOn),
});

async function removeOthers(session: Session, scopes: readonly ClaimScope[], kept: readonly string[]): Promise<void> {
  const { db, dialect, tables } = session;
  const { contradictions: t } = tables;
  const inScope = sql`${t.id} in (select kept_link.id from ${dialect.entries("scopes", "scope")}
    join ${t} as kept_link on kept_link.topic_id = scope.a and kept_link.actor_id is not distinct from scope.b)`;
  const build = () => db.delete(t).where(sql`${inScope} and not ${dialect.inList(t.id, "kept")}`);
  await run(session, "remove contradictions", build, { scopes: scopeParameter(scopes), kept: dialect.listParameter(kept) });
}
