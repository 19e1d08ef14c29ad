import { z } from "zod";
import { ActorId, ArticleVersionId, MentionId, Slug } from "./ids.ts";

export const ACTOR_KINDS = ["PERSON", "ORGANISATION", "GOVERNMENT", "GROUP", "ANONYMOUS"] as const;
export const ActorKind = z.enum(ACTOR_KINDS);
export type ActorKind = z.infer<typeof ActorKind>;

/** A spelling an actor goes by. A weak name ("Kyiv" for a government) never matches alone, out of context. */
export const ActorName = z.object({ name: z.string().min(1), weak: z.boolean() });
export type ActorName = z.infer<typeof ActorName>;

/** What an actor is called to be ("Ukrainian President"), in the articles' words. */
export const Role = z.object({ title: z.string().min(1) });
export type Role = z.infer<typeof Role>;

/** A person, organisation, government, group or unnamed source that can hold a position. A country and its government are one. */
export const Actor = z.object({
  id: ActorId,
  slug: Slug,
  kind: ActorKind,
  name: z.string().min(1),
  names: z.array(ActorName),
  roles: z.array(Role),
});
export type Actor = z.infer<typeof Actor>;

/** Where a text says what an actor is: `title` is the role, the span its words. */
export const RoleMention = z.object({ title: z.string().min(1), start: z.int().nonnegative(), end: z.int().positive() });
export type RoleMention = z.infer<typeof RoleMention>;

export const MENTION_FORMS = ["NAME", "TITLE", "METONYM", "ATTRIBUTIVE", "DESCRIPTION", "PRONOUN"] as const;
export const MentionForm = z.enum(MENTION_FORMS);
export type MentionForm = z.infer<typeof MentionForm>;

/** A place in an article version where an actor is named; `actorId` is null where it could not be told who is meant. */
export const Mention = z
  .object({
    id: MentionId,
    versionId: ArticleVersionId,
    start: z.int().nonnegative(),
    end: z.int().positive(),
    form: MentionForm,
    actorId: ActorId.nullable(),
    /** The rule that resolved it, or that refused to. */
    rule: z.string().min(1),
  })
  .refine((mention) => mention.start < mention.end, { error: "a mention must not be empty" });
export type Mention = z.infer<typeof Mention>;

/** For whom an article version's actor was taken: joined by `rule` to an actor known before, or kept apart by it as a new one. */
export const Identification = z.object({
  versionId: ArticleVersionId,
  actorId: ActorId,
  rule: z.string().min(1),
  /** What the version says the actor is, each role once. */
  roles: z.array(RoleMention),
});
export type Identification = z.infer<typeof Identification>;
