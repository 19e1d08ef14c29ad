import { hashFeature, hashWord } from "./feature-hash.ts";
import type { FeatureRows } from "./feature-rows.ts";
import type { Layout } from "./layout.ts";

/** Stands for a token beyond the sentence. */
const NONE = 1;
const WIDTH = 33;

/** What holds of each token of a sentence when it is asked whether a cue stands there. Templates 1–39. */
export function cueFeatures(layout: Layout, firstToken: number, endToken: number): FeatureRows {
  const { parts, sentences } = layout.document;
  const { lower: lowers, lemma: lemmas, tag: tags, ending: endings } = layout.hashes;
  const { ruleMarks } = layout;
  const sentence = sentences[layout.sentenceOf[firstToken] ?? -1];
  const part = sentence === undefined ? 0 : hashWord(parts[sentence.part]?.kind ?? "");
  const at = (values: Uint32Array, index: number): number =>
    index >= firstToken && index < endToken ? (values[index] as number) : NONE;
  const quote = (index: number): number =>
    index >= firstToken && index < endToken && (layout.quotationOf[index] ?? -1) >= 0 ? 1 : 0;
  let quoted = 0;
  for (let index = firstToken; index < endToken; index++) quoted |= quote(index);
  const length = endToken - firstToken;
  const hashes = new Uint32Array(length * WIDTH);
  let filled = 0;
  const put = (template: number, one?: number, two?: number, three?: number): void => {
    hashes[filled++] = hashFeature(template, one, two, three);
  };
  for (let index = firstToken; index < endToken; index++) {
    const [lower, lemma, tag] = [at(lowers, index), at(lemmas, index), at(tags, index)];
    const [tagBefore, tagAfter, tagLater] = [at(tags, index - 1), at(tags, index + 1), at(tags, index + 2)];
    const quotes = quote(index - 1) * 4 + quote(index) * 2 + quote(index + 1) + 1;
    const rule = ruleMarks[index] as number;
    const rules = rule * 64 + (ruleMarks[index - 1] ?? 0) * 8 + (ruleMarks[index + 1] ?? 0);
    const ruleName = layout.ruleNames[index] as number;
    const names = (named(layout, index - 1) ? 2 : 0) + (named(layout, index + 1) ? 1 : 0);
    put(1);
    put(2, lower);
    put(3, lemma);
    put(4, tag);
    put(5, lemma, tag);
    put(6, at(lowers, index - 1));
    put(7, at(lowers, index + 1));
    put(8, at(lowers, index - 2));
    put(9, at(lowers, index + 2));
    put(10, at(lemmas, index - 1), lemma);
    put(11, lemma, at(lemmas, index + 1));
    put(12, lemma, tagAfter, tagLater);
    put(13, lemma, tagBefore);
    put(14, tagBefore, tag);
    put(15, tag, tagAfter);
    put(16, tagBefore, tag, tagAfter);
    put(17, tag, tagAfter, tagLater);
    put(18, at(endings, index), tag);
    put(19, quotes);
    put(20, quotes, lemma);
    put(21, quoted * 2 + quote(index), tag);
    put(22, rule);
    put(23, rules);
    put(24, rule, lemma);
    put(25, rule, tag, tagAfter);
    put(26, part, tag);
    put(27, names, tag);
    put(28, ruleName);
    put(29, ruleName, lemma);
    const known = layout.lexicon[index] as number;
    put(30, known, tag);
    put(31, known, tag, tagAfter);
    put(32, known, quotes, tagBefore);
    put(33, known, at(lowers, index + 1));
  }
  return { length, width: WIDTH, hashes };
}

const named = (layout: Layout, index: number): boolean => (layout.mentionOf[index] ?? -1) >= 0;
