import type { FoundStatement } from "../findings.ts";
import { hashFeature, hashWord } from "./feature-hash.ts";
import type { FeatureRows } from "./feature-rows.ts";
import { type CuePlace, type Layout, TOKEN_KIND, tokensOf } from "./layout.ts";
import type { Window } from "./window.ts";

const NONE = 1;
const WIDTH = 40;
const SIDE = { before: 1, within: 2, after: 3 } as const;

/** What holds of each token of the window when it is asked whether it belongs to the cue's source or content. Templates 40–99. */
export function windowFeatures(layout: Layout, cue: CuePlace, window: Window, isCue: Uint8Array): FeatureRows {
  const { sentenceOf, quotationOf, mentionOf, mentions, hashes } = layout;
  const { lower, tag: tags } = hashes;
  const ruled = ruleMarks(layout, layout.statements[layout.ruleCueOf[cue.first] ?? -1], window);
  const cueSentence = sentenceOf[cue.first] ?? 0;
  const [cueLemma, cueWord, cueTag] = [at(hashes.lemma, cue.first), at(lower, cue.first), at(tags, cue.first)];
  const cueClass = hashWord(cue.cueClass);
  const ruleName = layout.ruleNames[cue.first] as number;
  const afterCue = at(lower, cue.end);
  const cueQuotation = quotationOf[cue.first] ?? -1;
  const between = countBetween(layout, cue, window, isCue);
  const length = window.endToken - window.firstToken;
  const filling = new Uint32Array(length * WIDTH);
  let filled = 0;
  const put = (template: number, one?: number, two?: number, three?: number): void => {
    filling[filled++] = hashFeature(template, one, two, three);
  };
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
    const place = index - window.firstToken;
    const counted = between[place] as number;
    const [commas, verbs, cues, that] = [counted & 3, (counted >> 2) & 3, (counted >> 4) & 3, (counted >> 6) & 1];
    const turned = counted >> 7;
    const rule = (ruled[place] as number) + 1;
    const rules = rule + ((ruled[place - 1] ?? 5) + 1) * 8 + ((ruled[place + 1] ?? 5) + 1) * 64;
    const [word, tag, tagBefore, tagAfter] = [at(lower, index), at(tags, index), at(tags, index - 1), at(tags, index + 1)];
    put(40);
    put(41, where);
    put(42, where, distance);
    put(43, side, word);
    put(44, side, tag);
    put(45, side, tagBefore, tag);
    put(46, side, tag, tagAfter);
    put(47, side, at(lower, index - 1));
    put(48, side, at(lower, index + 1));
    put(49, hashFeature(39, where, tagBefore), tag, tagAfter);
    put(50, near, tag);
    put(51, near, word);
    put(52, cueLemma, near, tag);
    put(53, cueLemma, where);
    put(54, cueWord, cueTag, side);
    put(55, cueClass, cueTag, where);
    put(56, cueClass, near, quote);
    put(57, where, quoteEdge);
    put(58, where, quote, commas);
    put(59, near, quote, cueTag);
    put(60, where, named);
    put(61, near, named);
    put(62, side, commas * 16 + verbs * 4 + cues);
    put(63, side, commas * 4 + cues, tag);
    put(64, where, verbs * 4 + cues, quote);
    put(65, side, cues * 2 + that, quote);
    put(66, side, afterCue, distance);
    put(67, rule);
    put(68, rule, side);
    put(69, rule, quote, where);
    put(70, rule, cueClass, cueTag);
    put(71, rules);
    put(72, rule, ruleName);
    put(73, rules, ruleName);
    put(74, side, at(lower, index - 1), word);
    put(75, side, word, at(lower, index + 1));
    put(76, side, turned, commas);
    put(77, side, turned, rule);
    put(78, side, turned * 4 + quote, tag);
    put(79, cueLemma, where, quote);
  }
  return { length, width: WIDTH, hashes: filling };
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

/** What stands between the cue and each token of the window: up to 3 commas (bits 1–2), 3 verbs (3–4), 2 cues (5–6), "that" (7), a turn behind a comma (8). */
function countBetween({ kinds }: Layout, cue: CuePlace, window: Window, isCue: Uint8Array): Uint8Array {
  const counts = new Uint8Array(window.endToken - window.firstToken);
  const walk = (from: number, step: 1 | -1, until: number) => {
    let [commas, verbs, cues, that, turned] = [0, 0, 0, 0, 0];
    for (let index = from; index !== until; index += step) {
      counts[index - window.firstToken] = commas + (verbs << 2) + (cues << 4) + (that << 6) + (turned << 7);
      const kind = kinds[index] as number;
      if (kind & TOKEN_KIND.turn && (kinds[index - 1] as number) & TOKEN_KIND.comma) turned = 1;
      if (kind & TOKEN_KIND.comma && commas < 3) commas += 1;
      if (kind & TOKEN_KIND.verb && verbs < 3) verbs += 1;
      if (isCue[index] === 1 && cues < 2) cues += 1;
      if (kind & TOKEN_KIND.that) that = 1;
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
