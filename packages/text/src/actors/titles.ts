import { phraseStart } from "./anchors.ts";
import { tellAntecedent } from "./antecedent-decision.ts";
import type { DraftMention } from "./draft-mention.ts";
import { matchGazetteer } from "./gazetteer.ts";
import type { TokenRange } from "./read-run.ts";
import { recentBefore } from "./recent.ts";
import { keysOfKind, type Registry, rolesOf } from "./registry.ts";
import { ROLE_HEADS } from "./role-words.ts";
import { isSameSentence, type Scan, textOf, wordNear } from "./scan.ts";
import { WORD_KINDS } from "./word-kinds.ts";

const LONG_FORMS: Readonly<Record<string, string>> = {
  sen: "senator",
  rep: "representative",
  gov: "governor",
  gen: "general",
  col: "colonel",
  pres: "president",
  presidents: "president",
  senators: "senator",
  sec: "secretary",
  prof: "professor",
  atty: "attorney",
  capt: "captain",
  lt: "lieutenant",
  sgt: "sergeant",
  amb: "ambassador",
  adm: "admiral",
  dr: "doctor",
};
/** Words that make another office of the same head. */
const DISTINCTIVE =
  /^(?:vice|deputy|former|ex|prime|foreign|defence|defense|finance|interior|attorney|assistant|acting|first|press|campaign)$/;

/** What many are at the same time says nothing of who is meant. */
const NO_OFFICE =
  /^(?:republican|democrat|expert|resident|member|elder|owner|survivor|student|teacher|soldier|player|fellow|witness|veteran|farmer)$/;

/** How many sentences back a holder counts as just named. */
const REACH = 2;

interface Holder {
  readonly key: string;
  readonly roles: readonly Title[];
}

/** A title without a name, "the president", where exactly one person of the article has it, or one who was just named. */
export function findTitles(
  scan: Scan,
  registry: Registry,
  drafts: readonly DraftMention[],
  isTaken: (index: number) => boolean,
): DraftMention[] {
  const holders = keysOfKind(registry, "PERSON").map((key) => ({ key, roles: completed(rolesOf(registry, key).map(readTitle)) }));
  const named = drafts.filter(({ actor }) => actor !== null).sort((a, b) => a.first - b.first);
  const main = mainCountries(scan);
  return scan.nouns.flatMap((word): DraftMention[] => {
    const at = word.index;
    const isTitle = (word.kinds & WORD_KINDS.ROLE_HEAD) !== 0 && !NO_OFFICE.test(word.lower) && word.tag !== "VERB";
    const title = isTitle && !word.isTitleCase && !isTaken(at) ? titleAt(scan, at) : null;
    if (title === null) return [];
    const fitting = narrowed(readTitle(textOf(scan, title)), holders, main);
    if (fitting.length === 0) return [];
    const recent = new Set(recentBefore(scan, named, at, REACH).map(({ actor }) => actor));
    const [only, second] = fitting.length === 1 ? fitting : fitting.filter(({ key }) => recent.has(key));
    const isSure = only !== undefined && second === undefined;
    const rule = isSure ? (fitting.length === 1 ? "only-holder-of-title" : "holder-just-named") : "ambiguous-title";
    const meant = { actor: isSure ? only.key : null, rule };
    tellAntecedent(scan, registry, title, meant, fitting);
    const phrase = { first: title.first - 1, end: title.end };
    return [{ ...title, phrase, form: "TITLE", ...meant }];
  });
}

/** Those who hold the office: by every word that is said, then by the country, then by the title alone. */
function narrowed(wanted: Title, holders: readonly Holder[], main: ReadonlySet<string>): Holder[] {
  const fitting = holders.filter(({ roles }) => roles.some((role) => isSameOffice(wanted, role, main)));
  const exact = fitting.filter(({ roles }) => roles.some((role) => [...wanted.words].every((word) => role.all.has(word))));
  const own = fitting.filter(({ roles }) => roles.some((role) => role.of === wanted.of && role.head === wanted.head));
  if (wanted.words.size > 1 && exact.length === 1) return exact;
  return wanted.of !== null && own.length > 0 ? own : fitting;
}

/** The two countries that the article names most, and more than once: there, "the president" may go without the country. */
function mainCountries(scan: Scan): Set<string> {
  const counts = new Map<string, number>();
  for (const { entry } of scan.pieces)
    if (entry?.kind === "GOVERNMENT") counts.set(entry.name, (counts.get(entry.name) ?? 0) + 1);
  return new Set(
    [...counts]
      .filter(([, count]) => count > 1)
      .sort((a, b) => b[1] - a[1])
      .slice(0, 2)
      .map(([name]) => name),
  );
}

/** Words that speak of another holder of the office. */
const NOT_YET =
  /^(?:next|new|future|incoming|wrong|right|other|potential|only|best|last|previous|then|same|likely|eventual|early)$/;

/** "the [foreign minister]", in the singular, with no name and no country behind. */
function titleAt(scan: Scan, head: number): TokenRange | null {
  const { words } = scan;
  const next = wordNear(scan, head + 1, head);
  if (
    next !== undefined &&
    (ROLE_HEADS.has(next.lower) || next.isCapital || next.tag === "NOUN" || next.text === "-" || isComplement(scan, head + 1))
  )
    return null;
  const start = phraseStart(scan, head);
  if (words.slice(start, head).some(({ lower }) => NOT_YET.test(lower))) return null;
  if (words[start]?.lower !== "the" || head - start > 5 || start + 1 > head) return null;
  const before = wordNear(scan, start - 1, start);
  if (before !== undefined && (before.tag === "AUX" || /^(?:as|become|became|being)$/.test(before.lower))) return null;
  return isSameSentence(scan, start, head) ? { first: start + 1, end: head + 1 } : null;
}

/** A title that names no country is held where the person's other titles say. */
function completed(roles: readonly Title[]): Title[] {
  const of = roles.find((role) => role.of !== null)?.of ?? null;
  return roles.map((role) => ({ ...role, of: role.of ?? of }));
}

/** "of France", but not "accused the president of lying". */
const isComplement = ({ words }: Scan, at: number): boolean => words[at]?.lower === "of" && !words[at + 1]?.lower.endsWith("ing");

interface Title {
  /** The words before any "of". */
  readonly words: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  readonly head: string;
  /** The country or body that the title belongs to; null where it names none. */
  readonly of: string | null;
}

function readTitle(title: string): Title {
  const words = title
    .replace(/\b(?:PM|premier)\b/i, "prime minister")
    .split(/[\s-]+/)
    .map((word) => word.toLowerCase().replace(/\.$/, ""))
    .map((word) => LONG_FORMS[word] ?? word);
  const until = words.findIndex((word) => /^(?:of|for|to|at|in)$/.test(word));
  const own = until > 0 ? words.slice(0, until) : words;
  const tokens = title.split(/\s+/);
  const entry = tokens.map((_, index) => matchGazetteer(tokens, index)?.entry ?? null).find((each) => each !== null);
  return {
    words: new Set(own),
    all: new Set(words),
    head: own.findLast((word) => ROLE_HEADS.has(word)) ?? own.at(-1) ?? "",
    of: entry?.name ?? null,
  };
}

/** Another country's office is another; one without a country may be that of a country the article is about. */
function isSameOffice(wanted: Title, role: Title, main: ReadonlySet<string>): boolean {
  if (!isSameKind(wanted, role)) return false;
  if (wanted.of === null || wanted.of === role.of) return true;
  return role.of === null && main.has(wanted.of);
}

/** "The minister" may be of any department, a country's "leader" its president or its head of government. */
function isSameKind(wanted: Title, role: Title): boolean {
  if (wanted.head === "leader" && wanted.of !== null && isHeadOfGovernment(role)) return true;
  if (wanted.head !== role.head) return false;
  const [own, other] = [distinctive(wanted), distinctive(role)];
  return own === other || (own === "" && OF_DEPARTMENT.test(wanted.head) && !RANK.test(other));
}

const OF_DEPARTMENT = /^(?:minister|secretary|director|spokesman|spokeswoman|spokesperson)$/;
const RANK = /\b(?:prime|vice|deputy|former|ex|assistant|acting|first)\b/;
const isHeadOfGovernment = (role: Title): boolean =>
  /^(?:president|chancellor|premier|leader)$/.test(role.head) || (role.head === "minister" && role.words.has("prime"));

const distinctive = (title: Title): string =>
  [...title.words]
    .filter((word) => DISTINCTIVE.test(word))
    .sort()
    .join(" ");
