import { type ArticleVersion, type Evidence, isVerbatim, KnownError } from "@stance/schema";

/**
 * The evidence as it is stored, its context free of half characters at its ends. Throws EVIDENCE_NOT_VERBATIM where the
 * words do not stand at their place in the version.
 */
export function checkedEvidence(version: ArticleVersion, evidence: Evidence): Evidence {
  const { prefix, suffix, start, end, exact, versionId, id } = evidence;
  const whole = { ...evidence, prefix: withoutHalfAtStart(prefix), suffix: withoutHalfAtEnd(suffix) };
  if (versionId === version.id && exact.isWellFormed() && isVerbatim(version.text, evidence)) return whole;
  throw new KnownError(
    "EVIDENCE_NOT_VERBATIM",
    `Evidence ${id} ("${exact.slice(0, 60)}") does not stand at ${start}–${end} of version ${version.id}: read the text again; nothing was stored.`,
  );
}

// A context is cut by length, which may fall into a surrogate pair; no database keeps half of one.
const withoutHalfAtStart = (text: string): string => text.replace(/^[\udc00-\udfff]/, "");
const withoutHalfAtEnd = (text: string): string => text.replace(/[\ud800-\udbff]$/, "");

/** Throws INPUT_INVALID for a text that no database gives back as it was: evidence in it could never be checked again. */
export function checkText(version: ArticleVersion): void {
  if (version.text.isWellFormed() && !version.text.includes("\0")) return;
  throw new KnownError(
    "INPUT_INVALID",
    `The text of version ${version.id} holds NUL or half characters: clean it, then read it again.`,
  );
}
