import { MAX_TYPED_LENGTH } from "../grammar/request.ts";
import { isUnavailable, type Verb } from "../grammar/verbs.ts";
import { type Card, code, heading, type Line, paragraph } from "./card.ts";
import { action } from "./subject.ts";
import { unavailableWords } from "./unavailable-card.ts";

const EXAMPLES: readonly (readonly [command: string, meaning: string])[] = [
  ["Zelensky", "who it is, and the newest standing on each topic"],
  ["Zelensky on NATO", "where an actor stands on a topic, since when, and in whose words"],
  ["Trump vs Zelensky on security guarantees", "two to four actors side by side"],
  ["topic ceasefire", "who stands where on a topic"],
  ["changes since:2025-01-01", "who changed sides, with the words before and after"],
  ["timeline Zelensky on NATO", "all that was said, oldest to newest"],
  ["evidence Zelensky on NATO", "the words themselves, with their sources"],
  ["search rare earths", "articles and statements with these words"],
];

const OPTIONS: readonly (readonly [option: string, meaning: string])[] = [
  ["asof:2025-02-20", "as of a day: nothing said later counts"],
  ["since:2025-01-01 until:2025-02", "only what was said between these days (a day, a month or a year)"],
  ['from:"Kyiv Post"', "only what this outlet carried"],
  ["public", "the answer is posted for everybody; else only you see it"],
  ["short", "without the history"],
];

const VERB_HELP: Readonly<
  Partial<Record<Verb, { readonly form: string; readonly words: string; readonly examples: readonly string[] }>>
> = {
  timeline: {
    form: "timeline ACTOR [on TOPIC]",
    words: "Every recorded position from the oldest to the newest, each with its words.",
    examples: ["timeline Zelensky on NATO", "timeline Zelensky since:2025-02"],
  },
  compare: {
    form: "compare ACTOR vs ACTOR [on TOPIC]",
    words: "Two to four actors side by side, with one line that says whether they agree; without a topic, on all they share.",
    examples: ["compare Trump vs Zelensky on NATO", "compare Trump, Macron and Starmer"],
  },
  topic: {
    form: "topic TOPIC",
    words: "Who stands where on a topic, the last said first.",
    examples: ["topic ceasefire", "topic NATO asof:2025-02-20"],
  },
  changes: {
    form: "changes [ACTOR] [on TOPIC]",
    words: "Changes of stance, the newest first, with the words before and after.",
    examples: ["changes since:2025-01-01", "changes Zelensky on NATO"],
  },
  evidence: {
    form: "evidence ACTOR [on TOPIC]",
    words: "The words that a standing rests on, each with speaker, date, outlet and article.",
    examples: ["evidence Zelensky on NATO", 'evidence Zelensky from:"Kyiv Post"'],
  },
  search: {
    form: "search WORDS",
    words: "Articles and statements that have all of these words.",
    examples: ["search rare earths", 'search "security guarantees"'],
  },
};

/** What can be typed, with examples that one click runs. */
export function helpCard(verb: Verb | null): Card {
  return verb === null ? overview() : verbHelp(verb);
}

const explained = (rows: readonly (readonly [string, string])[]): Line[][] =>
  rows.map(([typed, meaning]) => [[code(typed), ` – ${meaning}`]]);

const overview = (): Card => ({
  title: "Where does this actor stand on this?",
  parts: [
    paragraph("Type ", code("/stance"), " and then:"),
    { kind: "list", items: explained(EXAMPLES.map(([command, meaning]) => [`/stance ${command}`, meaning])) },
    heading("Options"),
    { kind: "list", items: explained(OPTIONS) },
    paragraph(`Put a name into quotation marks where it holds a word like “on” or “vs”. At most ${MAX_TYPED_LENGTH} characters.`),
  ],
  actions: EXAMPLES.slice(0, 4).map(([command]) => action("run", command, command)),
});

function verbHelp(verb: Verb): Card {
  const help = VERB_HELP[verb];
  if (help === undefined || isUnavailable(verb)) {
    return { title: `/stance ${verb}`, parts: [paragraph(unavailableWords(verb))], actions: [action("run", "Help", "help")] };
  }
  return {
    title: `/stance ${help.form}`,
    parts: [paragraph(help.words), { kind: "list", items: help.examples.map((example) => [[code(`/stance ${example}`)]]) }],
    actions: help.examples.map((example) => action("run", example, example)),
  };
}
