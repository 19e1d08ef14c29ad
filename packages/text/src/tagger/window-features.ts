import type { FoundStatement } from "../findings.ts";
import { hashFeature } from "./feature-hash.ts";
import { type CuePlace, type Layout, tokensOf } from "./layout.ts";

/** The tokens around a cue in which its source and content are looked for, end exclusive. */
export interface Window {
  readonly firstToken: number;
  readonly endToken: number;
}

/** A quotation of many sentences is not followed further than this. */
const LONGEST_WINDOW = 220;

/** The cue's sentence, the one before and the two after, within the same part; more where a quotation runs on. */
export function windowOf({ document, sentenceOf, quotationOf }: Layout, cue: CuePlace): Window {
  const { sentences } = document;
  const own = sentenceOf[cue.first] ?? 0;
  const part = sentences[own]?.part;
  const samePart = (index: number): boolean => sentences[index]?.part === part;
  let first = own;
  if (samePart(own - 1)) first -= 1;
  while (samePart(first - 1) && own - first < 6 && sameQuotation(first)) first -= 1;
  let last = own;
  while (samePart(last + 1) && last - own < 2) last += 1;
  while (samePart(last + 1) && last - own < 6 && sameQuotation(last + 1)) last += 1;
  const firstToken = Math.max(sentences[first]?.firstToken ?? 0, cue.first - LONGEST_WINDOW / 2);
  const endToken = Math.min(sentences[last]?.endToken ?? 0, cue.end + LONGEST_WINDOW / 2);
  return { firstToken, endToken };

  /** Whether the quotation goes on from the sentence before into this one. */
  function sameQuotation(index: number): boolean {
    const at = sentences[index]?.firstToken ?? 0;
    return at > 0 && (quotationOf[at] ?? -1) >= 0 && quotationOf[at] === quotationOf[at - 1];
  }
}

/** What holds of each token of the window when it is asked whether it belongs to the cue's source or content. */
export function windowFeatures(layout: Layout, cue: CuePlace, window: Window, isCue: (token: number) => boolean): Uint32Array[] {
  const { document, sentenceOf, quotationOf, mentionOf, mentions } = layout;
  const { tokens } = document;
  const ruled = ruleMarks(layout, layout.ruleCueAt.get(cue.first), window);
  const cueSentence = sentenceOf[cue.first] ?? 0;
  const cueLemma = tokens[cue.first]?.lemma ?? "-";
  const cueWord = tokens[cue.first]?.lower ?? "-";
  const cueTag = tokens[cue.first]?.tag ?? "-";
  const afterCue = tokens[cue.end]?.lower ?? "-";
  const cueQuotation = quotationOf[cue.first] ?? -1;
  const between = countBetween(layout, cue, window, isCue);
  const rows: Uint32Array[] = [];
  for (let index = window.firstToken; index < window.endToken; index++) {
    const word = (offset: number): string => tokens[index + offset]?.lower ?? "-";
    const tag = (offset: number): string => tokens[index + offset]?.tag ?? "-";
    const side = index < cue.first ? "<" : index >= cue.end ? ">" : "=";
    const distance = bucket(side === "<" ? cue.first - index : side === ">" ? index - cue.end + 1 : 0);
    const sentence = (sentenceOf[index] ?? 0) - cueSentence;
    const where = `${side}${sentence}`;
    const quotation = quotationOf[index] ?? -1;
    const quote = quotation < 0 ? "-" : quotation === cueQuotation ? "s" : "q";
    const quoteEdge = `${quote}${(quotationOf[index - 1] ?? -1) === quotation ? "" : "b"}${(quotationOf[index + 1] ?? -1) === quotation ? "" : "e"}`;
    const mention = mentionOf[index] ?? -1;
    const named = mention < 0 ? "-" : `${mentions[mention]?.form ?? "-"}${mentionOf[index - 1] === mention ? "i" : "b"}`;
    const { commas, verbs, cues, that } = between[index - window.firstToken] as Between;
    const rule = ruled[index - window.firstToken] ?? "-";
    rows.push(
      Uint32Array.from(
        [
          "b",
          where,
          `d${where}${distance}`,
          `w${side}${word(0)}`,
          `t${side}${tag(0)}`,
          `t-${side}${tag(-1)} ${tag(0)}`,
          `t+${side}${tag(0)} ${tag(1)}`,
          `w-${side}${word(-1)}`,
          `w+${side}${word(1)}`,
          `t3${where}${tag(-1)} ${tag(0)} ${tag(1)}`,
          `dt${side}${distance} ${tag(0)}`,
          `dw${side}${distance} ${word(0)}`,
          `ct${cueLemma} ${side}${distance} ${tag(0)}`,
          `cs${cueLemma} ${where}`,
          `cw${cueWord} ${cueTag} ${side}`,
          `k${cue.cueClass} ${cueTag} ${where}`,
          `kd${cue.cueClass} ${side}${distance} ${quote}`,
          `q${where}${quoteEdge}`,
          `qc${where}${quote} ${commas}`,
          `qd${side}${distance}${quote} ${cueTag}`,
          `m${where}${named}`,
          `md${side}${distance}${named}`,
          `g${side}${commas} ${verbs} ${cues}`,
          `gt${side}${commas} ${cues} ${tag(0)}`,
          `gv${where}${verbs} ${cues} ${quote}`,
          `th${side}${that} ${cues} ${quote}`,
          `a${side}${afterCue} ${distance}`,
          `r${rule}`,
          `rs${rule} ${side}`,
          `rq${rule} ${quote} ${where}`,
          `rk${rule} ${cue.cueClass} ${cueTag}`,
          `re${ruled[index - window.firstToken - 1] ?? "-"} ${rule} ${ruled[index - window.firstToken + 1] ?? "-"}`,
        ],
        hashFeature,
      ),
    );
  }
  return rows;
}

const bucket = (distance: number): string =>
  distance <= 4
    ? String(distance)
    : distance <= 6
      ? "5"
      : distance <= 10
        ? "7"
        : distance <= 18
          ? "11"
          : distance <= 35
            ? "19"
            : "36";

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

/** The rules' own answer for this cue, for each token of the window: source, content, or neither; "n" where they found no such cue. */
function ruleMarks({ document }: Layout, statement: FoundStatement | undefined, window: Window): string[] {
  const marks = new Array<string>(window.endToken - window.firstToken).fill(statement === undefined ? "n" : "o");
  if (statement === undefined) return marks;
  const mark = (start: number, end: number, name: string) => {
    for (const token of tokensOf(document, start, end)) {
      if (token >= window.firstToken && token < window.endToken) marks[token - window.firstToken] = name;
    }
  };
  for (const span of statement.content) mark(span.start, span.end, "c");
  if (statement.speaker !== null) mark(statement.speaker.start, statement.speaker.end, "s");
  return marks;
}
