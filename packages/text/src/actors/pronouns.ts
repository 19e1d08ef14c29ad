import type { DraftMention } from "./draft-mention.ts";
import { type Gender, genderOfGivenName } from "./given-name-genders.ts";
import { kindOf, nameOf, type Registry, rolesOf } from "./registry.ts";
import { isSubjectBefore } from "./reporting.ts";
import { isSameSentence, type Scan } from "./scan.ts";

/** How many sentences back an antecedent is looked for. */
const REACH = 3;
/** What one sentence of distance costs, and what a subject and each further mention gain. */
const WEIGHTS = { distance: 3, subject: 4, opening: 2, sameSentence: 3, frequency: 0.2, quoted: -3 };
/** Two candidates closer than this are as good as none. */
const MARGIN = 1;

/** "he", "she" and "who" outside quotations, with the person they stand for; null where two fit equally well. */
export function findPronouns(scan: Scan, registry: Registry, drafts: readonly DraftMention[]): DraftMention[] {
  const named = drafts.filter(
    ({ actor, form }) => actor !== null && (form === "NAME" || form === "TITLE") && kindOf(registry, actor) === "PERSON",
  );
  const genders = gendersOf(registry, scan, named);
  const mentions: DraftMention[] = [];
  for (const word of scan.words) {
    if (word.isTitleCase) continue;
    const range = { first: word.index, end: word.index + 1 };
    if (word.lower === "who" && word.text !== "WHO") {
      const before = [...drafts].findLast(
        ({ end, actor }) => actor !== null && (end === word.index || (end === word.index - 1 && scan.words[end]?.text === ",")),
      );
      if (before !== undefined)
        mentions.push({ ...range, phrase: range, form: "PRONOUN", actor: before.actor, rule: "relative-pronoun" });
      continue;
    }
    const gender: Gender | null = word.lower === "he" ? "MALE" : word.lower === "she" ? "FEMALE" : null;
    if (gender === null) continue;
    const { actor, rule } = resolve(scan, word.index, gender, genders, [
      ...named,
      ...mentions.filter((each) => each.rule !== "relative-pronoun" || isInRelativeClause(scan, each.first, word.index)),
    ]);
    if (actor !== null) genders.set(actor, gender);
    mentions.push({ ...range, phrase: range, form: "PRONOUN", actor, rule });
  }
  return mentions;
}

/** Between "who" and the pronoun the relative clause has not ended. */
const isInRelativeClause = (scan: Scan, who: number, at: number): boolean =>
  isSameSentence(scan, who, at) && scan.words.slice(who, at).every(({ text }) => !/^[,;—–]$/.test(text));

function gendersOf(registry: Registry, scan: Scan, named: readonly DraftMention[]): Map<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const { actor, phrase, first } of named) {
    if (actor === null || (genders.get(actor) ?? "UNKNOWN") !== "UNKNOWN") continue;
    const title = [...rolesOf(registry, actor), ...scan.words.slice(phrase.first, first).map(({ text }) => text)]
      .join(" ")
      .toLowerCase();
    const byTitle: Gender =
      /\b(?:mrs|ms|miss|lady|dame|queen|princess|baroness|\w+woman|actress|wife|mother|daughter|sister|widow)\b/.test(title)
        ? "FEMALE"
        : /\b(?:mr|sir|lord|king|prince|baron|\w+sman|congressman|chairman|councilman|husband|father|son|brother|pope)\b/.test(
              title,
            )
          ? "MALE"
          : "UNKNOWN";
    genders.set(actor, byTitle === "UNKNOWN" ? genderOfGivenName(nameOf(registry, actor)) : byTitle);
  }
  return genders;
}

interface Candidate {
  readonly actor: string;
  readonly score: number;
}

function resolve(
  scan: Scan,
  at: number,
  gender: Gender,
  genders: ReadonlyMap<string, Gender>,
  named: readonly DraftMention[],
): { actor: string | null; rule: string } {
  const scores = new Map<string, number>();
  for (const mention of named) {
    const { actor } = mention;
    if (actor === null || mention.first >= at) continue;
    const fits = genders.get(actor) ?? "UNKNOWN";
    if (fits !== "UNKNOWN" && fits !== gender) continue;
    const score = scoreOf(scan, mention, at);
    if (score === null) continue;
    scores.set(actor, Math.max(scores.get(actor) ?? Number.NEGATIVE_INFINITY, score) + WEIGHTS.frequency);
  }
  const [best, second] = [...scores].map(([actor, score]): Candidate => ({ actor, score })).sort((a, b) => b.score - a.score);
  if (best === undefined) return { actor: null, rule: "no-antecedent" };
  if (second !== undefined && best.score - second.score < MARGIN) return { actor: null, rule: "two-antecedents" };
  return { actor: best.actor, rule: "pronoun" };
}

function scoreOf(scan: Scan, mention: DraftMention, at: number): number | null {
  const { words } = scan;
  const distance = (words[at]?.sentence ?? 0) - (words[mention.first]?.sentence ?? 0);
  if (distance > REACH) return null;
  const isOpening = isSameSentence(scan, mention.phrase.first - 1, mention.first)
    ? /^(?:,|and)$/.test(words[mention.phrase.first - 1]?.text ?? "")
    : true;
  const isSubject = isSubjectBefore(words, mention.end) || (isOpening && /^(?:,|and)$/.test(words[mention.end]?.text ?? ""));
  const isSame = distance === 0;
  const isQuoted = scan.document.quotations.some(
    (quotation) => quotation.start <= (words[mention.first]?.start ?? 0) && (words[mention.first]?.start ?? 0) < quotation.end,
  );
  const wasSame =
    isQuoted ===
    scan.document.quotations.some(
      (quotation) => quotation.start <= (words[at]?.start ?? 0) && (words[at]?.start ?? 0) < quotation.end,
    );
  return (
    -WEIGHTS.distance * distance +
    (isSubject ? WEIGHTS.subject : 0) +
    (isOpening ? WEIGHTS.opening : 0) +
    (isSame ? WEIGHTS.sameSentence : 0) +
    (isQuoted && !wasSame ? WEIGHTS.quoted : 0)
  );
}
