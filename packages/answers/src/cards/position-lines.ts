import type { PositionWordsFragment } from "@stance/client";
import { excerpt } from "../words/excerpt.ts";
import { showSaidOn } from "../words/show-date.ts";
import { showStance } from "../words/stance-words.ts";
import { dotted, type Line, link, type Part, strong } from "./card.ts";

/** How much of an article's words a card shows, in characters. */
const LONG = 700;
const SHORT = 160;
const TITLE_LENGTH = 80;

const OPENING_MARK = /["“„«]$/;
const CLOSING_MARK = /^["”“»]/;
const ANY_MARK = /["“”„«»]/;

/** The words a position rests on, as the first article has them; in quotation marks only where they stand in such there. */
function wordsOf({ evidence }: PositionWordsFragment, length = LONG): string {
  const article = evidence[0]?.article.id;
  const pieces = evidence.filter((piece) => piece.article.id === article);
  return excerpt(pieces.map(quoted).join(" … "), length);
}

function quoted({ exact, prefix, suffix }: PositionWordsFragment["evidence"][number]): string {
  const words = exact.replace(/\s+/g, " ").trim();
  const isQuotation = OPENING_MARK.test(prefix) || CLOSING_MARK.test(suffix);
  return isQuotation && !ANY_MARK.test(words) ? `“${words}”` : words;
}

/** The words on one short line. */
export const shortWordsOf = (position: PositionWordsFragment): string => wordsOf(position, SHORT);

const BASIS_WORDS: Readonly<Record<PositionWordsFragment["basis"], string>> = {
  DIRECT_QUOTE: "",
  REPORTED_SPEECH: "in reported speech",
  ACTION: "an act, as reported",
};

/** Who said it, of what, when, by whose account, in which outlet and article. */
export function sourceOf(position: PositionWordsFragment): Line {
  const { statement, target, basis, saidOn } = position;
  const [first] = position.evidence;
  const speaker = statement.speaker?.name ?? "speaker not named";
  const onBehalfOf = statement.onBehalfOf === null ? "" : ` for ${statement.onBehalfOf.name}`;
  return dotted(
    [
      `${speaker}${onBehalfOf}`,
      BASIS_WORDS[basis] === "" ? "" : `, ${BASIS_WORDS[basis]}`,
      target === null ? "" : `, of ${target}`,
    ],
    [showSaidOn(saidOn)],
    [statement.reportedBy === null ? "" : `according to ${statement.reportedBy}`],
    ...(first === undefined ? [] : articleLines(first)),
    [alsoIn(position)],
  );
}

function articleLines({ article, url }: PositionWordsFragment["evidence"][number]): Line[] {
  const title = article.title === "" ? "article" : excerpt(article.title, TITLE_LENGTH);
  return [[article.outlet?.name ?? "outlet not stated"], [link(title, url)]];
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
  position.condition === null ? "" : ` (condition: ${position.condition})`,
];

/** An entry of a history: date, stance, target on the first line; the words with their source below. */
export const historyEntry = (position: PositionWordsFragment, number: number): Line[] => {
  const { saidOn, target, statement, evidence } = position;
  const [first] = evidence;
  return [
    dotted([`${number}. ${showSaidOn(saidOn)}`], stanceLine(position), [target === null ? "" : `of ${target}`]),
    dotted(
      [shortWordsOf(position)],
      [statement.reportedBy === null ? "" : `according to ${statement.reportedBy}`],
      ...(first === undefined ? [] : articleLines(first)),
    ),
  ];
};

/** Where the words stand: the outlet, or the article where no outlet is stated. */
export const outletOf = (position: PositionWordsFragment | null): string => {
  const article = position?.evidence[0]?.article;
  return article?.outlet?.name ?? (article?.title ? excerpt(article.title, TITLE_LENGTH) : "outlet not stated");
};
