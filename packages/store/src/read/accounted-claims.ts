import { type AccountedClaim, type ActorId, stanceClaim, type TopicId } from "@stance/schema";
import { and, eq, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Column } from "../dialect/dialect.ts";
import { run, type Session } from "../session.ts";

/** Where claims are compared with one another: on one topic, about one actor's acts or, without an actor, about the topic. */
export interface ClaimScope {
  readonly topicId: TopicId;
  readonly actorId: ActorId | null;
}

/** Every claim in these scopes with what is known of whoever tells it, together with what positions claim. */
export async function readAccountedClaims(session: Session, scopes: readonly ClaimScope[]): Promise<AccountedClaim[]> {
  if (scopes.length === 0) return [];
  const parameters = { scopes: scopeParameter(scopes) };
  const told = await run(session, "claims in scopes", () => claimQuery(session), parameters);
  const stories = Map.groupBy(
    await run(session, "stories of claims in scopes", () => storyQuery(session), parameters),
    ({ statementId }) => statementId,
  );
  const decided = await run(session, "decisions in scopes", () => decisionQuery(session), parameters);
  return [
    // What stands in no article any more, after an edit, is told by nobody.
    ...told
      .filter(({ statementId }) => stories.has(statementId))
      .map(({ form, speakerId, reportedBy, ...claim }) => ({
        ...claim,
        // How a thing stands is told by whoever says so; an act by whoever reports it.
        account: claim.kind === "OUTCOME" && form !== "ACTION" ? (speakerId ?? reportedBy) : reportedBy,
        quoted: form === "DIRECT" ? speakerId : null,
        storyIds: (stories.get(claim.statementId) ?? []).map(({ storyId }) => storyId),
      })),
    ...decided.flatMap(({ stance, basis, status, confidence, reportedBy, target, cue, text, ...position }) => {
      const answer = stanceClaim({ stance, basis, status, confidence });
      if (answer === null) return [];
      const quoted = basis === "DIRECT_QUOTE" ? position.actorId : null;
      // An act is told by its verb as much as by what it is done to.
      const words = basis === "ACTION" && cue !== null ? `${cue} … ${text}` : text;
      const told = { kind: "STANCE" as const, subject: target ?? "", answer: [answer], words };
      return [{ ...position, ...told, account: reportedBy, quoted }];
    }),
  ];
}

export const scopeParameter = (scopes: readonly ClaimScope[]): string =>
  JSON.stringify(scopes.map(({ topicId, actorId }) => [topicId, actorId]));

/** Whether a row is of one of the scopes in the parameter `scopes`, which is joined as `scope`. */
export const isInScope = ({ topicId, actorId }: { readonly topicId: Column; readonly actorId: Column }): SQL =>
  and(eq(topicId, sql`scope.a`), sql`${actorId} is not distinct from scope.b`) as SQL;

function claimQuery({ db, dialect, tables: { claims: t, statements } }: Session) {
  return db
    .select({
      statementId: t.statementId,
      topicId: t.topicId,
      kind: t.kind,
      actorId: t.actorId,
      subject: t.subject,
      answer: t.answer,
      words: t.words,
      saidOn: statements.saidOn,
      form: statements.form,
      speakerId: statements.speakerId,
      reportedBy: statements.reportedBy,
    })
    .from(dialect.entries("scopes", "scope"))
    .innerJoin(t, isInScope(t))
    .innerJoin(statements, eq(statements.id, t.statementId));
}

function storyQuery({ db, dialect, tables: { claims: t, articleStatements, articles } }: Session) {
  return db
    .selectDistinct({ statementId: t.statementId, storyId: articles.storyId })
    .from(dialect.entries("scopes", "scope"))
    .innerJoin(t, isInScope(t))
    .innerJoin(articleStatements, eq(articleStatements.statementId, t.statementId))
    .innerJoin(articles, eq(articles.id, articleStatements.articleId));
}

function decisionQuery({ db, dialect, tables: { positions: t, statements } }: Session) {
  return (
    db
      .select({
        statementId: t.statementId,
        topicId: t.topicId,
        actorId: t.actorId,
        stance: t.stance,
        basis: t.basis,
        status: t.status,
        confidence: t.confidence,
        target: t.target,
        saidOn: t.saidOn,
        storyIds: t.storyIds,
        cue: statements.cue,
        text: statements.text,
        reportedBy: statements.reportedBy,
      })
      .from(dialect.entries("scopes", "scope"))
      .innerJoin(t, and(eq(t.topicId, sql`scope.a`), eq(t.actorId, sql`scope.b`)))
      .innerJoin(statements, eq(statements.id, t.statementId))
      // Most positions tell no decision, and an actor may have many.
      .where(and(isNull(t.withdrawnAt), or(eq(t.basis, "ACTION"), eq(t.stance, "NEUTRAL"))))
  );
}
