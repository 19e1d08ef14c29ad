import type { ActorKind, ActorName, IdentityReview, MentionForm, PartialDate } from "@stance/schema";
import type { ApartReason } from "@stance/text";

/** Words at a place of an article, with what stands around them. */
export interface Words {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A spelling by which an article names the actor, by one rule, and where it first does. */
export interface Naming {
  readonly text: string;
  readonly form: MentionForm;
  readonly rule: string;
  readonly times: number;
  readonly first: Words;
}

/** For whom one article's actor was taken. */
export interface ExplainedArticle {
  readonly title: string;
  readonly publishedAt: PartialDate | null;
  readonly rule: string;
  readonly says: string;
  readonly namings: readonly Naming[];
}

/** What one article says the actor is. */
export interface ExplainedRole {
  readonly role: string;
  /** The article's title. */
  readonly article: string;
  readonly publishedAt: PartialDate | null;
  readonly words: Words;
}

/** Somebody with a like name who is somebody else. */
export interface NotJoined {
  readonly slug: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly similarity: number;
  readonly reason: ApartReason;
  readonly says: string;
}

/** Why the names of an actor were joined, and who was not. */
export interface Explanation {
  readonly slug: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly names: readonly ActorName[];
  /** The earliest ones; `articlesInAll` counts the rest too. */
  readonly articles: readonly ExplainedArticle[];
  readonly articlesInAll: number;
  readonly roles: readonly ExplainedRole[];
  readonly notJoined: readonly NotJoined[];
  readonly reviews: readonly Pick<IdentityReview, "actorIds" | "verdict" | "reviewer" | "reason" | "decidedAt">[];
}
