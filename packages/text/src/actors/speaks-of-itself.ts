import type { TokenRange } from "./read-run.ts";
import type { Scan } from "./scan.ts";

/** How far behind a name "its" still speaks of it, in words. */
const REACH = 8;

/** Whether a name is taken up by "its" or "itself", or as "it" by what it says it will do: no person is named by it. */
export function speaksOfItself({ words }: Scan, piece: TokenRange): boolean {
  const sentence = words[piece.first]?.sentence;
  const behind = words.slice(piece.end, piece.end + REACH).filter((word) => word.sentence === sentence);
  const isLong = piece.end - piece.first > 1;
  return behind.some(
    ({ lower }, at) =>
      /^(?:its|itself)$/.test(lower) || (isLong && lower === "it" && at > 0 && isIntending(behind[at + 1]?.lower ?? "")),
  );
}

/** "said it will cut", "said it plans": who speaks does so; "said it would be" may tell of anything. */
const isIntending = (lower: string): boolean => /^(?:will|plans|planned|expects|expected|intends|aims|agreed)$/.test(lower);
