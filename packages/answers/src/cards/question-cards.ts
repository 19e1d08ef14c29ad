import type { ActorLineFragment, TopicLineFragment } from "@stance/client";
import type { Request } from "../grammar/request.ts";
import { withoutEdgeWords } from "../grammar/splits.ts";
import { count } from "../words/count.ts";
import { nameWithRole } from "./actor-line.ts";
import { type Action, type Card, type Choice, code, note, type Part, paragraph, strong } from "./card.ts";
import { action } from "./subject.ts";

/** Offers the commands that were probably meant; one click runs one. `typed` are the words that nothing goes by. */
export function didYouMeanCard(typed: readonly string[], choices: readonly Choice[]): Card {
  const words = typed.map((word) => `“${word}”`).join(" and ");
  return {
    title: "Did you mean …?",
    parts: [paragraph(`Nothing here goes by ${words}.`), ...choices.map((choice) => choicePart(choice, "Ask this"))],
    actions: [],
  };
}

const choicePart = ({ label, command }: Choice, button: string): Part => ({
  kind: "choice",
  line: [strong(label)],
  choice: { label: button, command },
});

/** Someone a name may mean, with the topics they were heard on and the command that picks them. */
export interface Candidate {
  readonly actor: ActorLineFragment;
  readonly topics: number;
  readonly command: string;
}

/** Asks which of several people is meant, with roles and counts. */
export const whichActorCard = (typed: string, candidates: readonly Candidate[]): Card => ({
  title: `Which “${typed}”?`,
  parts: [
    paragraph("More than one goes by that name."),
    ...candidates.map(
      ({ actor, topics, command }): Part => ({
        kind: "choice",
        line: [strong(nameWithRole(actor)), ` · heard on ${count(topics, "topic")}`],
        choice: { label: "This one", command },
      }),
    ),
  ],
  actions: [],
});

/** Asks which of several topics is meant. */
export const whichTopicCard = (typed: string, candidates: readonly { topic: TopicLineFragment; command: string }[]): Card => ({
  title: `Which “${typed}”?`,
  parts: [
    paragraph("More than one topic goes by that."),
    ...candidates.map(
      ({ topic, command }): Part => ({
        kind: "choice",
        line: [strong(topic.name), topic.proposition === null ? "" : ` · “${topic.proposition}”`],
        choice: { label: "This one", command },
      }),
    ),
  ],
  actions: [],
});

type Missing = Extract<Request, { kind: "missing" }>;

const GAPS: Readonly<Record<Missing["gap"], readonly [title: string, words: string, example: string]>> = {
  ACTOR: ["Who is asked about?", "A name is missing.", "Zelensky on NATO"],
  SECOND_ACTOR: ["Compared with whom?", "A second name is missing.", "Trump vs Zelensky on NATO"],
  TOPIC: ["On what?", "A topic is missing.", "Zelensky on NATO"],
  WORDS: ["Search for what?", "Words to look for are missing.", "search rare earths"],
};

/** Says what is missing in a command, with a way on. */
export function missingCard({ gap, verb, words }: Missing): Card {
  const [title, sentence, example] = GAPS[gap];
  const typed = verb === null ? example : verb === "search" ? example : `${verb} ${example}`.replace(/^topic .*$/, "topic NATO");
  return {
    title,
    parts: [paragraph(sentence), note("For example: ", code(`/stance ${typed}`))],
    actions: [...waysOn(gap, words), action("run", "Help", verb === null ? "help" : `help ${verb}`)],
  };
}

function waysOn(gap: Missing["gap"], words: string): Action[] {
  const name = withoutEdgeWords(words);
  if (name === "" || name === words) return [];
  if (gap === "ACTOR") return [action("run", `Who stands where on ${name}`, `topic ${name}`), action("run", name, name)];
  if (gap === "SECOND_ACTOR") return [action("compare", `Compare ${name} with…`, `compare ${name}`), action("run", name, name)];
  return [action("run", `All of ${name}`, name)];
}
