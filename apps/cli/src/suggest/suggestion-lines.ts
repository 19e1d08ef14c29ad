import type { PartialDate } from "@stance/schema";
import type { TopicSuggestion } from "@stance/text";
import { showDate } from "../lists/parts.ts";
import { printable } from "../output.ts";

/** A statement as a person checks it. */
export interface ShownStatement {
  readonly actor: string | null;
  readonly words: string;
  readonly saidOn: PartialDate | null;
  /** Title of the article that it was read in first. */
  readonly article: string;
}

/** A suggestion for people to read: what it would be, and the words that it would gather, of which `shown` are the first. */
export function suggestionLines({ topic, statements, stories }: TopicSuggestion, shown: readonly ShownStatement[]): string[] {
  const { id, name, proposition, keywords } = topic;
  const more = statements.length - shown.length;
  return [
    `${printable(name)} · ${id}`,
    `    draft proposition: “${printable(proposition ?? "")}”`,
    `    keywords: ${keywords.map(printable).join(", ")}`,
    `    would gather ${statements.length} statements in ${stories} stories:`,
    ...shown.map(
      ({ actor, words, saidOn, article }) =>
        `      ${printable(actor ?? "nobody named")} · ${showDate(saidOn)} · “${printable(words)}” (${printable(article)})`,
    ),
    ...(more > 0 ? [`      and ${more} more`] : []),
    "",
  ];
}
