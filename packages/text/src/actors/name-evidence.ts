import { isCommonGivenName } from "./given-name-genders.ts";
import { nameSkeleton } from "./name-skeleton.ts";
import type { Piece } from "./read-run.ts";
import { isSpeakerAfter, isSpeakerBefore, isSubjectBefore, skipAdverbs } from "./reporting.ts";
import { roleAfter, roleBefore } from "./role-around.ts";
import { GROUP_HEADS, UNNAMED_PLURAL, UNNAMED_SINGULAR } from "./role-words.ts";
import { type Scan, textOf } from "./scan.ts";
import { speaksOfItself } from "./speaks-of-itself.ts";

/** Why words are taken for a person's name; null where nothing speaks for it. */
export function evidenceOfPerson(
  scan: Scan,
  piece: Piece,
  bareWords: ReadonlySet<string>,
  things: ReadonlySet<string>,
): string | null {
  const { words } = scan;
  const [head, last] = [words[piece.first], words[piece.end - 1]];
  if (head === undefined || last === undefined || isShouted(scan, piece)) return null;
  if (piece.role !== null) return "title-before";
  if (roleBefore(scan, piece.first, piece.end) !== null) return "title-before";
  const article = words[piece.first - 1];
  if (article !== undefined && /^(?:the|a|an|this|these|its)$/.test(article.lower)) return null;
  if (things.has(nameSkeleton(textOf(scan, piece))) && !isCommonGivenName(head.text)) return null;
  if (!textOf(scan, piece).includes(" ")) {
    if (GROUP_HEADS.has(head.lower)) return null;
    if (isPossessorOfOffice(scan, piece)) return "possessor-of-office";
    return isSpeaker(scan, piece) && !isCommonStart(scan, piece, bareWords) && !speaksOfItself(scan, piece) ? "speaker" : null;
  }
  if (FAITHS.test(head.lower)) return null;
  if (isCommonGivenName(head.text)) return "given-name";
  if (roleAfter(scan, piece.end) !== null) return "title-after";
  if (words[piece.end]?.lower === "who" || (words[piece.end]?.text === "," && words[piece.end + 1]?.lower === "who"))
    return "who";
  if (
    (piece.end - piece.first > 2 && /^\p{Lu}\.$/u.test(words[piece.first + 1]?.text ?? "")) ||
    /^(?:\p{Lu}\.){1,3}$/u.test(head.text)
  )
    return "initial";
  if (isSpeaker(scan, piece)) return speaksOfItself(scan, piece) ? null : "speaker";
  if (isApposed(scan, piece)) return "apposition-that-acts";
  if (words.slice(piece.first, piece.end).some((word) => /^(?:bin|ibn|al|van|von|der)$/.test(word.lower))) return "particle";
  if (isCommonGivenName(last.text) || (head.isFirst && head.tag !== "PROPN")) return null;
  return bareWords.has(nameSkeleton(textOf(scan, piece).split(" ").at(-1) ?? last.text)) ? "surname-alone" : null;
}

/** ", Ann Smith, has called" and "Ann Smith, of the council, called": two words or more between a comma and what they do. */
function isApposed({ words }: Scan, piece: Piece): boolean {
  const sentence = words[piece.first]?.sentence;
  if (words[piece.end]?.text !== "," || words[piece.end + 1]?.sentence !== sentence) return false;
  if (words[piece.first - 1]?.text === "," && isSubjectBefore(words, piece.end + 1)) return true;
  if (!/^(?:of|from)$/.test(words[piece.end + 1]?.lower ?? "")) return false;
  const close = words.slice(piece.end + 2, piece.end + AFFILIATION).find(({ text }) => text === ",");
  return close !== undefined && close.sentence === sentence && isSpeakerBefore(words, close.index + 1);
}

/** How long ", of the town council," may be, in words. */
const AFFILIATION = 12;

const FAITHS =
  /^(?:muslim|islamic|catholic|christian|jewish|hindu|orthodox|roman|anglican|protestant|buddhist|sunni|shia|shiite|western|eastern|northern|southern|great|new|old|big|grand|royal|national|international|federal|public|general|united|free|first|world|global|social|black|red|green|blue|white|golden|high|super|inner|outer|upper|lower|central)$/;

const isSpeaker = (scan: Scan, piece: Piece): boolean =>
  isSpeakerBefore(scan.words, piece.end) || isSpeakerAfter(scan.words, piece.first);

/** "Smith's chief of staff", "Smith's office". */
const isPossessorOfOffice = ({ words }: Scan, piece: Piece): boolean =>
  words[piece.first]?.tag === "PROPN" &&
  /^(?:'s|’s)$/.test(words[piece.end]?.text ?? "") &&
  /^(?:chief|office|spokesman|spokeswoman|spokesperson|lawyer|lawyers|attorney|aides?|advis[eo]rs?|administration|campaign|wife|husband|predecessor|successor|deputy|presidency|cabinet|speech|remarks|comments|team)$/.test(
    words[piece.end + 1]?.lower ?? "",
  );

/** A first word that stands capitalised nowhere else may be a common noun: "Protesters said". */
function isCommonStart(scan: Scan, piece: Piece, bareWords: ReadonlySet<string>): boolean {
  const word = scan.words[piece.first];
  const verb = scan.words[skipAdverbs(scan.words, piece.end)];
  if (word?.isFirst === true && verb !== undefined && verb.tag !== "VERB" && !/(?:ed|said|told|says)$/.test(verb.lower))
    return true;
  if (word === undefined || !word.isFirst || piece.end - piece.first > 1 || bareWords.has(nameSkeleton(word.text))) return false;
  return (
    word.tag !== "PROPN" ||
    /[^s]s$/.test(word.lower) ||
    UNNAMED_PLURAL.has(word.lower) ||
    UNNAMED_SINGULAR.has(word.lower) ||
    GROUP_HEADS.has(word.lower) ||
    /^(?:police|people|women|men|children|staff|everyone|nobody|someone|neither|prosecution|defence|defense|evidence|data|research|analysis|experience|history|reality|law|science|god|religion|money|faith|nature|time|video|footage|further|initial|eyewitness|recent|legislation|opposition|management|government|parliament)$/.test(
      word.lower,
    )
  );
}

/** Letters of a heading, an abbreviation or a brand: "READ MORE". */
const isShouted = (scan: Scan, piece: Piece): boolean => {
  const letters = textOf(scan, piece).replace(/[^\p{L}]/gu, "");
  return letters.length > 3 && letters === letters.toUpperCase();
};

/** Skeletons of the single capitalised words of the article that stand as subject, whose full name another place may give. */
export const bareWordsOf = (scan: Scan): Set<string> =>
  new Set(
    scan.pieces
      .filter((piece) => piece.type === "NAME" && !textOf(scan, piece).includes(" ") && scan.words[piece.first]?.isFirst !== true)
      .filter((piece) => isSubjectBefore(scan.words, piece.end) || isSpeakerAfter(scan.words, piece.first))
      .map((piece) => nameSkeleton(textOf(scan, piece))),
  );
