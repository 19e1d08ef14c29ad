import type { FoundStatement } from "../findings.ts";
import { hashFeature, hashWord } from "./feature-hash.ts";
import { type CuePlace, type Layout, tokensOf } from "./layout.ts";
import type { Window } from "./window.ts";

const NONE = 1;
const SIDE = { before: 1, within: 2, after: 3 } as const;

/** What holds of each token of the window when it is asked whether it belongs to the cue's source or content. Templates 40–99. */
export function windowFeatures(layout: Layout, cue: CuePlace, window: Window, isCue: (token: number) => boolean): Uint32Array[] {
  const { sentenceOf, quotationOf, mentionOf, mentions, hashes } = layout;
  const { lower, tag: tags } = hashes;
  const ruled = ruleMarks(layout, layout.ruleCueAt.get(cue.first), window);
  const cueSentence = sentenceOf[cue.first] ?? 0;
  const [cueLemma, cueWord, cueTag] = [at(hashes.lemma, cue.first), at(lower, cue.first), at(tags, cue.first)];
  const cueClass = hashWord(cue.cueClass);
  const ruleName = layout.ruleNames[cue.first] as number;
  const afterCue = at(lower, cue.end);
  const cueQuotation = quotationOf[cue.first] ?? -1;
  const between = countBetween(layout, cue, window, isCue);
  const rows: Uint32Array[] = [];
  for (let index = window.firstToken; index < window.endToken; index++) {
    const side = index < cue.first ? SIDE.before : index >= cue.end ? SIDE.after : SIDE.within;
    const distance = bucket(side === SIDE.before ? cue.first - index : side === SIDE.after ? index - cue.end + 1 : 0);
    const where = side * 32 + ((sentenceOf[index] ?? 0) - cueSentence + 8);
    const near = side * 16 + distance;
    const quotation = quotationOf[index] ?? -1;
    const quote = quotation < 0 ? 0 : quotation === cueQuotation ? 1 : 2;
    const quoteEdge =
      quote * 4 + ((quotationOf[index - 1] ?? -1) === quotation ? 0 : 2) + ((quotationOf[index + 1] ?? -1) === quotation ? 0 : 1);
    const mention = mentionOf[index] ?? -1;
    const named =
      mention < 0 ? 0 : hashFeature(39, mentionOf[index - 1] === mention ? 1 : 0, hashWord(mentions[mention]?.form ?? ""));
    const { commas, verbs, cues, that } = between[index - window.firstToken] as Between;
    const place = index - window.firstToken;
    const rule = (ruled[place] as number) + 1;
    const rules = rule + ((ruled[place - 1] ?? 5) + 1) * 8 + ((ruled[place + 1] ?? 5) + 1) * 64;
    const [word, tag, tagBefore, tagAfter] = [at(lower, index), at(tags, index), at(tags, index - 1), at(tags, index + 1)];
    rows.push(
      new Uint32Array([
        hashFeature(40),
        hashFeature(41, where),
        hashFeature(42, where, distance),
        hashFeature(43, side, word),
        hashFeature(44, side, tag),
        hashFeature(45, side, tagBefore, tag),
        hashFeature(46, side, tag, tagAfter),
        hashFeature(47, side, at(lower, index - 1)),
        hashFeature(48, side, at(lower, index + 1)),
        hashFeature(49, hashFeature(39, where, tagBefore), tag, tagAfter),
        hashFeature(50, near, tag),
        hashFeature(51, near, word),
        hashFeature(52, cueLemma, near, tag),
        hashFeature(53, cueLemma, where),
        hashFeature(54, cueWord, cueTag, side),
        hashFeature(55, cueClass, cueTag, where),
        hashFeature(56, cueClass, near, quote),
        hashFeature(57, where, quoteEdge),
        hashFeature(58, where, quote, commas),
        hashFeature(59, near, quote, cueTag),
        hashFeature(60, where, named),
        hashFeature(61, near, named),
        hashFeature(62, side, commas * 16 + verbs * 4 + cues),
        hashFeature(63, side, commas * 4 + cues, tag),
        hashFeature(64, where, verbs * 4 + cues, quote),
        hashFeature(65, side, cues * 2 + (that ? 1 : 0), quote),
        hashFeature(66, side, afterCue, distance),
        hashFeature(67, rule),
        hashFeature(68, rule, side),
        hashFeature(69, rule, quote, where),
        hashFeature(70, rule, cueClass, cueTag),
        hashFeature(71, rules),
        hashFeature(72, rule, ruleName),
        hashFeature(73, rules, ruleName),
      ]),
    );
  }
  return rows;
}

const at = (values: Uint32Array, index: number): number => values[index] ?? NONE;

/** Distances in ever wider steps: 0–4 as they are, then up to 6, 10, 18, 35 and beyond. */
function bucket(distance: number): number {
  if (distance <= 4) return distance;
  if (distance <= 6) return 5;
  if (distance <= 10) return 6;
  if (distance <= 18) return 7;
  return distance <= 35 ? 8 : 9;
}

interface Between {
  readonly commas: number;
  readonly verbs: number;
  readonly cues: number;
  readonly that: boolean;
}

/** What stands between the cue and each token of the window. */
function countBetween({ document }: Layout, cue: CuePlace, window: Window, isCue: (token: number) => boolean): Between[] {
  const counts = new Array<Between>(window.endToken - window.firstToken);
  const walk = (from: number, step: 1 | -1, until: number) => {
    let [commas, verbs, cues, that] = [0, 0, 0, false];
    for (let index = from; index !== until; index += step) {
      counts[index - window.firstToken] = {
        commas: Math.min(commas, 3),
        verbs: Math.min(verbs, 3),
        cues: Math.min(cues, 2),
        that,
      };
      const token = document.tokens[index];
      if (token?.text === ",") commas += 1;
      if (token?.tag === "VERB") verbs += 1;
      if (isCue(index)) cues += 1;
      if (token?.lower === "that") that = true;
    }
  };
  walk(cue.first - 1, -1, window.firstToken - 1);
  walk(cue.first, 1, window.endToken);
  return counts;
}

/** The rules' own answer for this cue at each token of the window: 0 no such cue, 1 neither, 2 content, 3 source. */
function ruleMarks({ document }: Layout, statement: FoundStatement | undefined, window: Window): Uint8Array {
  const marks = new Uint8Array(window.endToken - window.firstToken).fill(statement === undefined ? 0 : 1);
  if (statement === undefined) return marks;
  const mark = (start: number, end: number, value: number) => {
    for (const token of tokensOf(document, start, end)) {
      if (token >= window.firstToken && token < window.endToken) marks[token - window.firstToken] = value;
    }
  };
  for (const span of statement.content) mark(span.start, span.end, 2);
  if (statement.speaker !== null) mark(statement.speaker.start, statement.speaker.end, 3);
  return marks;
}
