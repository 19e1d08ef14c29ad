import type { PositionWordsFragment } from "@stance/client";
import type { Stance } from "@stance/schema";
import { excerpt } from "../words/excerpt.ts";
import { withQuotationMarks } from "../words/quotation-marks.ts";
import { showSaidOn } from "../words/show-date.ts";
import { showStance } from "../words/stance-words.ts";
import { dotted, type Line, link, type Part, strong } from "./card.ts";

/** How much of an article's words a card shows, in characters. */
const LONG = 700;
const SHORT = 160;
const TITLE_LENGTH = 80;

/** The words a position rests on, as the first article has them; in quotation marks only where they stand in such there. */
function wordsOf({ evidence }: PositionWordsFragment, length = LONG): string {
  const article = evidence[0]?.article.id;
  const pieces = evidence.filter((piece) => piece.article.id === article);
  return excerpt(pieces.map(withQuotationMarks).join(" … "), length);
}

/** The words on one short line. */
export const shortWordsOf = (position: PositionWordsFragment): string => wordsOf(position, SHORT);

const BASIS_WORDS: Readonly<Record<PositionWordsFragment["basis"], string>> = {
  DIRECT_QUOTE: "",
  REPORTED_SPEECH: "in reported speech",
  ACTION: "an act, as reported",
};

/** By whose account the words are told, where it is not the actor's own or the article's. */
export function tellerOf({ statement, actor }: PositionWordsFragment): string {
  const { speaker, reportedBy } = statement;
  const told = speaker === null || speaker.id === actor.id ? "" : `told by ${speaker.name}`;
  const account = reportedBy === null ? "" : `according to ${reportedBy.replace(CAPITAL_ARTICLE, (word) => word.toLowerCase())}`;
  return [told, account].filter((words) => words !== "").join(", ");
}

/** A source is named as the article names it, often at the beginning of a sentence. */
const CAPITAL_ARTICLE = /^(?:An?|The)(?= )/;

/** Who holds it, of what, when, by whose account, in which outlet and article. */
export function sourceOf(position: PositionWordsFragment): Line {
  const { actor, statement, target, basis, saidOn } = position;
  const [first] = position.evidence;
  const onBehalfOf = statement.onBehalfOf === null ? "" : ` for ${statement.onBehalfOf.name}`;
  return dotted(
    [
      statement.speaker === null ? `${actor.name}, speaker not named` : `${actor.name}${onBehalfOf}`,
      BASIS_WORDS[basis] === "" ? "" : `, ${BASIS_WORDS[basis]}`,
      target === null ? "" : `, of ${target}`,
    ],
    [showSaidOn(saidOn)],
    [tellerOf(position)],
    ...(first === undefined ? [] : articleLines(first)),
    [alsoIn(position)],
  );
}

function articleLines({ exact, article, url }: PositionWordsFragment["evidence"][number]): Line[] {
  const title = article.title === "" ? "article" : excerpt(article.title, TITLE_LENGTH);
  const isHeadline = exact.trim() === article.title;
  return [[article.outlet?.name ?? "outlet not stated"], [isHeadline ? "headline of " : "", link(title, url)]];
}

function alsoIn(position: PositionWordsFragment): string {
  const others = new Set(position.evidence.map((piece) => piece.article.id)).size - 1;
  return others > 0 ? `also in ${others} more` : "";
}

/** The words as a quotation with their source. */
export const quotationOf = (position: PositionWordsFragment): Part => ({
  kind: "quotation",
  words: wordsOf(position),
  source: sourceOf(position),
});

/** "◆ Conditional, if …": the stance with its condition in the article's words. */
export const stanceLine = (position: Pick<PositionWordsFragment, "stance" | "condition">): Line => [
  strong(showStance(position.stance)),
  position.condition === null || position.stance !== "CONDITIONAL" ? "" : ` (condition: ${position.condition})`,
];

/** What was said at one time adds up to another stance than that of the words shown. */
const SEVERAL = "more than one stance at that time, all in the timeline";

/** An entry of a history: date, stance, target on the first line; the words with their source below. */
export const historyEntry = (position: PositionWordsFragment, number: number, stance: Stance = position.stance): Line[] => {
  const { saidOn, target, evidence } = position;
  const [first] = evidence;
  return [
    dotted(
      [`${number}. ${showSaidOn(saidOn)}`],
      stanceLine({ ...position, stance }),
      [stance === position.stance ? "" : SEVERAL],
      [target === null ? "" : `of ${target}`],
    ),
    dotted([shortWordsOf(position)], [tellerOf(position)], ...(first === undefined ? [] : articleLines(first))),
  ];
};

/** Further words of the same stance, on one line. */
export const furtherLine = (position: PositionWordsFragment): Line =>
  dotted(
    [`also ${showSaidOn(position.saidOn)}`],
    [position.target === null ? "" : `of ${position.target}`],
    [shortWordsOf(position)],
    [tellerOf(position)],
    [outletOf(position)],
  );

/** Where the words stand: the outlet, or the article where no outlet is stated. */
export const outletOf = (position: PositionWordsFragment | null): string => {
  const article = position?.evidence[0]?.article;
  return article?.outlet?.name ?? (article?.title ? excerpt(article.title, TITLE_LENGTH) : "outlet not stated");
};
