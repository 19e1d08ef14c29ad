import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { copySimilarity, copyTraits } from "@stance/text";
import { type Section, share } from "./rows.ts";

/** The near-copies' part of the table; null where the planted ones are not beside the project. No reader has a part in it. */
export function nearCopiesSection(shared: string): Section | null {
  const data = join(shared, "dev-data/minhash_neardup/articles_1000");
  if (!existsSync(`${data}.train`)) return null;
  const texts = linesOf(`${data}.train`).map((line) => {
    const [name = ""] = line.split(" ", 1);
    return { name, text: line.slice(name.length + 1) };
  });
  const planted = new Set(linesOf(`${data}.truth`).map((line) => pairOf(line.trim().split(/\s+/))));
  const found = foundPairs(texts);
  const right = [...found].filter((pair) => planted.has(pair)).length;
  return {
    title: `Near-copies, ${planted.size} planted pairs in ${texts.length} articles`,
    rows: [
      share("pair precision", 0.98, { rules: found.size === 0 ? 1 : right / found.size }),
      share("pair recall", null, { rules: right / planted.size }),
    ],
  };
}

const linesOf = (file: string): string[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");

const pairOf = (names: readonly string[]): string => [...names].sort().join(" ");

/** What ingesting the texts in order would link: only those that share a band are compared. */
function foundPairs(texts: readonly { readonly name: string; readonly text: string }[]): Set<string> {
  const byBand = new Map<string, { name: string; words: string }[]>();
  const pairs = new Set<string>();
  for (const { name, text } of texts) {
    const traits = copyTraits(text, []);
    if (traits === null) continue;
    const own = { name, words: traits.words };
    for (const band of traits.bands) {
      const sharing = byBand.get(band) ?? [];
      for (const other of sharing) if (copySimilarity(own.words, other.words) !== null) pairs.add(pairOf([name, other.name]));
      byBand.set(band, [...sharing, own]);
    }
  }
  return pairs;
}
