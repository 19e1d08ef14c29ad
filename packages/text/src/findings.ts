import type {
  ActorKind,
  ActorName,
  ArticlePart,
  Basis,
  MentionForm,
  PartialDate,
  RoleMention,
  Span,
  Stance,
  StatementForm,
} from "@stance/schema";
import type { Word } from "./document/word.ts";

/** A word or mark as wink-nlp cut it; `tag` is its universal part of speech. */
export interface Token extends Span {
  /** What stands here, apart from the place. */
  readonly word: Word;
  readonly text: string;
  readonly lower: string;
  readonly tag: string;
  readonly lemma: string;
}

/** A sentence of one part; its tokens are `document.tokens.slice(firstToken, endToken)`. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  /** Index into `document.parts`. */
  readonly part: number;
}

/** Words in quotation marks. `start` and `end` include the marks, `inner` does not. `depth` counts the quotations around it. */
export interface Quotation extends Span {
  readonly inner: Span;
  readonly depth: number;
  /** No closing mark stands in its paragraph; an opening mark at the next paragraph carries it on. */
  readonly open: boolean;
}

/** An article cut into parts, sentences, tokens and quotations. Boilerplate has no sentences and no tokens. */
export interface Document {
  readonly key: string;
  readonly text: string;
  readonly parts: readonly ArticlePart[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  readonly publishedAt: PartialDate | null;
}

/** An actor as one article shows it. `key` is unique within the article. */
export interface LocalActor {
  readonly key: string;
  readonly kind: ActorKind;
  /** The fullest form of the name in this article, titles left out. */
  readonly name: string;
  readonly names: readonly ActorName[];
  /** What the article calls the actor to be, each role once, where it first does. */
  readonly roles: readonly RoleMention[];
}

/** A place where somebody is named. `phrase` is the whole noun phrase with title, article and possessor. */
export interface LocalMention extends Span {
  readonly phrase: Span;
  readonly form: MentionForm;
  /** Key of a local actor; null where two candidates are as good as none. */
  readonly actor: string | null;
  readonly rule: string;
}

/** SPEECH makes statements; ATTITUDE ("opposes") statements and positions; ACTION ("rejected the draft") positions. */
export type CueClass = "SPEECH" | "ATTITUDE" | "ACTION";

/** One attribution: who (span), by which cue, what (spans). */
export interface FoundStatement {
  /** Unique within the article. */
  readonly id: string;
  readonly form: StatementForm;
  readonly cueClass: CueClass;
  readonly speaker: Span | null;
  /** Key of a local actor. */
  readonly actor: string | null;
  readonly onBehalfOf: string | null;
  /** By whose account it is told, in the article's words ("a Ukrainian official"). */
  readonly reportedBy: string | null;
  readonly cue: Span | null;
  /** Lower-case lemma form of the cue ("call for"); empty for a free-standing quotation. */
  readonly cueLemma: string;
  readonly content: readonly Span[];
  /** Index into `document.sentences` of the sentence with the cue, or with the first content. */
  readonly sentence: number;
  /** The cue itself is negated. A negated report ("did not say") makes no statement; a negated attitude or action does ("does not support"). */
  readonly negated: boolean;
  /** Planned or hypothetical: "is expected to sign", "would reject". Such findings make no position. */
  readonly hypothetical: boolean;
  readonly rule: string;
  readonly confidence: number;
}

/** A statement read as a stance of one local actor on one topic. */
export interface FoundPosition {
  readonly statement: string;
  readonly actor: string;
  /** Slug of a topic definition. */
  readonly topic: string;
  readonly stance: Stance;
  readonly target: string | null;
  readonly condition: string | null;
  readonly basis: Basis;
  readonly evidence: readonly Span[];
  readonly rule: string;
  readonly confidence: number;
}
