import type { OptionFault } from "../grammar/options.ts";
import { MAX_ACTORS, MAX_TYPED_LENGTH } from "../grammar/request.ts";
import { type Card, note, paragraph } from "./card.ts";
import { action } from "./subject.ts";

const HELP = [action("run", "Help", "help")];

/** Says that more was typed than is read. */
export const tooLongCard = (length: number): Card => ({
  title: "That is too long",
  parts: [paragraph(`At most ${MAX_TYPED_LENGTH} characters are read; these are ${length}. Ask for one thing at a time.`)],
  actions: HELP,
});

/** Says that more actors were named than can be compared. */
export const tooManyActorsCard = (actors: readonly string[]): Card => ({
  title: "Too many names",
  parts: [paragraph(`At most ${MAX_ACTORS} are compared at once; these are ${actors.length}.`)],
  actions: [
    action(
      "run",
      `Compare the first ${MAX_ACTORS}`,
      `compare ${actors
        .slice(0, MAX_ACTORS)
        .map((name) => `"${name}"`)
        .join(" vs ")}`,
    ),
    ...HELP,
  ],
});

/** Says what is wrong with an option and how it is written. */
export const badOptionCard = ({ option, value, fault }: OptionFault): Card => ({
  title: "That option cannot be read",
  parts: [paragraph(faultWords({ option, value, fault }))],
  actions: HELP,
});

function faultWords({ option, value, fault }: OptionFault): string {
  if (fault === "SINCE_AFTER_UNTIL") return `${value}: the first day is after the last. Put the earlier day after since:`;
  const written = option === "from" ? 'from:"Kyiv Post"' : `${option}:2025-02-20, ${option}:2025-02 or ${option}:2025`;
  if (fault === "NO_VALUE") return `After ${option}: something is missing. Write ${written}.`;
  return `“${value}” is no calendar day, month or year. Write ${written}.`;
}

/** Says in words that no answer could be had, with the reference under which the cause is logged. */
export const failureCard = (title: string, sentence: string, reference: string): Card => ({
  title,
  parts: [paragraph(sentence), note(`Reference ${reference}`)],
  actions: [],
});
