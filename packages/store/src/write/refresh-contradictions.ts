import { type AccountedClaim, type Contradiction, dateOrderKey, findContradictions } from "@stance/schema";
import { type ClaimScope, isInScope, readAccountedClaims, scopeParameter } from "../read/accounted-claims.ts";
import { run, type Session } from "../session.ts";
import { derivedContradictionId } from "./derived-contradiction-id.ts";
import { insertRows } from "./insert-rows.ts";

/** Computes the kept links between contradictory reports in these scopes anew from all that is claimed in them. */
export async function refreshContradictions(session: Session, touched: readonly ClaimScope[]): Promise<void> {
  const scopes = [...new Map(touched.map((scope) => [`${scope.topicId} ${scope.actorId}`, scope])).values()];
  if (scopes.length === 0) return;
  const byTopic = Map.groupBy(await readAccountedClaims(session, scopes), ({ topicId }) => topicId);
  const found = [...byTopic.values()].flatMap(findContradictions).flatMap(linkRows);
  const kept = new Map((await readKept(session, scopes)).map((link) => [link.id, link]));
  // Most links are as they were: only what differs is written.
  const added = found.filter((link) => !isSame(link, kept.get(link.id)));
  const foundIds = new Set(found.map(({ id }) => id));
  await remove(
    session,
    [...kept.keys()].filter((id) => !foundIds.has(id)),
  );
  await insertRows(session, session.tables.contradictions, ["id"], added, { update: ["words", "otherWords", "saidKey"] });
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

type Kept = Pick<ReturnType<typeof linkRow>, "id" | "words" | "otherWords" | "saidKey">;

const isSame = (link: Kept, kept: Kept | undefined): boolean =>
  kept !== undefined && link.words === kept.words && link.otherWords === kept.otherWords && link.saidKey === kept.saidKey;

async function readKept(session: Session, scopes: readonly ClaimScope[]): Promise<Kept[]> {
  const { contradictions: t } = session.tables;
  const build = () =>
    session.db
      .select({ id: t.id, words: t.words, otherWords: t.otherWords, saidKey: t.saidKey })
      .from(session.dialect.entries("scopes", "scope"))
      .innerJoin(t, isInScope(t));
  return await run(session, "contradictions in scopes", build, { scopes: scopeParameter(scopes) });
}

async function remove(session: Session, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const { contradictions: t } = session.tables;
  const build = () => session.db.delete(t).where(session.dialect.inList(t.id, "ids"));
  await run(session, "remove contradictions", build, { ids: session.dialect.listParameter(ids) });
}
