import { type CommandParts, formatCommand } from "../grammar/format.ts";
import type { Options } from "../grammar/options.ts";
import type { Action, ActionKind } from "./card.ts";

/** What an answer is about, in the names the API surely knows (slugs), and under which options. */
export interface Subject {
  readonly actors: readonly string[];
  readonly topic: string | null;
  readonly options: Options;
}

/** The command that asks for this subject again, with the options that choose what counts. */
export const commandFor = ({ actors, topic, options }: Subject, verb: CommandParts["verb"] = null): string =>
  formatCommand({ verb, actors, topic, options: { ...options, public: false, short: false, cadence: null } });

/** A button that runs this command. */
export const action = (kind: ActionKind, label: string, command: string): Action => ({ kind, label, command });

/** The button that posts an answer where everybody in the channel sees it; nothing where it is posted already. */
export const share = (command: string, options: Options): Action[] =>
  options.public ? [] : [action("share", "Share", `${command} public`)];

/** How many other topics are offered. */
const MAX_ALTERNATIVES = 2;

/** The buttons that ask the same on another topic that may have been meant. */
export const insteadOf = (
  subject: Subject,
  alternatives: readonly { readonly name: string; readonly slug: string }[],
): Action[] =>
  alternatives
    .slice(0, MAX_ALTERNATIVES)
    .map(({ name, slug }) => action("change", `Not this? ${name}`, commandFor({ ...subject, topic: slug })));
