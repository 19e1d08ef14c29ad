import { foldName } from "./fold-name.ts";

/** Scripts that write syllables or leave vowels out, so that only the consonants of a transliteration can be trusted. */
const VOWELLESS =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Khmer}\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const WITHOUT_L = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const FEWEST_CONSONANTS = 4;

/** Whether two names of which one stands in a script without vowels have the same consonants, at least four. */
export function isSameSound(a: string, b: string): boolean {
  if (VOWELLESS.test(a) === VOWELLESS.test(b)) return false;
  const liquids = WITHOUT_L.test(a) || WITHOUT_L.test(b);
  const sound = consonants(a, liquids);
  return sound.length >= FEWEST_CONSONANTS && sound === consonants(b, liquids);
}

function consonants(name: string, liquids: boolean): string {
  const voiceless = foldName(name)
    .join("")
    .replace(/[aeiouywh]/g, "")
    .replace(/ck|[gcq]/g, "k")
    .replace(/d/g, "t")
    .replace(/b/g, "p")
    .replace(/z/g, "s")
    .replace(/(.)\1+/g, "$1");
  return liquids ? voiceless.replace(/l/g, "r") : voiceless;
}
