import { z } from "zod";
import { ActorId, ArticleVersionId, EvidenceId, RunId, StatementId } from "./ids.ts";
import { PartialDate } from "./partial-date.ts";

/** DIRECT: all in quotation marks. MIXED: a clause with a quoted part. INDIRECT: no quotation. ACTION: done, not said. */
export const STATEMENT_FORMS = ["DIRECT", "INDIRECT", "MIXED", "ACTION"] as const;
export const StatementForm = z.enum(STATEMENT_FORMS);
export type StatementForm = z.infer<typeof StatementForm>;

/** How many code units of context an evidence keeps on each side (W3C Web Annotation, TextQuoteSelector). */
export const EVIDENCE_CONTEXT_LENGTH = 32;

/** Exact words at an exact place: W3C Web Annotation TextPositionSelector and TextQuoteSelector in one. */
export const Evidence = z
  .object({
    id: EvidenceId,
    versionId: ArticleVersionId,
    start: z.int().nonnegative(),
    end: z.int().positive(),
    exact: z.string().min(1),
    prefix: z.string(),
    suffix: z.string(),
  })
  .refine((evidence) => evidence.end - evidence.start === evidence.exact.length, {
    error: "evidence is as long as its words",
  });
export type Evidence = z.infer<typeof Evidence>;

/** Whether the words stand verbatim at their place in the version's text, with their context. */
export const isVerbatim = (text: string, evidence: Evidence): boolean =>
  text.slice(evidence.start, evidence.end) === evidence.exact &&
  text.slice(Math.max(0, evidence.start - evidence.prefix.length), evidence.start) === evidence.prefix &&
  text.slice(evidence.end, evidence.end + evidence.suffix.length) === evidence.suffix;

/** One act of saying or doing. Without a `speakerId` it is not known who; `reportedBy` names by whose account it is told. */
export const Statement = z.object({
  id: StatementId,
  speakerId: ActorId.nullable(),
  onBehalfOfId: ActorId.nullable(),
  reportedBy: z.string().nullable(),
  form: StatementForm,
  /** The words of its first evidence, joined where a quotation is split. */
  text: z.string().min(1),
  cue: z.string().nullable(),
  saidOn: PartialDate.nullable(),
  runId: RunId,
});
export type Statement = z.infer<typeof Statement>;
