import type { UnavailableVerb, Verb } from "../grammar/verbs.ts";
import { type Card, paragraph } from "./card.ts";
import { action } from "./subject.ts";

const INSTEAD: Readonly<Record<UnavailableVerb, string>> = {
  watch: "Until then, ask for “changes” with since: to see what is new.",
  unwatch: "No watches are kept, so there is none to end.",
  list: "No watches are kept, so there is none to list. “topic” and a name show what is recorded.",
  add: "Until then, whoever runs the server adds articles with: stance ingest PATH or URL.",
  settings: "There is nothing to set: answers are private unless “public” is typed at the end.",
  feedback: "Until then, tell whoever runs the server what is wrong, with the link of the article.",
  debug: "Until then, whoever runs the server finds out what is wrong with: stance doctor.",
};

/** What to do instead of a verb behind which there is nothing yet. */
export const unavailableWords = (verb: Verb): string =>
  `“${verb}” is not available yet. ${verb in INSTEAD ? INSTEAD[verb as UnavailableVerb] : ""}`.trim();

/** Says plainly that a verb has nothing behind it yet, and offers to ask for what stands after it. */
export function unavailableCard(verb: UnavailableVerb, rest: string): Card {
  const asks =
    verb === "watch" && rest !== "" ? [action("run", `Ask: ${rest}`, rest), action("run", "Changes", `changes ${rest}`)] : [];
  return {
    title: `${verb}: not available yet`,
    parts: [paragraph(unavailableWords(verb))],
    actions: [...asks, action("run", "Help", "help")],
  };
}
