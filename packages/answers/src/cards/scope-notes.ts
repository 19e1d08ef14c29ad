import type { Options } from "../grammar/options.ts";
import { list } from "../words/count.ts";
import { showDay } from "../words/show-date.ts";
import { note, type Part } from "./card.ts";

/** One line that says which options narrow what is counted; nothing where none does. */
export function scopeNotes({ asOf, since, until, from }: Options): Part[] {
  return notesOf([
    ...lastDayWords({ asOf, until }),
    since === null ? "" : `Only what was said since ${showDay(since)}.`,
    from === null ? "" : `Only from ${from}.`,
  ]);
}

/** The same for a list of standings, where `since:` and `from:` choose what is listed, not what is counted. */
export function listScopeNotes({ asOf, since, until, from }: Options): Part[] {
  const counted = since === null && from === null ? "" : "The figures count everything.";
  return notesOf([
    ...lastDayWords({ asOf, until }),
    since === null ? "" : `Only where something was said since ${showDay(since)}.`,
    from === null ? "" : `Only where the words shown are from ${from}.`,
    counted,
  ]);
}

/** The same for an answer in which `since:` and `from:` have no meaning. */
export function dayScopeNotes({ asOf, since, until, from }: Options): Part[] {
  const idle = [since === null ? "" : "since:", from === null ? "" : "from:"].filter((option) => option !== "");
  return notesOf([...lastDayWords({ asOf, until }), idle.length === 0 ? "" : `${list(idle)} left aside here.`]);
}

const lastDayWords = ({ asOf, until }: Pick<Options, "asOf" | "until">): string[] => [
  asOf === null ? "" : `As of ${showDay(asOf)}: nothing said later counts.`,
  until === null ? "" : `Only what was said until ${showDay(until)}.`,
];

function notesOf(sentences: readonly string[]): Part[] {
  const words = sentences.filter((sentence) => sentence !== "").join(" ");
  return words === "" ? [] : [note(words)];
}
