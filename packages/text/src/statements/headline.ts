import { trimEnd } from "./content-end.ts";
import type { Draft } from "./draft.ts";
import type { SentenceWords } from "./sentence-words.ts";

const LONGEST_SPEAKER = 7;

const NO_SPEAKER =
  /^(?:opinion|analysis|update|updated|breaking|exclusive|watch|video|live|poll|report|fact|explainer|interview|review|editorial|photos|correction|latest|revealed|explained|podcast|election|debate|vote|special|part)$/;

/** A headline of the form "Minister: taxes will rise" or "Taxes will rise: minister". */
export function readHeadline(words: SentenceWords): Draft[] {
  if (!words.isHeadline) return [];
  const { tokens } = words;
  const colon = tokens.findIndex((token, index) => token.text === ":" && words.quoted[index] === -1);
  if (colon <= 0 || colon > tokens.length - 3) return [];
  if (colon > LONGEST_SPEAKER || NO_SPEAKER.test(tokens[0]?.lower ?? "") || /^\d/.test(tokens[0]?.text ?? "")) return [];
  const isName = tokens
    .slice(0, colon)
    .every(
      (token) =>
        token.tag === "PROPN" ||
        token.tag === "NOUN" ||
        token.tag === "ADJ" ||
        /^(?:of|for|the|and|[’'.&-]s?)$/.test(token.lower),
    );
  const isTold = tokens.slice(colon + 1).some((token) => token.tag === "VERB" || token.tag === "AUX" || token.tag === "PROPN");
  if (!isName || !isTold) return [];
  const end = trimEnd(words, colon + 1, tokens.length);
  const whole = words.quotations.find((quotation) => quotation.start === colon + 1 && quotation.end >= end);
  const speaker = { start: 0, end: colon };
  return [
    {
      sentence: words.index,
      cueClass: "SPEECH",
      cue: null,
      cueLemma: "",
      speaker,
      antecedent: speaker,
      content: [whole ?? { start: colon + 1, end }],
      rule: "headline",
      frame: "headline",
      negated: false,
      hypothetical: false,
    },
  ];
}
