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
  const byPlace = drafts
    .map((draft): LocalMention => {
      const { start, end } = spanOf(words, draft);
      return { start, end, phrase: spanOf(words, draft.phrase), form: draft.form, actor: draft.actor, rule: draft.rule };
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const mentions: LocalMention[] = [];
  let firstHere = 0;
  for (const mention of byPlace) {
    const here = mentions[firstHere];
    if (here === undefined || here.start !== mention.start || here.end !== mention.end) firstHere = mentions.length;
    if (!isActorFrom(mentions, firstHere, mention.actor)) mentions.push(mention);
  }
  return mentions;
}

function isActorFrom(mentions: readonly LocalMention[], from: number, actor: string | null): boolean {
  for (let at = from; at < mentions.length; at++) if (mentions[at]?.actor === actor) return true;
  return false;
}

const spanOf = (words: Scan["words"], { first, end }: TokenRange) => ({
  start: words[first]?.start ?? 0,
  end: words[end - 1]?.end ?? 0,
});
