import { hashFeature } from "./feature-hash.ts";
import type { Layout } from "./layout.ts";

/** What holds of each token of a sentence when it is asked whether a cue stands there. */
export function cueFeatures(layout: Layout, firstToken: number, endToken: number): Uint32Array[] {
  const { tokens, parts, sentences } = layout.document;
  const sentence = sentences[layout.sentenceOf[firstToken] ?? -1];
  const part = sentence === undefined ? "-" : (parts[sentence.part]?.kind ?? "-");
  const quoted = hasQuotation(layout, firstToken, endToken);
  const rows: Uint32Array[] = [];
  for (let index = firstToken; index < endToken; index++) {
    const word = (offset: number): string => (inside(index + offset) ? (tokens[index + offset]?.lower ?? "-") : "-");
    const lemma = (offset: number): string => (inside(index + offset) ? (tokens[index + offset]?.lemma ?? "-") : "-");
    const tag = (offset: number): string => (inside(index + offset) ? (tokens[index + offset]?.tag ?? "-") : "-");
    const inside = (at: number): boolean => at >= firstToken && at < endToken;
    const rule = (offset: number): string => (inside(index + offset) ? ruleAt(layout, index + offset) : "-");
    const quote = (offset: number): string =>
      inside(index + offset) ? ((layout.quotationOf[index + offset] ?? -1) >= 0 ? "q" : "-") : "-";
    const own = word(0);
    rows.push(
      Uint32Array.from(
        [
          "b",
          `w${own}`,
          `l${lemma(0)}`,
          `t${tag(0)}`,
          `lt${lemma(0)} ${tag(0)}`,
          `w-${word(-1)}`,
          `w+${word(1)}`,
          `v-${word(-2)}`,
          `v+${word(2)}`,
          `l-${lemma(-1)} ${lemma(0)}`,
          `l+${lemma(0)} ${lemma(1)}`,
          `l++${lemma(0)} ${tag(1)} ${tag(2)}`,
          `l--${lemma(0)} ${tag(-1)}`,
          `t-${tag(-1)} ${tag(0)}`,
          `t+${tag(0)} ${tag(1)}`,
          `t3${tag(-1)} ${tag(0)} ${tag(1)}`,
          `t4${tag(0)} ${tag(1)} ${tag(2)}`,
          `s${own.slice(-3)} ${tag(0)}`,
          `q${quote(-1)}${quote(0)}${quote(1)}`,
          `ql${quote(-1)}${quote(0)}${quote(1)} ${lemma(0)}`,
          `qs${quoted} ${tag(0)} ${quote(0)}`,
          `r${rule(0)}`,
          `r3${rule(-1)} ${rule(0)} ${rule(1)}`,
          `rl${rule(0)} ${lemma(0)}`,
          `rt${rule(0)} ${tag(0)} ${tag(1)}`,
          `p${part} ${tag(0)}`,
          `n${(layout.mentionOf[index - 1] ?? -1) >= 0} ${(layout.mentionOf[index + 1] ?? -1) >= 0} ${tag(0)}`,
        ],
        hashFeature,
      ),
    );
  }
  return rows;
}

function hasQuotation(layout: Layout, firstToken: number, endToken: number): boolean {
  for (let index = firstToken; index < endToken; index++) if ((layout.quotationOf[index] ?? -1) >= 0) return true;
  return false;
}

/** Class and rule of the cue that the rules found here, and whether it begins here. */
function ruleAt(layout: Layout, index: number): string {
  const statement = layout.ruleCueAt.get(index);
  if (statement === undefined) return "o";
  return `${layout.ruleCueAt.get(index - 1) === statement ? "i" : "b"}${statement.cueClass}`;
}
