import { aboutWord, type Word } from "../../document/word.ts";
import { REPORTING_VERBS } from "./verbs.ts";

export type VerbForm = "base" | "s" | "past" | "participle" | "ing";

export interface VerbReading {
  readonly lemma: string;
  /** All forms the word may be: "said" is past and participle. */
  readonly forms: ReadonlySet<VerbForm>;
}

// lemma past participle
const IRREGULAR = `
throw threw thrown|say said said|tell told told|think thought thought|know knew known|write wrote written|swear swore sworn|hold held held|see saw seen|feel felt felt
find found found|understand understood understood|foresee foresaw foreseen|seek sought sought|withdraw withdrew withdrawn|forbid forbade forbidden
uphold upheld upheld|read read read|begin began begun|quit quit quit|freeze froze frozen|learn learned learned|teach taught taught|make made made
give gave given|put put put|rule ruled ruled|stand stood stood|go went gone|set set set|lay laid laid|speak spoke spoken|take took taken|have had had|come came come
forgive forgave forgiven|plead pleaded pleaded|retell retold retold|keep kept kept|show showed shown|hear heard heard|cast cast cast|choose chose chosen|bet bet bet|rip ripped ripped|get got got|do did done|be was been|bring brought brought|build built built|cut cut cut
`;
const DOUBLED = new Set(
  [
    "admit",
    "refer",
    "plan",
    "quip",
    "brag",
    "tell",
    "commit",
    "slam",
    "ban",
    "drop",
    "scrap",
    "veto",
    "concur",
    "rebut",
    "submit",
    "snap",
    "beg",
    "spur",
    "snub",
    "permit",
    "abhor",
    "infer",
    "prefer",
    "vet",
    "rap",
    "nod",
    "vent",
    "expel",
    "compel",
    "control",
    "signal",
    "label",
  ].filter((lemma) => !["veto", "tell", "vent", "signal"].includes(lemma)),
);

const OTHER_VERBS = [
  "make",
  "give",
  "put",
  "stand",
  "go",
  "set",
  "lay",
  "speak",
  "point",
  "rule",
  "take",
  "have",
  "come",
  "issue",
  "release",
  "place",
  "throw",
  "line",
  "raise",
  "keep",
  "show",
  "quote",
  "lash",
  "hit",
  "weigh",
  "chime",
  "sum",
  "fire",
  "shoot",
  "double",
  "call",
  "speak",
  "send",
  "hear",
  "refuse",
  "decline",
  "try",
  "sound",
  "draw",
  "win",
  "get",
  "remain",
  "do",
  "be",
  "seem",
  "appear",
  "continue",
  "manage",
  "fail",
  "start",
  "bring",
  "talk",
  "look",
  "turn",
  "push",
  "back",
  "walk",
  "pull",
  "cast",
  "reach",
  "strike",
  "float",
  "pay",
  "shift",
  "let",
  "cry",
  "dream",
  "strike",
  "spell",
  "dwell",
  "double",
  "vote",
];

function inflect(lemma: string): [string, VerbForm][] {
  const irregular = IRREGULAR_FORMS.get(lemma);
  const stem = DOUBLED.has(lemma) ? lemma + lemma.slice(-1) : lemma;
  const dropped = /[^eo]e$/.test(lemma) ? lemma.slice(0, -1) : lemma === "agree" || lemma === "disagree" ? lemma : stem;
  const past = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : lemma.endsWith("e") ? `${lemma}d` : `${stem}ed`;
  const third = /[^aeiou]y$/.test(lemma)
    ? `${lemma.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|o)$/.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`;
  const ing = lemma.endsWith("ie") ? `${lemma.slice(0, -2)}ying` : `${dropped}ing`;
  return [
    [lemma, "base"],
    [third, "s"],
    [irregular?.past ?? past, "past"],
    [irregular?.participle ?? past, "participle"],
    [ing, "ing"],
  ];
}

const IRREGULAR_FORMS = new Map(
  IRREGULAR.split(/[|\n]/)
    .filter((entry) => entry !== "")
    .map((entry) => {
      const [lemma = "", past = "", participle = ""] = entry.split(" ");
      return [lemma, { past, participle }];
    }),
);

/** "labeled" beside "labelled". */
const american = (lemma: string): [string, VerbForm][] =>
  lemma.endsWith("l") && DOUBLED.has(lemma)
    ? [
        [`${lemma}ed`, "past"],
        [`${lemma}ed`, "participle"],
        [`${lemma}ing`, "ing"],
      ]
    : [];

const READINGS = new Map<string, { lemma: string; forms: Set<VerbForm> }>();
for (const lemma of [...REPORTING_VERBS.keys(), ...OTHER_VERBS]) {
  for (const [word, form] of [...inflect(lemma), ...american(lemma)]) {
    const reading = READINGS.get(word);
    if (reading === undefined) READINGS.set(word, { lemma, forms: new Set([form]) });
    else if (reading.lemma === lemma) reading.forms.add(form);
  }
}

/** The reporting verb a lower-case word is a form of; null for any other word. Tags and lemmas of the tagger are not needed. */
export const readVerb = (lower: string): VerbReading | null => READINGS.get(lower) ?? null;

/** The same of a word in whatever case. */
export const verbOf: (word: Word) => VerbReading | null = aboutWord(({ lower }) => readVerb(lower));

/** The past participle of a verb, as in "should be built": irregular where the verb is known to be. */
export function participleOf(lemma: string): string {
  const isDoubled = !IRREGULAR_FORMS.has(lemma) && !DOUBLED.has(lemma) && /^[^aeiou]*[aeiou][bdgkmnprt]$/.test(lemma);
  const [, , , [participle] = [lemma]] = inflect(lemma);
  return isDoubled ? participle.replace(/ed$/, `${lemma.slice(-1)}ed`) : participle;
}
