import { REPORTING_NOUNS } from "../statements/lexicon/nouns.ts";
import { tellAntecedent } from "./antecedent-decision.ts";
import { isSurnameHe } from "./article-words.ts";
import type { DraftMention } from "./draft-mention.ts";
import { type Gender, genderOfGivenName } from "./given-name-genders.ts";
import { recentBefore } from "./recent.ts";
import { kindOf, nameOf, type Registry, rolesOf } from "./registry.ts";
import { isSpeakerAfter, isSpeakerBefore, isSubjectBefore } from "./reporting.ts";
import { isSameSentence, type Scan } from "./scan.ts";
import { genderOfTitle } from "./title-genders.ts";
import { WORD_KINDS } from "./word-kinds.ts";

/** How many sentences back an antecedent is looked for. */
const REACH = 3;
/** What one sentence of distance costs, and what a subject and each further mention gain. */
const WEIGHTS = { distance: 3, subject: 4, opening: 2, sameSentence: 3, frequency: 0.2, quoted: -8 };
/** Two candidates closer than this are as good as none. */
const MARGIN = 1;

/** "he", "she" and "who", and "his" and "her" before a noun that reports, with the person they stand for; null where two fit equally well. */
export function findPronouns(scan: Scan, registry: Registry, drafts: readonly DraftMention[]): DraftMention[] {
  const named = drafts
    .filter(({ actor, form }) => actor !== null && (form === "NAME" || form === "TITLE") && kindOf(registry, actor) === "PERSON")
    .sort((a, b) => a.first - b.first);
  const byEnd = new Map(drafts.filter(({ actor }) => actor !== null).map((draft) => [draft.end, draft]));
  const genders = gendersOf(registry, scan, named);
  const mentions: DraftMention[] = [];
  for (const { index, lower, text, isTitleCase, kinds } of scan.nouns) {
    if (isTitleCase || (kinds & WORD_KINDS.PERSONAL) === 0) continue;
    if (/^(?:his|her)$/.test(lower) && !isBeforeReport(scan, index)) continue;
    const range = { first: index, end: index + 1 };
    const found =
      lower === "who" && text !== "WHO"
        ? relative(scan, byEnd, index)
        : personal(scan, registry, named, mentions, genders, index, lower);
    if (found !== null) mentions.push({ ...range, phrase: range, form: "PRONOUN", ...found });
  }
  return mentions;
}

/** How far behind "his" the noun may stand that reports his words; in words. */
const NOUN_REACH = 3;

/** "his call for a vote", "her long-standing opposition to it": whose words or side the noun reports. */
function isBeforeReport(scan: Scan, at: number): boolean {
  for (let next = at + 1; next <= at + NOUN_REACH && isSameSentence(scan, next, at); next++) {
    const word = scan.words[next];
    if (word === undefined || !/^(?:NOUN|ADJ|NUM|ADV|PROPN|VERB|PUNCT)$/.test(word.tag)) return false;
    if (REPORTING_NOUNS.has(word.lower)) return true;
  }
  return false;
}

interface Meant {
  readonly actor: string | null;
  readonly rule: string;
}

/** "who" means what stands right before it. */
function relative(scan: Scan, byEnd: ReadonlyMap<number, DraftMention>, at: number): Meant | null {
  const before = byEnd.get(at) ?? (scan.words[at - 1]?.text === "," ? byEnd.get(at - 1) : undefined);
  return before === undefined ? null : { actor: before.actor, rule: "relative-pronoun" };
}

function personal(
  scan: Scan,
  registry: Registry,
  named: readonly DraftMention[],
  pronouns: readonly DraftMention[],
  genders: Map<string, Gender>,
  at: number,
  lower: string,
): Meant | null {
  const [word, next] = [scan.words[at], scan.words[at + 1]];
  if (word !== undefined && isSurnameHe(word.text, next)) return null;
  if (lower === "who") return null;
  const gender: Gender = /^h(?:e|is)$/.test(lower) ? "MALE" : "FEMALE";
  const earlier = recentBefore(scan, pronouns, at, REACH).filter(
    (each) => each.rule !== "relative-pronoun" || isInRelativeClause(scan, each.first, at),
  );
  const meant = resolve(scan, registry, at, gender, genders, [...recentBefore(scan, named, at, REACH), ...earlier]);
  if (meant.actor !== null) genders.set(meant.actor, gender);
  return meant;
}

/** Between "who" and the pronoun the relative clause has not ended. */
const isInRelativeClause = (scan: Scan, who: number, at: number): boolean =>
  isSameSentence(scan, who, at) && scan.words.slice(who, at).every(({ text }) => !/^[,;—–]$/.test(text));

function gendersOf(registry: Registry, scan: Scan, named: readonly DraftMention[]): Map<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const { actor, phrase, first } of named) {
    if (actor === null || (genders.get(actor) ?? "UNKNOWN") !== "UNKNOWN") continue;
    const title = [...rolesOf(registry, actor), ...scan.words.slice(phrase.first, first).map(({ text }) => text)].join(" ");
    const byTitle = genderOfTitle(title);
    genders.set(actor, byTitle === "UNKNOWN" ? genderOfGivenName(nameOf(registry, actor)) : byTitle);
  }
  return genders;
}

interface Candidate {
  readonly key: string;
  readonly score: number;
}

function resolve(
  scan: Scan,
  registry: Registry,
  at: number,
  gender: Gender,
  genders: ReadonlyMap<string, Gender>,
  named: readonly DraftMention[],
): Meant {
  const scores = new Map<string, number>();
  const speakers = new Set(named.flatMap((each) => (isSpeakerOfQuotation(scan, each, at) ? [each.actor] : [])));
  for (const mention of named) {
    const { actor } = mention;
    if (actor === null || speakers.has(actor)) continue;
    const fits = genders.get(actor) ?? "UNKNOWN";
    if (fits !== "UNKNOWN" && fits !== gender) continue;
    const score = scoreOf(scan, mention, at);
    scores.set(actor, Math.max(scores.get(actor) ?? Number.NEGATIVE_INFINITY, score) + WEIGHTS.frequency);
  }
  const [best, second] = [...scores].map(([key, score]): Candidate => ({ key, score })).sort((a, b) => b.score - a.score);
  const meant = meantOf(best, second);
  tellAntecedent(scan, registry, { first: at, end: at + 1 }, meant, [best, second]);
  return meant;
}

/** Within a quotation, whoever speaks it is "I": "he" is somebody else. */
function isSpeakerOfQuotation({ words }: Scan, { phrase, first, end }: DraftMention, at: number): boolean {
  const [pronoun, speaker] = [words[at], words[first]];
  if (pronoun?.isQuoted !== true || speaker === undefined || speaker.isQuoted || pronoun.sentence - speaker.sentence > 1)
    return false;
  return isSpeakerBefore(words, end) || isSpeakerAfter(words, phrase.first);
}

function meantOf(best: Candidate | undefined, second: Candidate | undefined): Meant {
  if (best === undefined) return { actor: null, rule: "no-antecedent" };
  if (second !== undefined && best.score - second.score < MARGIN) return { actor: null, rule: "two-antecedents" };
  return { actor: best.key, rule: "pronoun" };
}

/** What the place of a mention says for it, wherever the pronoun stands; asked again for each pronoun near it. */
function prominenceOf(scan: Scan, mention: DraftMention): number {
  const known = PROMINENCE.get(mention);
  if (known !== undefined) return known;
  const { words } = scan;
  const isOpening = isSameSentence(scan, mention.phrase.first - 1, mention.first)
    ? /^(?:,|and|”|"|''|’)$/.test(words[mention.phrase.first - 1]?.text ?? "")
    : true;
  const isSubject = isSubjectBefore(words, mention.end) || (isOpening && /^(?:,|and)$/.test(words[mention.end]?.text ?? ""));
  const prominence = (isSubject ? WEIGHTS.subject : 0) + (isOpening ? WEIGHTS.opening : 0);
  PROMINENCE.set(mention, prominence);
  return prominence;
}

const PROMINENCE = new WeakMap<DraftMention, number>();

function scoreOf(scan: Scan, mention: DraftMention, at: number): number {
  const { words } = scan;
  const distance = (words[at]?.sentence ?? 0) - (words[mention.first]?.sentence ?? 0);
  const isSame = distance === 0;
  const isQuoted = words[mention.first]?.isQuoted === true;
  const wasSame = isQuoted === words[at]?.isQuoted;
  return (
    -WEIGHTS.distance * distance +
    prominenceOf(scan, mention) +
    (isSame ? WEIGHTS.sameSentence : 0) +
    (isQuoted && !wasSame ? WEIGHTS.quoted : 0)
  );
}
