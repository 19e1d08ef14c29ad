import type { MentionForm } from "@stance/schema";
import type { LocalMention } from "../findings.ts";
import type { TokenRange } from "./read-run.ts";
import type { Scan } from "./scan.ts";

/** A mention in token indices. */
export interface DraftMention extends TokenRange {
  readonly phrase: TokenRange;
  readonly form: MentionForm;
  readonly actor: string | null;
  readonly rule: string;
}

/** The mentions as spans of the text, in order of place, each place and actor once. */
export function toLocalMentions({ words }: Scan, drafts: readonly DraftMention[]): LocalMention[] {
  const mentions = new Map<string, LocalMention>();
  for (const { phrase, form, actor, rule, ...range } of drafts) {
    const [core, whole] = [spanOf(words, range), spanOf(words, phrase)];
    const key = `${core.start}-${core.end}-${actor}`;
    if (!mentions.has(key)) mentions.set(key, { ...core, phrase: whole, form, actor, rule });
  }
  return [...mentions.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

const spanOf = (words: Scan["words"], { first, end }: TokenRange) => ({
  start: words[first]?.start ?? 0,
  end: words[end - 1]?.end ?? 0,
});
