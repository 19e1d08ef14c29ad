/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What kind of actor it is. */
export type ActorKind =
  /** A source that the article does not name: "a senior official". */
  | 'ANONYMOUS'
  /** A country together with its government. */
  | 'GOVERNMENT'
  /** Several people who are named only together: "European leaders". */
  | 'GROUP'
  /** A party, company, alliance, agency or other body. */
  | 'ORGANISATION'
  /** One human being. */
  | 'PERSON';

/** What a position is read from. */
export type Basis =
  /** Something that was done. */
  | 'ACTION'
  /** The holder's own words in quotation marks. */
  | 'DIRECT_QUOTE'
  /** Words told by another. */
  | 'REPORTED_SPEECH';

/** How the standings of several actors on one topic compare. */
export type ComparisonVerdict =
  /** All take a stance, and it is the same. */
  | 'AGREE'
  /** Of none of them anything can be told. */
  | 'ALL_SILENT'
  /** Two of them take stances that differ. */
  | 'DIFFER'
  /** All take a stance, and none is against another: some make conditions, or each makes conditions of its own. */
  | 'PARTLY'
  /** Of at least one nothing can be told, and the others do not differ. */
  | 'SOME_SILENT';

/** How a date is known. */
export type DateBasis =
  /** A person worked it out. */
  | 'INFERRED'
  /** Nothing is said of it: it is the day the article was published. */
  | 'PUBLICATION'
  /** Counted from another date: "on Tuesday", "yesterday". */
  | 'RELATIVE'
  /** The article writes it out. */
  | 'STATED';

/** How exactly a date is known. */
export type DatePrecision =
  /** To the day: `earliest` and `latest` are the same. */
  | 'DAY'
  /** Some day of one month. */
  | 'MONTH'
  /** Some day from `earliest` to `latest`. */
  | 'RANGE'
  /** The beginning is unknown; `latest`, where it is given, says "not after". */
  | 'UNKNOWN'
  /** Some day of one year. */
  | 'YEAR';

/** What reports of one act differ in. */
export type DifferenceKind =
  /** How much it is. */
  | 'AMOUNT'
  /** Whether it is settled. */
  | 'OUTCOME'
  /** Why. */
  | 'REASON'
  /** What its actor decided. */
  | 'STANCE'
  /** In exchange for what. */
  | 'TERMS'
  /** Who did it. */
  | 'WHO';

/** Which positions: those that fit every field that is given. */
export type PositionFilter = {
  /** Held by this actor: any name, slug or id of one actor. */
  actor?: string | null | undefined;
  /** Of at least this confidence, 0 to 1. */
  minConfidence?: number | null | undefined;
  /** With evidence from this outlet: its id. */
  outlet?: string | null | undefined;
  /** Said on this day or later, by the middle of its range. */
  saidFrom?: string | null | undefined;
  /** Said on this day or earlier, by the middle of its range. */
  saidTo?: string | null | undefined;
  /** Of one of these stances. */
  stance?: Array<Stance> | null | undefined;
  /** Of one of these review statuses. */
  status?: Array<ReviewStatus> | null | undefined;
  /** On this topic: its name, keyword, slug or id. */
  topic?: string | null | undefined;
  /** Also on the topics below `topic`. */
  withNarrower?: boolean | null | undefined;
  /** Also those whose words a later version of the article no longer has. */
  withWithdrawn?: boolean | null | undefined;
};

/** What people decided about a position. */
export type ReviewStatus =
  /** A reviewer found it right. */
  | 'CONFIRMED'
  /** A reviewer put it right. */
  | 'CORRECTED'
  /** A reviewer found it wrong; it counts nowhere. */
  | 'REJECTED'
  /** Nobody has looked at it. */
  | 'UNREVIEWED';

/** What a change of stance comes from. */
export type ShiftCause =
  /** An article was edited: its later version tells something else of the same words or time. */
  | 'REVISED_SOURCE'
  /** The actor said or did something else later. */
  | 'STATEMENT';

/** Which shifts: those that fit every field that is given. */
export type ShiftFilter = {
  /** Of this actor: any name, slug or id of one actor. */
  actor?: string | null | undefined;
  /** Of one of these kinds. */
  kind?: Array<ShiftKind> | null | undefined;
  /** On this day or later, by the middle of its range. */
  occurredFrom?: string | null | undefined;
  /** On this day or earlier, by the middle of its range. */
  occurredTo?: string | null | undefined;
  /** On this topic: its name, keyword, slug or id. */
  topic?: string | null | undefined;
};

/** How a stance changed. */
export type ShiftKind =
  /** From support to support under a condition. */
  | 'CONDITION_ADDED'
  /** From support under a condition to support. */
  | 'CONDITION_DROPPED'
  /** To a stronger stance. */
  | 'HARDENING'
  /** From support to opposition, or from opposition to support. */
  | 'REVERSAL'
  /** To a weaker stance. */
  | 'SOFTENING'
  /** The stance differs, and so does the version of the thing that is meant. */
  | 'TARGET_CHANGED';

/** How somebody stands to a topic's proposition. */
export type Stance =
  /** For it under a condition, which is always given in the article's words. */
  | 'CONDITIONAL'
  /** Refused to say. */
  | 'DECLINED'
  /** For a part of it and against another. */
  | 'MIXED'
  /** Expressly on neither side. */
  | 'NEUTRAL'
  /** Against it. */
  | 'OPPOSE'
  /** For it. */
  | 'SUPPORT'
  /** Spoke of it, but nothing can be read from the words. */
  | 'UNCLEAR';

/** How firm a standing is. */
export type StandingLabel =
  /** The latest stance differs from an earlier one. */
  | 'CHANGED'
  /** Both sides are recorded for the same latest moment. */
  | 'CONFLICTING'
  /** Three or more statements of one stance, in at least two stories and on at least two days. */
  | 'CONSISTENT'
  /** Nothing is recorded; silence is not neutrality. */
  | 'NOT_ENOUGH'
  /** More than one statement, all of one stance. */
  | 'REPEATED'
  /** One statement. */
  | 'SAID_ONCE';

/** How words are given. */
export type StatementForm =
  /** Done, not said: a vote, a signature, an order. */
  | 'ACTION'
  /** All in quotation marks. */
  | 'DIRECT'
  /** Told without quotation marks. */
  | 'INDIRECT'
  /** Told, with a quoted part. */
  | 'MIXED';

export type ActorOnTopicQueryVariables = Exact<{
  actor: string;
  topic: string;
  asOf?: string | null | undefined;
}>;


export type ActorOnTopicQuery = { standing: { stance: Stance | null, label: StandingLabel, statements: number, stories: number, outlets: number, actor: { id: string, slug: string, name: string, kind: ActorKind, roles: Array<{ title: string }> }, topic: { id: string, slug: string, name: string, proposition: string | null }, position: { id: string, stance: Stance, target: string | null, condition: string | null, basis: Basis, status: ReviewStatus, confidence: number, recordedAt: string, actor: { id: string, name: string }, saidOn: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, statement: { id: string, form: StatementForm, reportedBy: string | null, speaker: { id: string, name: string } | null, onBehalfOf: { id: string, name: string } | null }, evidence: Array<{ exact: string, prefix: string, suffix: string, url: string | null, article: { id: string, title: string, publishedAt: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, outlet: { id: string, name: string } | null, story: { id: string } } }> } | null, disputes: Array<{ kind: DifferenceKind, differs: string, sides: Array<{ answer: string, words: string, articles: number }> }>, shifts: Array<{ kind: ShiftKind, cause: ShiftCause, beforeStance: Stance, afterStance: Stance, before: { id: string, stance: Stance, target: string | null, condition: string | null, basis: Basis, status: ReviewStatus, confidence: number, recordedAt: string, actor: { id: string, name: string }, saidOn: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, statement: { id: string, form: StatementForm, reportedBy: string | null, speaker: { id: string, name: string } | null, onBehalfOf: { id: string, name: string } | null }, evidence: Array<{ exact: string, prefix: string, suffix: string, url: string | null, article: { id: string, title: string, publishedAt: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, outlet: { id: string, name: string } | null, story: { id: string } } }> }, after: { id: string, stance: Stance, target: string | null, condition: string | null, basis: Basis, status: ReviewStatus, confidence: number, recordedAt: string, actor: { id: string, name: string }, saidOn: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, statement: { id: string, form: StatementForm, reportedBy: string | null, speaker: { id: string, name: string } | null, onBehalfOf: { id: string, name: string } | null }, evidence: Array<{ exact: string, prefix: string, suffix: string, url: string | null, article: { id: string, title: string, publishedAt: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, outlet: { id: string, name: string } | null, story: { id: string } } }> } }>, counts: { support: number, oppose: number, conditional: number, mixed: number, neutral: number, declined: number, unclear: number }, since: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, lastSaid: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null } | null, positions: { nodes: Array<{ id: string, stance: Stance, target: string | null, condition: string | null, basis: Basis, status: ReviewStatus, confidence: number, recordedAt: string, actor: { id: string, name: string }, saidOn: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, statement: { id: string, form: StatementForm, reportedBy: string | null, speaker: { id: string, name: string } | null, onBehalfOf: { id: string, name: string } | null }, evidence: Array<{ exact: string, prefix: string, suffix: string, url: string | null, article: { id: string, title: string, publishedAt: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, outlet: { id: string, name: string } | null, story: { id: string } } }> }> } };

export type ActorStandingsQueryVariables = Exact<{
  actor: string;
  asOf?: string | null | undefined;
  first: number;
}>;


export type ActorStandingsQuery = { actor: { id: string, slug: string, name: string, kind: ActorKind, names: Array<{ name: string, weak: boolean }>, standings: { totalCount: number, nodes: Array<{ stance: Stance | null, label: StandingLabel, statements: number, stories: number, outlets: number, topic: { id: string, slug: string, name: string, proposition: string | null }, position: { id: string, stance: Stance, target: string | null, condition: string | null, basis: Basis, status: ReviewStatus, confidence: number, recordedAt: string, actor: { id: string, name: string }, saidOn: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, statement: { id: string, form: StatementForm, reportedBy: string | null, speaker: { id: string, name: string } | null, onBehalfOf: { id: string, name: string } | null }, evidence: Array<{ exact: string, prefix: string, suffix: string, url: string | null, article: { id: string, title: string, publishedAt: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, outlet: { id: string, name: string } | null, story: { id: string } } }> } | null, counts: { support: number, oppose: number, conditional: number, mixed: number, neutral: number, declined: number, unclear: number }, since: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, lastSaid: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }> }, roles: Array<{ title: string }> } | null };

export type CompareQueryVariables = Exact<{
  actors: Array<string> | string;
  topic?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type CompareQuery = { compare: { actors: Array<{ id: string, slug: string, name: string, kind: ActorKind, roles: Array<{ title: string }> }>, topics: Array<{ verdict: ComparisonVerdict, topic: { id: string, slug: string, name: string, proposition: string | null }, standings: Array<{ stance: Stance | null, label: StandingLabel, statements: number, stories: number, outlets: number, actor: { id: string, slug: string, name: string, kind: ActorKind, roles: Array<{ title: string }> }, position: { id: string, stance: Stance, target: string | null, condition: string | null, basis: Basis, status: ReviewStatus, confidence: number, recordedAt: string, actor: { id: string, name: string }, saidOn: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, statement: { id: string, form: StatementForm, reportedBy: string | null, speaker: { id: string, name: string } | null, onBehalfOf: { id: string, name: string } | null }, evidence: Array<{ exact: string, prefix: string, suffix: string, url: string | null, article: { id: string, title: string, publishedAt: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, outlet: { id: string, name: string } | null, story: { id: string } } }> } | null, counts: { support: number, oppose: number, conditional: number, mixed: number, neutral: number, declined: number, unclear: number }, since: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, lastSaid: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }> }> } };

export type DatePartsFragment = { earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis };

export type ActorLineFragment = { id: string, slug: string, name: string, kind: ActorKind, roles: Array<{ title: string }> };

export type TopicLineFragment = { id: string, slug: string, name: string, proposition: string | null };

export type EvidenceWordsFragment = { exact: string, prefix: string, suffix: string, url: string | null, article: { id: string, title: string, publishedAt: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, outlet: { id: string, name: string } | null, story: { id: string } } };

export type PositionWordsFragment = { id: string, stance: Stance, target: string | null, condition: string | null, basis: Basis, status: ReviewStatus, confidence: number, recordedAt: string, actor: { id: string, name: string }, saidOn: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, statement: { id: string, form: StatementForm, reportedBy: string | null, speaker: { id: string, name: string } | null, onBehalfOf: { id: string, name: string } | null }, evidence: Array<{ exact: string, prefix: string, suffix: string, url: string | null, article: { id: string, title: string, publishedAt: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, outlet: { id: string, name: string } | null, story: { id: string } } }> };

export type StandingFiguresFragment = { stance: Stance | null, label: StandingLabel, statements: number, stories: number, outlets: number, counts: { support: number, oppose: number, conditional: number, mixed: number, neutral: number, declined: number, unclear: number }, since: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, lastSaid: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null };

export type DisputeSidesFragment = { kind: DifferenceKind, differs: string, sides: Array<{ answer: string, words: string, articles: number }> };

export type PositionsQueryVariables = Exact<{
  filter: PositionFilter;
  first: number;
}>;


export type PositionsQuery = { positions: { totalCount: number, nodes: Array<{ id: string, stance: Stance, target: string | null, condition: string | null, basis: Basis, status: ReviewStatus, confidence: number, recordedAt: string, actor: { id: string, name: string, slug: string, kind: ActorKind, roles: Array<{ title: string }> }, topic: { id: string, slug: string, name: string, proposition: string | null }, saidOn: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, statement: { id: string, form: StatementForm, reportedBy: string | null, speaker: { id: string, name: string } | null, onBehalfOf: { id: string, name: string } | null }, evidence: Array<{ exact: string, prefix: string, suffix: string, url: string | null, article: { id: string, title: string, publishedAt: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, outlet: { id: string, name: string } | null, story: { id: string } } }> }> } };

export type ResolveActorQueryVariables = Exact<{
  text: string;
}>;


export type ResolveActorQuery = { resolveActor:
    | { __typename: 'ActorAmbiguous', actors: Array<{ id: string, slug: string, name: string, kind: ActorKind, standings: { totalCount: number }, roles: Array<{ title: string }> }> }
    | { __typename: 'ActorFound', actor: { id: string, slug: string, name: string, kind: ActorKind, standings: { totalCount: number, nodes: Array<{ stance: Stance | null, statements: number, topic: { id: string, slug: string, name: string, proposition: string | null, broader: { id: string } | null } }> }, roles: Array<{ title: string }> } }
    | { __typename: 'ActorUnknown', suggestions: Array<{ id: string, slug: string, name: string, kind: ActorKind, names: Array<{ name: string }>, roles: Array<{ title: string }> }> }
   };

export type KnownActorFragment = { id: string, slug: string, name: string, kind: ActorKind, standings: { totalCount: number, nodes: Array<{ stance: Stance | null, statements: number, topic: { id: string, slug: string, name: string, proposition: string | null, broader: { id: string } | null } }> }, roles: Array<{ title: string }> };

export type ResolveTopicQueryVariables = Exact<{
  text: string;
}>;


export type ResolveTopicQuery = { resolveTopic:
    | { __typename: 'TopicAmbiguous', topics: Array<{ keywords: Array<string>, id: string, slug: string, name: string, proposition: string | null, broader: { id: string } | null }> }
    | { __typename: 'TopicFound', topic: { keywords: Array<string>, id: string, slug: string, name: string, proposition: string | null, broader: { id: string } | null } }
    | { __typename: 'TopicUnknown', suggestions: Array<{ keywords: Array<string>, id: string, slug: string, name: string, proposition: string | null, broader: { id: string } | null }> }
  , topics: { nodes: Array<{ keywords: Array<string>, id: string, slug: string, name: string, proposition: string | null, broader: { id: string } | null }> } };

export type KnownTopicFragment = { keywords: Array<string>, id: string, slug: string, name: string, proposition: string | null, broader: { id: string } | null };

export type SearchQueryVariables = Exact<{
  text: string;
}>;


export type SearchQuery = { search: { totalCount: number, nodes: Array<{ snippet: string, highlights: Array<{ start: number, end: number }>, item:
        | { __typename: 'Article', id: string, title: string, url: string | null, publishedAt: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, outlet: { id: string, name: string } | null }
        | { __typename: 'Statement', id: string, saidOn: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, speaker: { id: string, name: string } | null, evidence: Array<{ exact: string, prefix: string, suffix: string, url: string | null, article: { id: string, title: string, publishedAt: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, outlet: { id: string, name: string } | null, story: { id: string } } }> }
       }> } };

export type ShiftsQueryVariables = Exact<{
  filter: ShiftFilter;
}>;


export type ShiftsQuery = { shifts: { totalCount: number, nodes: Array<{ id: string, kind: ShiftKind, cause: ShiftCause, beforeStance: Stance, afterStance: Stance, occurredOn: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, actor: { id: string, slug: string, name: string, kind: ActorKind, roles: Array<{ title: string }> }, topic: { id: string, slug: string, name: string, proposition: string | null }, before: { id: string, stance: Stance, target: string | null, condition: string | null, basis: Basis, status: ReviewStatus, confidence: number, recordedAt: string, actor: { id: string, name: string }, saidOn: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, statement: { id: string, form: StatementForm, reportedBy: string | null, speaker: { id: string, name: string } | null, onBehalfOf: { id: string, name: string } | null }, evidence: Array<{ exact: string, prefix: string, suffix: string, url: string | null, article: { id: string, title: string, publishedAt: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, outlet: { id: string, name: string } | null, story: { id: string } } }> }, after: { id: string, stance: Stance, target: string | null, condition: string | null, basis: Basis, status: ReviewStatus, confidence: number, recordedAt: string, actor: { id: string, name: string }, saidOn: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, statement: { id: string, form: StatementForm, reportedBy: string | null, speaker: { id: string, name: string } | null, onBehalfOf: { id: string, name: string } | null }, evidence: Array<{ exact: string, prefix: string, suffix: string, url: string | null, article: { id: string, title: string, publishedAt: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, outlet: { id: string, name: string } | null, story: { id: string } } }> } }> } };

export type TopicStandingsQueryVariables = Exact<{
  topic: string;
  asOf?: string | null | undefined;
}>;


export type TopicStandingsQuery = { topic: { id: string, slug: string, name: string, proposition: string | null, broader: { id: string, slug: string, name: string, proposition: string | null } | null, narrower: Array<{ id: string, slug: string, name: string, proposition: string | null }>, standings: { totalCount: number, nodes: Array<{ stance: Stance | null, label: StandingLabel, statements: number, stories: number, outlets: number, actor: { id: string, slug: string, name: string, kind: ActorKind, roles: Array<{ title: string }> }, position: { id: string, stance: Stance, target: string | null, condition: string | null, basis: Basis, status: ReviewStatus, confidence: number, recordedAt: string, actor: { id: string, name: string }, saidOn: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, statement: { id: string, form: StatementForm, reportedBy: string | null, speaker: { id: string, name: string } | null, onBehalfOf: { id: string, name: string } | null }, evidence: Array<{ exact: string, prefix: string, suffix: string, url: string | null, article: { id: string, title: string, publishedAt: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, outlet: { id: string, name: string } | null, story: { id: string } } }> } | null, counts: { support: number, oppose: number, conditional: number, mixed: number, neutral: number, declined: number, unclear: number }, since: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, lastSaid: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }> } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const DatePartsFragmentDoc = new TypedDocumentString(`
    fragment DateParts on PartialDate {
  earliest
  latest
  precision
  basis
}
    `, {"fragmentName":"DateParts"}) as unknown as TypedDocumentString<DatePartsFragment, unknown>;
export const EvidenceWordsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceWords on Evidence {
  exact
  prefix
  suffix
  url
  article {
    id
    title
    publishedAt {
      ...DateParts
    }
    outlet {
      id
      name
    }
    story {
      id
    }
  }
}
    fragment DateParts on PartialDate {
  earliest
  latest
  precision
  basis
}`, {"fragmentName":"EvidenceWords"}) as unknown as TypedDocumentString<EvidenceWordsFragment, unknown>;
export const PositionWordsFragmentDoc = new TypedDocumentString(`
    fragment PositionWords on Position {
  id
  stance
  target
  condition
  basis
  status
  confidence
  recordedAt
  actor {
    id
    name
  }
  saidOn {
    ...DateParts
  }
  statement {
    id
    form
    reportedBy
    speaker {
      id
      name
    }
    onBehalfOf {
      id
      name
    }
  }
  evidence {
    ...EvidenceWords
  }
}
    fragment DateParts on PartialDate {
  earliest
  latest
  precision
  basis
}
fragment EvidenceWords on Evidence {
  exact
  prefix
  suffix
  url
  article {
    id
    title
    publishedAt {
      ...DateParts
    }
    outlet {
      id
      name
    }
    story {
      id
    }
  }
}`, {"fragmentName":"PositionWords"}) as unknown as TypedDocumentString<PositionWordsFragment, unknown>;
export const StandingFiguresFragmentDoc = new TypedDocumentString(`
    fragment StandingFigures on Standing {
  stance
  label
  statements
  stories
  outlets
  counts {
    support
    oppose
    conditional
    mixed
    neutral
    declined
    unclear
  }
  since {
    ...DateParts
  }
  lastSaid {
    ...DateParts
  }
}
    fragment DateParts on PartialDate {
  earliest
  latest
  precision
  basis
}`, {"fragmentName":"StandingFigures"}) as unknown as TypedDocumentString<StandingFiguresFragment, unknown>;
export const DisputeSidesFragmentDoc = new TypedDocumentString(`
    fragment DisputeSides on Dispute {
  kind
  differs
  sides {
    answer
    words
    articles
  }
}
    `, {"fragmentName":"DisputeSides"}) as unknown as TypedDocumentString<DisputeSidesFragment, unknown>;
export const ActorLineFragmentDoc = new TypedDocumentString(`
    fragment ActorLine on Actor {
  id
  slug
  name
  kind
  roles {
    title
  }
}
    `, {"fragmentName":"ActorLine"}) as unknown as TypedDocumentString<ActorLineFragment, unknown>;
export const TopicLineFragmentDoc = new TypedDocumentString(`
    fragment TopicLine on Topic {
  id
  slug
  name
  proposition
}
    `, {"fragmentName":"TopicLine"}) as unknown as TypedDocumentString<TopicLineFragment, unknown>;
export const KnownActorFragmentDoc = new TypedDocumentString(`
    fragment KnownActor on Actor {
  ...ActorLine
  standings(first: 50) {
    totalCount
    nodes {
      stance
      statements
      topic {
        ...TopicLine
        broader {
          id
        }
      }
    }
  }
}
    fragment ActorLine on Actor {
  id
  slug
  name
  kind
  roles {
    title
  }
}
fragment TopicLine on Topic {
  id
  slug
  name
  proposition
}`, {"fragmentName":"KnownActor"}) as unknown as TypedDocumentString<KnownActorFragment, unknown>;
export const KnownTopicFragmentDoc = new TypedDocumentString(`
    fragment KnownTopic on Topic {
  ...TopicLine
  keywords
  broader {
    id
  }
}
    fragment TopicLine on Topic {
  id
  slug
  name
  proposition
}`, {"fragmentName":"KnownTopic"}) as unknown as TypedDocumentString<KnownTopicFragment, unknown>;
export const ActorOnTopicDocument = new TypedDocumentString(`
    query ActorOnTopic($actor: String!, $topic: String!, $asOf: Date) {
  standing(actor: $actor, topic: $topic, asOf: $asOf) {
    ...StandingFigures
    actor {
      ...ActorLine
    }
    topic {
      ...TopicLine
    }
    position {
      ...PositionWords
    }
    disputes {
      ...DisputeSides
    }
    shifts {
      kind
      cause
      beforeStance
      afterStance
      before {
        ...PositionWords
      }
      after {
        ...PositionWords
      }
    }
  }
  positions(
    filter: {actor: $actor, topic: $topic, saidTo: $asOf, status: [UNREVIEWED, CONFIRMED, CORRECTED]}
    first: 50
  ) {
    nodes {
      ...PositionWords
    }
  }
}
    fragment DateParts on PartialDate {
  earliest
  latest
  precision
  basis
}
fragment ActorLine on Actor {
  id
  slug
  name
  kind
  roles {
    title
  }
}
fragment TopicLine on Topic {
  id
  slug
  name
  proposition
}
fragment EvidenceWords on Evidence {
  exact
  prefix
  suffix
  url
  article {
    id
    title
    publishedAt {
      ...DateParts
    }
    outlet {
      id
      name
    }
    story {
      id
    }
  }
}
fragment PositionWords on Position {
  id
  stance
  target
  condition
  basis
  status
  confidence
  recordedAt
  actor {
    id
    name
  }
  saidOn {
    ...DateParts
  }
  statement {
    id
    form
    reportedBy
    speaker {
      id
      name
    }
    onBehalfOf {
      id
      name
    }
  }
  evidence {
    ...EvidenceWords
  }
}
fragment StandingFigures on Standing {
  stance
  label
  statements
  stories
  outlets
  counts {
    support
    oppose
    conditional
    mixed
    neutral
    declined
    unclear
  }
  since {
    ...DateParts
  }
  lastSaid {
    ...DateParts
  }
}
fragment DisputeSides on Dispute {
  kind
  differs
  sides {
    answer
    words
    articles
  }
}`) as unknown as TypedDocumentString<ActorOnTopicQuery, ActorOnTopicQueryVariables>;
export const ActorStandingsDocument = new TypedDocumentString(`
    query ActorStandings($actor: String!, $asOf: Date, $first: Int!) {
  actor(name: $actor) {
    ...ActorLine
    names {
      name
      weak
    }
    standings(first: $first, asOf: $asOf) {
      totalCount
      nodes {
        ...StandingFigures
        topic {
          ...TopicLine
        }
        position {
          ...PositionWords
        }
      }
    }
  }
}
    fragment DateParts on PartialDate {
  earliest
  latest
  precision
  basis
}
fragment ActorLine on Actor {
  id
  slug
  name
  kind
  roles {
    title
  }
}
fragment TopicLine on Topic {
  id
  slug
  name
  proposition
}
fragment EvidenceWords on Evidence {
  exact
  prefix
  suffix
  url
  article {
    id
    title
    publishedAt {
      ...DateParts
    }
    outlet {
      id
      name
    }
    story {
      id
    }
  }
}
fragment PositionWords on Position {
  id
  stance
  target
  condition
  basis
  status
  confidence
  recordedAt
  actor {
    id
    name
  }
  saidOn {
    ...DateParts
  }
  statement {
    id
    form
    reportedBy
    speaker {
      id
      name
    }
    onBehalfOf {
      id
      name
    }
  }
  evidence {
    ...EvidenceWords
  }
}
fragment StandingFigures on Standing {
  stance
  label
  statements
  stories
  outlets
  counts {
    support
    oppose
    conditional
    mixed
    neutral
    declined
    unclear
  }
  since {
    ...DateParts
  }
  lastSaid {
    ...DateParts
  }
}`) as unknown as TypedDocumentString<ActorStandingsQuery, ActorStandingsQueryVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($actors: [String!]!, $topic: String, $asOf: Date) {
  compare(actors: $actors, topic: $topic, asOf: $asOf) {
    actors {
      ...ActorLine
    }
    topics {
      verdict
      topic {
        ...TopicLine
      }
      standings {
        ...StandingFigures
        actor {
          ...ActorLine
        }
        position {
          ...PositionWords
        }
      }
    }
  }
}
    fragment DateParts on PartialDate {
  earliest
  latest
  precision
  basis
}
fragment ActorLine on Actor {
  id
  slug
  name
  kind
  roles {
    title
  }
}
fragment TopicLine on Topic {
  id
  slug
  name
  proposition
}
fragment EvidenceWords on Evidence {
  exact
  prefix
  suffix
  url
  article {
    id
    title
    publishedAt {
      ...DateParts
    }
    outlet {
      id
      name
    }
    story {
      id
    }
  }
}
fragment PositionWords on Position {
  id
  stance
  target
  condition
  basis
  status
  confidence
  recordedAt
  actor {
    id
    name
  }
  saidOn {
    ...DateParts
  }
  statement {
    id
    form
    reportedBy
    speaker {
      id
      name
    }
    onBehalfOf {
      id
      name
    }
  }
  evidence {
    ...EvidenceWords
  }
}
fragment StandingFigures on Standing {
  stance
  label
  statements
  stories
  outlets
  counts {
    support
    oppose
    conditional
    mixed
    neutral
    declined
    unclear
  }
  since {
    ...DateParts
  }
  lastSaid {
    ...DateParts
  }
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const PositionsDocument = new TypedDocumentString(`
    query Positions($filter: PositionFilter!, $first: Int!) {
  positions(filter: $filter, first: $first) {
    totalCount
    nodes {
      ...PositionWords
      actor {
        ...ActorLine
      }
      topic {
        ...TopicLine
      }
    }
  }
}
    fragment DateParts on PartialDate {
  earliest
  latest
  precision
  basis
}
fragment ActorLine on Actor {
  id
  slug
  name
  kind
  roles {
    title
  }
}
fragment TopicLine on Topic {
  id
  slug
  name
  proposition
}
fragment EvidenceWords on Evidence {
  exact
  prefix
  suffix
  url
  article {
    id
    title
    publishedAt {
      ...DateParts
    }
    outlet {
      id
      name
    }
    story {
      id
    }
  }
}
fragment PositionWords on Position {
  id
  stance
  target
  condition
  basis
  status
  confidence
  recordedAt
  actor {
    id
    name
  }
  saidOn {
    ...DateParts
  }
  statement {
    id
    form
    reportedBy
    speaker {
      id
      name
    }
    onBehalfOf {
      id
      name
    }
  }
  evidence {
    ...EvidenceWords
  }
}`) as unknown as TypedDocumentString<PositionsQuery, PositionsQueryVariables>;
export const ResolveActorDocument = new TypedDocumentString(`
    query ResolveActor($text: String!) {
  resolveActor(text: $text) {
    __typename
    ... on ActorFound {
      actor {
        ...KnownActor
      }
    }
    ... on ActorAmbiguous {
      actors {
        ...ActorLine
        standings(first: 1) {
          totalCount
        }
      }
    }
    ... on ActorUnknown {
      suggestions {
        ...ActorLine
        names {
          name
        }
      }
    }
  }
}
    fragment ActorLine on Actor {
  id
  slug
  name
  kind
  roles {
    title
  }
}
fragment TopicLine on Topic {
  id
  slug
  name
  proposition
}
fragment KnownActor on Actor {
  ...ActorLine
  standings(first: 50) {
    totalCount
    nodes {
      stance
      statements
      topic {
        ...TopicLine
        broader {
          id
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<ResolveActorQuery, ResolveActorQueryVariables>;
export const ResolveTopicDocument = new TypedDocumentString(`
    query ResolveTopic($text: String!) {
  resolveTopic(text: $text) {
    __typename
    ... on TopicFound {
      topic {
        ...KnownTopic
      }
    }
    ... on TopicAmbiguous {
      topics {
        ...KnownTopic
      }
    }
    ... on TopicUnknown {
      suggestions {
        ...KnownTopic
      }
    }
  }
  topics(filter: {text: $text}, first: 20) {
    nodes {
      ...KnownTopic
    }
  }
}
    fragment TopicLine on Topic {
  id
  slug
  name
  proposition
}
fragment KnownTopic on Topic {
  ...TopicLine
  keywords
  broader {
    id
  }
}`) as unknown as TypedDocumentString<ResolveTopicQuery, ResolveTopicQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!) {
  search(text: $text, first: 10) {
    totalCount
    nodes {
      snippet
      highlights {
        start
        end
      }
      item {
        __typename
        ... on Article {
          id
          title
          url
          publishedAt {
            ...DateParts
          }
          outlet {
            id
            name
          }
        }
        ... on Statement {
          id
          saidOn {
            ...DateParts
          }
          speaker {
            id
            name
          }
          evidence {
            ...EvidenceWords
          }
        }
      }
    }
  }
}
    fragment DateParts on PartialDate {
  earliest
  latest
  precision
  basis
}
fragment EvidenceWords on Evidence {
  exact
  prefix
  suffix
  url
  article {
    id
    title
    publishedAt {
      ...DateParts
    }
    outlet {
      id
      name
    }
    story {
      id
    }
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const ShiftsDocument = new TypedDocumentString(`
    query Shifts($filter: ShiftFilter!) {
  shifts(filter: $filter, first: 10) {
    totalCount
    nodes {
      id
      kind
      cause
      beforeStance
      afterStance
      occurredOn {
        ...DateParts
      }
      actor {
        ...ActorLine
      }
      topic {
        ...TopicLine
      }
      before {
        ...PositionWords
      }
      after {
        ...PositionWords
      }
    }
  }
}
    fragment DateParts on PartialDate {
  earliest
  latest
  precision
  basis
}
fragment ActorLine on Actor {
  id
  slug
  name
  kind
  roles {
    title
  }
}
fragment TopicLine on Topic {
  id
  slug
  name
  proposition
}
fragment EvidenceWords on Evidence {
  exact
  prefix
  suffix
  url
  article {
    id
    title
    publishedAt {
      ...DateParts
    }
    outlet {
      id
      name
    }
    story {
      id
    }
  }
}
fragment PositionWords on Position {
  id
  stance
  target
  condition
  basis
  status
  confidence
  recordedAt
  actor {
    id
    name
  }
  saidOn {
    ...DateParts
  }
  statement {
    id
    form
    reportedBy
    speaker {
      id
      name
    }
    onBehalfOf {
      id
      name
    }
  }
  evidence {
    ...EvidenceWords
  }
}`) as unknown as TypedDocumentString<ShiftsQuery, ShiftsQueryVariables>;
export const TopicStandingsDocument = new TypedDocumentString(`
    query TopicStandings($topic: String!, $asOf: Date) {
  topic(name: $topic) {
    ...TopicLine
    broader {
      ...TopicLine
    }
    narrower {
      ...TopicLine
    }
    standings(first: 20, asOf: $asOf) {
      totalCount
      nodes {
        ...StandingFigures
        actor {
          ...ActorLine
        }
        position {
          ...PositionWords
        }
      }
    }
  }
}
    fragment DateParts on PartialDate {
  earliest
  latest
  precision
  basis
}
fragment ActorLine on Actor {
  id
  slug
  name
  kind
  roles {
    title
  }
}
fragment TopicLine on Topic {
  id
  slug
  name
  proposition
}
fragment EvidenceWords on Evidence {
  exact
  prefix
  suffix
  url
  article {
    id
    title
    publishedAt {
      ...DateParts
    }
    outlet {
      id
      name
    }
    story {
      id
    }
  }
}
fragment PositionWords on Position {
  id
  stance
  target
  condition
  basis
  status
  confidence
  recordedAt
  actor {
    id
    name
  }
  saidOn {
    ...DateParts
  }
  statement {
    id
    form
    reportedBy
    speaker {
      id
      name
    }
    onBehalfOf {
      id
      name
    }
  }
  evidence {
    ...EvidenceWords
  }
}
fragment StandingFigures on Standing {
  stance
  label
  statements
  stories
  outlets
  counts {
    support
    oppose
    conditional
    mixed
    neutral
    declined
    unclear
  }
  since {
    ...DateParts
  }
  lastSaid {
    ...DateParts
  }
}`) as unknown as TypedDocumentString<TopicStandingsQuery, TopicStandingsQueryVariables>;