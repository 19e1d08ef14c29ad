import { isCommonGivenName } from "./given-name-genders.ts";
import { nameSkeleton } from "./name-skeleton.ts";
import type { Piece } from "./read-run.ts";
import { isSpeakerAfter, isSpeakerBefore } from "./reporting.ts";
import { roleAfter, roleBefore } from "./role-around.ts";
import { type Scan, textOf } from "./scan.ts";

/** Why words are taken for a person's name; null where nothing speaks for it. */
export function evidenceOfPerson(scan: Scan, piece: Piece, bareWords: ReadonlySet<string>): string | null {
  const { words } = scan;
  const length = piece.end - piece.first;
  const [head, last] = [words[piece.first], words[piece.end - 1]];
  if (head === undefined || last === undefined || isShouted(scan, piece)) return null;
  if (piece.role !== null) return "title-before";
  if (roleBefore(scan, piece.first) !== null) return "title-before";
  const article = words[piece.first - 1];
  if (article !== undefined && /^(?:the|a|an|this|these|its)$/.test(article.lower)) return null;
  if (length === 1) return isSpeakerBefore(words, piece.end) || isSpeakerAfter(words, piece.first) ? "speaker" : null;
  if (isCommonGivenName(head.text)) return "given-name";
  if (roleAfter(scan, piece.end) !== null) return "title-after";
  if (words[piece.end]?.lower === "who" || (words[piece.end]?.text === "," && words[piece.end + 1]?.lower === "who"))
    return "who";
  if (/^\p{Lu}\.$/u.test(words[piece.first + 1]?.text ?? "") || /^(?:\p{Lu}\.){1,3}$/u.test(head.text)) return "initial";
  if (isSpeakerBefore(words, piece.end) || isSpeakerAfter(words, piece.first)) return "speaker";
  if (words.slice(piece.first, piece.end).some((word) => /^(?:bin|ibn|al|van|von|de|del|der)$/.test(word.lower)))
    return "particle";
  return bareWords.has(nameSkeleton(last.text)) ? "surname-alone" : null;
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
      .filter((piece) => piece.type === "NAME" && piece.end - piece.first === 1 && scan.words[piece.first]?.isFirst !== true)
      .map((piece) => nameSkeleton(textOf(scan, piece))),
  );
