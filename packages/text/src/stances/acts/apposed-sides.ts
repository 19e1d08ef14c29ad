import { type Act, type ActPlace, mentionFrom, tokenBehind } from "./act-place.ts";

const FOR = new Set("supporter backer champion advocate proponent sponsor co-sponsor architect author defender".split(" "));
const AGAINST = new Set("opponent critic adversary foe".split(" "));
/** What somebody on either side is called. */
export const SIDE_NOUNS: ReadonlySet<string> = new Set([...FOR, ...AGAINST]);

/** "Silva, a vocal critic of the tax," and "the bill's sponsor, Ana Silva": what somebody is called tells the side. */
export function apposedSideAt(place: ActPlace, at: number): Act[] {
  const { document, sentence, mentionAt } = place;
  const noun = document.tokens[at];
  if (noun === undefined || !SIDE_NOUNS.has(noun.lower)) return [];
  const lemma = FOR.has(noun.lower) ? "support" : "oppose";
  const cue = { start: noun.start, end: noun.end };
  const next = document.tokens[at + 1];
  if (/^['’]s$/.test(document.tokens[at - 1]?.text ?? "") && next?.text === ",") {
    const holder = mentionFrom(place, at + 2);
    const [first, last] = [document.tokens[at - 3], document.tokens[at - 2]];
    if (holder === null || first === undefined || last === undefined) return [];
    return [{ holder, cue, lemma, content: { start: first.start, end: last.end }, rule: "apposed-side" }];
  }
  if (next?.lower !== "of") return [];
  let start = at;
  while (start > sentence.firstToken && at - start < MODIFIERS && document.tokens[start]?.text !== ",") start--;
  if (document.tokens[start]?.text !== ",") return [];
  const holder = [...Array.from({ length: start - sentence.firstToken }, (_, back) => start - 1 - back)]
    .slice(0, NAME_LENGTH)
    .map((place) => mentionAt.get(place))
    .find((mention) => mention !== undefined && tokenBehind(document, sentence, mention) === start);
  let end = at + 2;
  while (end < sentence.endToken && !/^[,.;:!?—–]$/u.test(document.tokens[end]?.text ?? "")) end++;
  const [from, to] = [document.tokens[at + 2], document.tokens[end - 1]];
  if (holder === undefined || from === undefined || to === undefined || end <= at + 2) return [];
  return [{ holder, cue, lemma, content: { start: from.start, end: to.end }, rule: "apposed-side" }];
}

/** How many words stand between the comma and the noun at most. */
const MODIFIERS = 6;
/** No name has more words. */
const NAME_LENGTH = 10;
