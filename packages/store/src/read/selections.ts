import type { Selection } from "../paging/selection.ts";
import type { Tables } from "../tables/tables.ts";
import type {
  ActorRow,
  ArticleRow,
  ArticleVersionRow,
  ContradictionRow,
  PositionRow,
  ShiftRow,
  StandingRow,
  StatementRow,
  TopicRow,
} from "./rows.ts";

export const actorRow = ({ actors: t }: Tables): Selection<ActorRow> => ({ id: t.id, slug: t.slug, kind: t.kind, name: t.name });

export const topicRow = ({ topics: t }: Tables): Selection<TopicRow> => ({
  id: t.id,
  slug: t.slug,
  name: t.name,
  proposition: t.proposition,
  description: t.description,
  keywords: t.keywords,
  broaderId: t.broaderId,
});

export const articleRow = ({ articles: t }: Tables): Selection<ArticleRow> => ({
  id: t.id,
  storyId: t.storyId,
  outletId: t.outletId,
  address: t.address,
  url: t.url,
  title: t.title,
  byline: t.byline,
  publishedAt: t.publishedAt,
  language: t.language,
});

export const articleVersionRow = ({ articleVersions: t }: Tables): Selection<ArticleVersionRow> => ({
  id: t.id,
  articleId: t.articleId,
  sha256: t.sha256,
  boilerplate: t.boilerplate,
  readAt: t.readAt,
  changes: t.changes,
});

export const statementRow = ({ statements: t }: Tables): Selection<StatementRow> => ({
  id: t.id,
  speakerId: t.speakerId,
  onBehalfOfId: t.onBehalfOfId,
  reportedBy: t.reportedBy,
  form: t.form,
  text: t.text,
  cue: t.cue,
  saidOn: t.saidOn,
  runId: t.runId,
});

export const positionRow = ({ positions: t }: Tables): Selection<PositionRow> => ({
  id: t.id,
  actorId: t.actorId,
  topicId: t.topicId,
  statementId: t.statementId,
  stance: t.stance,
  target: t.target,
  condition: t.condition,
  basis: t.basis,
  confidence: t.confidence,
  rule: t.rule,
  saidOn: t.saidOn,
  status: t.status,
  recordedAt: t.recordedAt,
  withdrawnAt: t.withdrawnAt,
  runId: t.runId,
});

export const standingRow = ({ standings: t }: Tables): Selection<StandingRow> => ({
  actorId: t.actorId,
  topicId: t.topicId,
  stance: t.stance,
  label: t.label,
  since: t.since,
  lastSaid: t.lastSaid,
  statements: t.statements,
  stories: t.stories,
  outlets: t.outlets,
  counts: t.counts,
  reviewedShare: t.reviewedShare,
  positionId: t.positionId,
});

export const shiftRow = ({ shifts: t }: Tables): Selection<ShiftRow> => ({
  id: t.id,
  actorId: t.actorId,
  topicId: t.topicId,
  kind: t.kind,
  cause: t.cause,
  beforeStance: t.beforeStance,
  afterStance: t.afterStance,
  beforePositionId: t.beforePositionId,
  afterPositionId: t.afterPositionId,
  occurredOn: t.occurredOn,
});

export const contradictionRow = ({ contradictions: t }: Tables): Selection<ContradictionRow> => ({
  id: t.id,
  topicId: t.topicId,
  kind: t.kind,
  actorId: t.actorId,
  subject: t.subject,
  statementId: t.statementId,
  otherStatementId: t.otherStatementId,
  answer: t.answer,
  otherAnswer: t.otherAnswer,
  words: t.words,
  otherWords: t.otherWords,
});
