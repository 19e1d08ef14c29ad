import { transliterate } from "transliteration";
import { boundedMemo } from "../bounded-memo.ts";

/** A name as a slug: plain lower-case words joined by hyphens; "unnamed" where no letter or digit is left. */
export const slugOfName: (name: string) => string = boundedMemo((name) => {
  const words = transliterate(name)
    .toLowerCase()
    .replace(/['’`]|(?<=\b[a-z])\./g, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "" && word !== "the");
  return words.length > 0 ? words.join("-") : "unnamed";
});
