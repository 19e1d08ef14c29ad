import { franc } from "franc-min";

/** Fewer letters than this tell no language apart. */
const FEWEST_LETTERS = 40;
/** The share of the commonest English words from which a text counts as English; running English has about a third. */
const ENGLISH_SHARE = 0.12;
const ENGLISH = new Set(
  "the of and to in a that is was for on with as it he she they said by at from has have had his her its their be are were will would this which not but who after".split(
    " ",
  ),
);

const LONGEST_ENGLISH = Math.max(...[...ENGLISH].map((word) => word.length));

/** Two-letter codes of the languages that the detector knows. */
const CODES: Readonly<Record<string, string>> = {
  arb: "ar",
  azj: "az",
  bel: "be",
  ben: "bn",
  bho: "bh",
  bos: "bs",
  bul: "bg",
  ces: "cs",
  cmn: "zh",
  dan: "da",
  deu: "de",
  ell: "el",
  eng: "en",
  fin: "fi",
  fra: "fr",
  guj: "gu",
  hau: "ha",
  heb: "he",
  hin: "hi",
  hrv: "hr",
  hun: "hu",
  ibo: "ig",
  ind: "id",
  ita: "it",
  jav: "jv",
  jpn: "ja",
  kan: "kn",
  kat: "ka",
  kaz: "kk",
  kin: "rw",
  kor: "ko",
  mal: "ml",
  mar: "mr",
  mya: "my",
  nld: "nl",
  nno: "nn",
  nob: "nb",
  npi: "ne",
  nya: "ny",
  ory: "or",
  pan: "pa",
  pes: "fa",
  plt: "mg",
  pol: "pl",
  por: "pt",
  ron: "ro",
  run: "rn",
  rus: "ru",
  sin: "si",
  slk: "sk",
  slv: "sl",
  som: "so",
  spa: "es",
  srp: "sr",
  sun: "su",
  swe: "sv",
  swh: "sw",
  tam: "ta",
  tel: "te",
  tgl: "tl",
  tha: "th",
  tur: "tr",
  ukr: "uk",
  urd: "ur",
  uzn: "uz",
  vie: "vi",
  yor: "yo",
  zlm: "ms",
  zul: "zu",
};

/** The text's language as a two-letter code, by its first stretch; `und` where too little is there to tell. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 4000);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let [letters, known] = [0, 0];
  for (const word of words) {
    letters += word.length;
    if (word.length <= LONGEST_ENGLISH && ENGLISH.has(word)) known++;
  }
  if (letters < FEWEST_LETTERS) return "und";
  const english = known / words.length;
  if (english >= ENGLISH_SHARE) return "en";
  const code = CODES[franc(sample, { minLength: FEWEST_LETTERS })] ?? "und";
  return code === "en" && english === 0 ? "und" : code;
}
