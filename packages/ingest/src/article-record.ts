import {
  type Actor,
  type Article,
  type ArticleVersion,
  boilerplateOf,
  type Claim,
  type Evidence,
  type Identification,
  type Mention,
  type Outlet,
  type Position,
  type Reading,
  type Run,
  type Statement,
} from "@stance/schema";
import type { SourceDocument } from "@stance/sources";
import type { ArticleCopy, ArticleRecord } from "@stance/store";
import { readClaims, versionChanges } from "@stance/text";
import { type CopiedStatement, textOf } from "./copied-statements.ts";
import { cutEvidence } from "./cut-evidence.ts";
import {
  actorIdOf,
  articleIdOf,
  claimIdOf,
  mentionIdOf,
  outletIdOf,
  positionIdOf,
  storyIdOf,
  topicIdOf,
  versionIdOf,
} from "./derived-ids.ts";
import { identifyStatements, type KnownSaying } from "./statement-identity.ts";

/** What the store knows already of the words of an article. */
export interface KnownBefore {
  /** The text of the article as it was read last; null where it is new. */
  readonly before: string | null;
  readonly copy: ArticleCopy | null;
  readonly sayings: readonly KnownSaying[];
  /** The statements of its copies and its earlier versions. */
  readonly copied: readonly CopiedStatement[];
}

/** All rows of one read article, ids derived from what they come from, or those of what is known to be the same. `now` is an ISO date and time. */
export function toArticleRecord(
  document: SourceDocument,
  sha256: string,
  reading: Reading,
  run: Run,
  now: string,
  { before, copy, sayings, copied }: KnownBefore,
): ArticleRecord {
  const outlet = outletOf(reading.publisher);
  const article = articleOf(document, reading, outlet);
  const version: ArticleVersion = {
    id: versionIdOf(article.id, sha256),
    articleId: article.id,
    sha256,
    text: document.text,
    boilerplate: boilerplateOf(reading),
    readAt: now,
    changes: before === null ? [] : versionChanges(before, document.text),
  };
  const statements = statementsOf(version, reading, run, { sayings, copied });
  return {
    outlet,
    article,
    copy,
    version,
    run,
    actors: reading.actors.map(actorOf),
    mentions: mentionsOf(version, reading),
    identifications: identificationsOf(version, reading),
    statements: [...statements.values()].filter(isFirst),
    positions: positionsOf(version, reading, statements, run, now),
    claims: claimsOf(version, reading, statements),
  };
}

interface RecordedStatement {
  readonly statement: Statement;
  readonly evidence: Evidence[];
}

function outletOf(publisher: string | null): Outlet | null {
  const name = publisher?.trim() ?? "";
  return name === "" ? null : { id: outletIdOf(name), name };
}

function articleOf(document: SourceDocument, reading: Reading, outlet: Outlet | null): Article {
  const id = articleIdOf(document.address);
  return {
    id,
    storyId: storyIdOf(id),
    outletId: outlet?.id ?? null,
    address: document.address,
    url: document.url,
    title: reading.title ?? "",
    byline: reading.byline,
    publishedAt: reading.publishedAt,
    language: reading.language,
  };
}

const actorOf = ({ slug, kind, name, names, roles }: Reading["actors"][number]): Actor => ({
  id: actorIdOf(slug),
  slug,
  kind,
  name,
  names,
  roles: roles.map((title) => ({ title })),
});

function mentionsOf(version: ArticleVersion, reading: Reading): Mention[] {
  const mentions = reading.mentions.map(({ start, end, form, actor, rule }) => ({
    id: mentionIdOf(version.id, { start, end }),
    versionId: version.id,
    start,
    end,
    form,
    actorId: actor === null ? null : actorIdOf(actor),
    rule,
  }));
  return [...new Map(mentions.map((mention) => [mention.id, mention])).values()];
}

const identificationsOf = (version: ArticleVersion, reading: Reading): Identification[] =>
  reading.actors.map(({ slug, rule, roleMentions }) => ({
    versionId: version.id,
    actorId: actorIdOf(slug),
    rule,
    roles: roleMentions,
  }));

/** By the reading's own statement id; a statement quoted twice in the article is one row with both pieces of evidence. */
function statementsOf(
  version: ArticleVersion,
  reading: Reading,
  run: Run,
  { sayings, copied }: Pick<KnownBefore, "sayings" | "copied">,
): Map<string, RecordedStatement> {
  const ids = identifyStatements(version.id, reading.statements, sayings, copied);
  const byId = new Map<string, RecordedStatement>();
  const byReadingId = new Map<string, RecordedStatement>();
  for (const [place, id] of ids.entries()) {
    const read = reading.statements[place];
    if (read === undefined) continue;
    const evidence = read.content.map((span) => cutEvidence(version.id, version.text, span));
    const quoted = byId.get(id);
    if (quoted !== undefined) {
      const pieces = new Set(quoted.evidence.map((piece) => piece.id));
      quoted.evidence.push(...evidence.filter((piece) => !pieces.has(piece.id)));
    }
    const speaker = read.speaker?.actor ?? null;
    const recorded = quoted ?? {
      statement: {
        id,
        speakerId: speaker === null ? null : actorIdOf(speaker),
        onBehalfOfId: read.onBehalfOf === null ? null : actorIdOf(read.onBehalfOf),
        reportedBy: read.reportedBy,
        form: read.form,
        text: textOf(read.content),
        cue: read.cue?.text ?? null,
        saidOn: read.saidOn,
        runId: run.id,
      },
      evidence,
    };
    byId.set(id, recorded);
    byReadingId.set(read.id, recorded);
  }
  return byReadingId;
}

const isFirst = (entry: RecordedStatement, index: number, all: readonly RecordedStatement[]): boolean =>
  all.indexOf(entry) === index;

function positionsOf(
  version: ArticleVersion,
  reading: Reading,
  statements: ReadonlyMap<string, RecordedStatement>,
  run: Run,
  now: string,
): { position: Position; evidence: Evidence[] }[] {
  const byId = new Map<string, { position: Position; evidence: Evidence[] }>();
  for (const read of reading.positions) {
    const said = statements.get(read.statement);
    if (said === undefined) continue;
    const actorId = actorIdOf(read.actor);
    const topicId = topicIdOf(read.topic);
    const id = positionIdOf(said.statement.id, actorId, topicId);
    const evidence = read.evidence.map((span) => cutEvidence(version.id, version.text, span));
    const known = byId.get(id);
    if (known !== undefined && known.position.confidence >= read.confidence) continue;
    const { stance, target, condition, basis, confidence, rule, saidOn } = read;
    byId.set(id, {
      position: {
        id,
        actorId,
        topicId,
        statementId: said.statement.id,
        stance,
        target,
        condition,
        basis,
        confidence,
        rule,
        saidOn,
        status: "UNREVIEWED",
        recordedAt: now,
        runId: run.id,
      },
      evidence,
    });
  }
  return [...byId.values()];
}

function claimsOf(version: ArticleVersion, reading: Reading, statements: ReadonlyMap<string, RecordedStatement>): Claim[] {
  const claims = readClaims(version.text, reading).flatMap(({ statement, topic, actor, ...claim }) => {
    const said = statements.get(statement);
    if (said === undefined) return [];
    const [statementId, topicId] = [said.statement.id, topicIdOf(topic)];
    const actorId = actor === null ? null : actorIdOf(actor);
    return [{ ...claim, id: claimIdOf(statementId, topicId, claim.kind, actorId, claim.subject), statementId, topicId, actorId }];
  });
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()];
}
