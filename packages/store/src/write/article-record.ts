import type {
  Actor,
  Article,
  ArticleVersion,
  Claim,
  Evidence,
  Identification,
  Mention,
  Outlet,
  Position,
  Run,
  Statement,
} from "@stance/schema";

/** What copies of an article are found by, and those that were found. */
export interface ArticleCopy {
  /** A digest of the words: equal in exact copies. */
  readonly content: string;
  /** Keys of which near-copies share some. */
  readonly bands: readonly string[];
  /** Other contents that are nearly the same, and how much of them is, 0 to 1. */
  readonly links: readonly { readonly content: string; readonly similarity: number }[];
}

/** One article as one reader read it: everything that one transaction writes. */
export interface ArticleRecord {
  readonly outlet: Outlet | null;
  /** Its story is the one that it makes where it has no copies. */
  readonly article: Article;
  /** Null where the text has too few words to be known again. */
  readonly copy: ArticleCopy | null;
  readonly version: ArticleVersion;
  readonly run: Run;
  /** Every actor that the rest of the record names. */
  readonly actors: readonly Actor[];
  readonly mentions: readonly Mention[];
  readonly identifications: readonly Identification[];
  readonly statements: readonly { readonly statement: Statement; readonly evidence: readonly Evidence[] }[];
  readonly positions: readonly { readonly position: Position; readonly evidence: readonly Evidence[] }[];
  /** What the statements tell of acts. */
  readonly claims: readonly Claim[];
}
