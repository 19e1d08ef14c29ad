import { phraseStart } from "./anchors.ts";
import type { DraftMention } from "./draft-mention.ts";
import { matchGazetteer } from "./gazetteer.ts";
import type { TokenRange } from "./read-run.ts";
import { keysOfKind, type Registry, rolesOf } from "./registry.ts";
import { ROLE_HEADS } from "./role-words.ts";
import { isSameSentence, type Scan, wordNear } from "./scan.ts";

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
const NO_OFFICE = /^(?:republican|democrat|expert|resident|student|teacher|soldier|player|fellow|witness|veteran|farmer)$/;

/** A title without a name, "the president", where exactly one person of the article has it. */
export function findTitles(scan: Scan, registry: Registry, isTaken: (index: number) => boolean): DraftMention[] {
  const persons = keysOfKind(registry, "PERSON").map((key) => ({ key, roles: completed(rolesOf(registry, key).map(readTitle)) }));
  return scan.words.flatMap((word): DraftMention[] => {
    if (
      word.isTitleCase ||
      NO_OFFICE.test(word.lower) ||
      !ROLE_HEADS.has(word.lower) ||
      isTaken(word.index) ||
      word.tag === "VERB"
    )
      return [];
    const title = titleAt(scan, word.index);
    if (title === null) return [];
    const wanted = readTitle(
      scan.words
        .slice(title.first, title.end)
        .map(({ text }) => text)
        .join(" "),
    );
    const [only, second] = persons.filter(({ roles }) => roles.some((role) => isSameOffice(wanted, role)));
    if (only === undefined) return [];
    const actor = second === undefined ? only.key : null;
    return [
      {
        ...title,
        phrase: { first: title.first - 1, end: title.end },
        form: "TITLE",
        actor,
        rule: actor === null ? "ambiguous-title" : "only-holder-of-title",
      },
    ];
  });
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
    (ROLE_HEADS.has(next.lower) || next.isCapital || next.tag === "NOUN" || next.text === "-" || next.lower === "of")
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

interface Title {
  readonly words: ReadonlySet<string>;
  readonly head: string;
  /** The country or body that the title belongs to; null where it names none. */
  readonly of: string | null;
}

function readTitle(title: string): Title {
  const words = title
    .replace(/\bPM\b/i, "prime minister")
    .split(/[\s-]+/)
    .map((word) => word.toLowerCase().replace(/\.$/, ""))
    .map((word) => LONG_FORMS[word] ?? word);
  const until = words.findIndex((word) => /^(?:of|for|to|at|in)$/.test(word));
  const own = until > 0 ? words.slice(0, until) : words;
  const tokens = title.split(/\s+/);
  const entry = tokens.map((_, index) => matchGazetteer(tokens, index)?.entry ?? null).find((each) => each !== null);
  return { words: new Set(own), head: own.findLast((word) => ROLE_HEADS.has(word)) ?? own.at(-1) ?? "", of: entry?.name ?? null };
}

function isSameOffice(wanted: Title, role: Title): boolean {
  if (wanted.head !== role.head || (wanted.of !== null && role.of !== null && wanted.of !== role.of)) return false;
  const distinctive = (title: Title): string =>
    [...title.words]
      .filter((word) => DISTINCTIVE.test(word))
      .sort()
      .join(" ");
  return distinctive(wanted) === distinctive(role);
}
