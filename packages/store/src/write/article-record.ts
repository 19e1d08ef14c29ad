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

/** One article as one reader read it: everything that one transaction writes. */
export interface ArticleRecord {
  readonly outlet: Outlet | null;
  readonly article: Article;
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
