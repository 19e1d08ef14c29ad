import { z } from "zod";
import { ActorKind, ActorName, MentionForm, RoleMention } from "./actor.ts";
import { Slug } from "./ids.ts";
import { LanguageCode } from "./language.ts";
import { PartialDate } from "./partial-date.ts";
import { Basis, Stance } from "./position.ts";
import { QuotedSpan, type Span } from "./span.ts";
import { StatementForm } from "./statement.ts";
import type { TopicDefinition } from "./topic.ts";

/** What a reader is given of an article. `key` is short, stable and unique to the text: unnamed sources are named by it. */
export interface ArticleInput {
  readonly key: string;
  /** The text that all spans refer to, unchanged. */
  readonly text: string;
  /** What is known from outside the text; it wins over what the text says. */
  readonly title?: string | null;
  readonly byline?: readonly string[];
  readonly publisher?: string | null;
  readonly publishedAt?: PartialDate | null;
  /** The day of an article that is dated neither from outside nor by its text. */
  readonly publishedAtIfUnstated?: PartialDate | null;
}

/** An actor that earlier articles made known. */
export const KnownActor = z.object({
  slug: Slug,
  kind: ActorKind,
  name: z.string().min(1),
  names: z.array(ActorName),
  roles: z.array(z.string().min(1)),
});
export type KnownActor = z.infer<typeof KnownActor>;

export const PART_KINDS = ["TITLE", "SUBHEAD", "PARAGRAPH", "BOILERPLATE"] as const;

/** A stretch of the text; `reason` says why boilerplate is none of the article ("menu", "image credit"). */
export const ArticlePart = z.object({ kind: z.enum(PART_KINDS), start: z.int(), end: z.int(), reason: z.string().nullable() });
export type ArticlePart = z.infer<typeof ArticlePart>;

export const ReadMention = z.object({
  start: z.int(),
  end: z.int(),
  text: z.string(),
  form: MentionForm,
  actor: Slug.nullable(),
  rule: z.string(),
});
export type ReadMention = z.infer<typeof ReadMention>;

/** An actor of this article: an already known one with what the article adds, or a new one. */
export const ReadActor = KnownActor.extend({
  isNew: z.boolean(),
  /** Why it was joined to a known actor, or kept apart. */
  rule: z.string(),
  /** Where this article gives it a role, each role once. */
  roleMentions: z.array(RoleMention),
});
export type ReadActor = z.infer<typeof ReadActor>;

export const ReadStatement = z.object({
  /** Unique within the reading. */
  id: z.string().min(1),
  form: StatementForm,
  speaker: QuotedSpan.extend({ actor: Slug.nullable() }).nullable(),
  onBehalfOf: Slug.nullable(),
  reportedBy: z.string().nullable(),
  cue: QuotedSpan.nullable(),
  content: z.array(QuotedSpan).min(1),
  topics: z.array(Slug),
  saidOn: PartialDate.nullable(),
  /** The rule that found it, and how often that rule is right. */
  rule: z.string(),
  confidence: z.number().min(0).max(1),
});
export type ReadStatement = z.infer<typeof ReadStatement>;

/** One statement read as actor × topic × stance. */
export const ReadPosition = z
  .object({
    statement: z.string().min(1),
    actor: Slug,
    topic: Slug,
    stance: Stance,
    target: z.string().min(1).nullable(),
    condition: z.string().min(1).nullable(),
    basis: Basis,
    evidence: z.array(QuotedSpan).min(1),
    saidOn: PartialDate.nullable(),
    rule: z.string(),
    confidence: z.number().min(0).max(1),
  })
  .refine((position) => position.stance !== "CONDITIONAL" || position.condition !== null, {
    error: "a conditional stance names its condition",
  });
export type ReadPosition = z.infer<typeof ReadPosition>;

/** All that a reader found in one article, actors resolved against the known ones. */
export const Reading = z.object({
  title: z.string().nullable(),
  byline: z.array(z.string()),
  publisher: z.string().nullable(),
  publishedAt: PartialDate.nullable(),
  /** Minutes included where the text gives them: `2025-04-15T13:01`. */
  publishedAtText: z.string().nullable(),
  language: LanguageCode,
  parts: z.array(ArticlePart),
  mentions: z.array(ReadMention),
  actors: z.array(ReadActor),
  statements: z.array(ReadStatement),
  positions: z.array(ReadPosition),
});
export type Reading = z.infer<typeof Reading>;

/**
 * Reads articles one after the other; who is named in one is known in the next. `name` and `version` identify the method in a
 * run: what would read the same text otherwise has another version.
 */
export interface Reader {
  readonly name: string;
  readonly version: string;
  /**
   * Rejects with `READER_FAILED` where this article cannot be read, with `READER_UNAVAILABLE` where none can, with the reason of
   * `signal` when it is aborted. A reader that waits for nothing outside gives its reading at once and never throws.
   */
  read(article: ArticleInput, signal?: AbortSignal): Reading | Promise<Reading>;
  /**
   * How many articles it may be given before the first is answered, 1 by default. It answers as if it had been given each after
   * the answer to the one before.
   */
  readonly ahead?: number;
  /** Ends what it holds beside memory; what was asked for and not yet answered may stay without an answer. */
  close?(): Promise<void>;
}

/** Makes a reader of these topics that begins with these actors. */
export type MakeReader = (topics: readonly TopicDefinition[], known: readonly KnownActor[]) => Reader;

export const boilerplateOf = (reading: Reading): Span[] =>
  reading.parts.filter((part) => part.kind === "BOILERPLATE").map(({ start, end }) => ({ start, end }));
