import { hashFeature, hashWord } from "./feature-hash.ts";
import type { Layout } from "./layout.ts";

/** Stands for a token beyond the sentence. */
const NONE = 1;

/** What holds of each token of a sentence when it is asked whether a cue stands there. Templates 1–39. */
export function cueFeatures(layout: Layout, firstToken: number, endToken: number): Uint32Array[] {
  const { parts, sentences } = layout.document;
  const { hashes } = layout;
  const sentence = sentences[layout.sentenceOf[firstToken] ?? -1];
  const part = sentence === undefined ? 0 : hashWord(parts[sentence.part]?.kind ?? "");
  const at = (values: Uint32Array, index: number): number =>
    index >= firstToken && index < endToken ? (values[index] as number) : NONE;
  const quote = (index: number): number =>
    index >= firstToken && index < endToken && (layout.quotationOf[index] ?? -1) >= 0 ? 1 : 0;
  let quoted = 0;
  for (let index = firstToken; index < endToken; index++) quoted |= quote(index);
  const rows: Uint32Array[] = [];
  for (let index = firstToken; index < endToken; index++) {
    const [lower, lemma, tag] = [at(hashes.lower, index), at(hashes.lemma, index), at(hashes.tag, index)];
    const [tagBefore, tagAfter, tagLater] = [at(hashes.tag, index - 1), at(hashes.tag, index + 1), at(hashes.tag, index + 2)];
    const quotes = quote(index - 1) * 4 + quote(index) * 2 + quote(index + 1) + 1;
    const rule = ruleAt(layout, index);
    const rules = rule * 64 + ruleAt(layout, index - 1) * 8 + ruleAt(layout, index + 1);
    const ruleName = layout.ruleNames[index] as number;
    const names = (named(layout, index - 1) ? 2 : 0) + (named(layout, index + 1) ? 1 : 0);
    rows.push(
      new Uint32Array([
        hashFeature(1),
        hashFeature(2, lower),
        hashFeature(3, lemma),
        hashFeature(4, tag),
        hashFeature(5, lemma, tag),
        hashFeature(6, at(hashes.lower, index - 1)),
        hashFeature(7, at(hashes.lower, index + 1)),
        hashFeature(8, at(hashes.lower, index - 2)),
        hashFeature(9, at(hashes.lower, index + 2)),
        hashFeature(10, at(hashes.lemma, index - 1), lemma),
        hashFeature(11, lemma, at(hashes.lemma, index + 1)),
        hashFeature(12, lemma, tagAfter, tagLater),
        hashFeature(13, lemma, tagBefore),
        hashFeature(14, tagBefore, tag),
        hashFeature(15, tag, tagAfter),
        hashFeature(16, tagBefore, tag, tagAfter),
        hashFeature(17, tag, tagAfter, tagLater),
        hashFeature(18, at(hashes.ending, index), tag),
        hashFeature(19, quotes),
        hashFeature(20, quotes, lemma),
        hashFeature(21, quoted * 2 + quote(index), tag),
        hashFeature(22, rule),
        hashFeature(23, rules),
        hashFeature(24, rule, lemma),
        hashFeature(25, rule, tag, tagAfter),
        hashFeature(26, part, tag),
        hashFeature(27, names, tag),
        hashFeature(28, ruleName),
        hashFeature(29, ruleName, lemma),
      ]),
    );
  }
  return rows;
}

const named = (layout: Layout, index: number): boolean => (layout.mentionOf[index] ?? -1) >= 0;

/** Class of the cue that the rules found here, and whether it begins here: 1–6; 0 for none. */
function ruleAt(layout: Layout, index: number): number {
  const statement = layout.ruleCueAt.get(index);
  if (statement === undefined) return 0;
  const begins = layout.ruleCueAt.get(index - 1) !== statement;
  return { SPEECH: 1, ATTITUDE: 2, ACTION: 3 }[statement.cueClass] + (begins ? 0 : 3);
}
