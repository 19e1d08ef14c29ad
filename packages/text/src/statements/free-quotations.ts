import type { Document } from "../findings.ts";
import type { Draft, JoinedDraft, Place } from "./draft.ts";
import type { Phrase } from "./phrase.ts";
import type { QuotedWords, SentenceWords } from "./sentence-words.ts";
import { isComma, isQuotationMark } from "./token-kinds.ts";

const FURTHEST_SPEAKER = 3;

interface Joined extends JoinedDraft {
  before: Place[];
  behind: Place[];
}

/**
 * Gives quotations that stand alone to who spoke before them: behind a quotation of the same paragraph, or carried on
 * over paragraphs, they belong to the same statement; elsewhere they are a statement without a cue.
 */
export function joinQuotations(document: Document, sentences: readonly SentenceWords[], drafts: readonly Draft[]): JoinedDraft[] {
  const joined: Joined[] = drafts.map((draft) => ({ ...draft, speakerSentence: draft.sentence, before: [], behind: [] }));
  const bySentence = new Map<number, Joined[]>();
  for (const draft of joined) bySentence.set(draft.sentence, [...(bySentence.get(draft.sentence) ?? []), draft]);
  const found: Joined[] = [...joined];
  let last: Joined | null = null;
  let lastSentence = -1;
  let pending: Place[] = [];
  let carriesOn = false;
  for (const words of sentences) {
    const own: Joined[] = bySentence.get(words.index) ?? [];
    const part = document.sentences[words.index]?.part;
    const lastPart = document.sentences[lastSentence]?.part;
    const free = freeQuotation(words, own);
    const isOpen = words.quotations.at(-1)?.quotation.open === true;
    if (free !== null) {
      const place = { sentence: words.index, start: free.start, end: free.end };
      const isNear: boolean = last !== null && words.index - lastSentence <= FURTHEST_SPEAKER;
      if (
        last !== null &&
        (carriesOn || (part === lastPart && words.index === lastSentence + 1 && endsQuoted(last, sentences)))
      ) {
        last.behind.push(place);
        lastSentence = words.index;
      } else if (isOpen && (part !== lastPart || last === null)) pending.push(place);
      else if (last !== null && isNear && part !== undefined && lastPart !== undefined && part - lastPart <= 1) {
        const statement: Joined = freeStatement(words, free, last);
        found.push(statement);
        last = statement;
        lastSentence = words.index;
      }
      carriesOn = isOpen && pending.length === 0;
      continue;
    }
    attachClosing(words, own);
    const speakers = own.filter(
      (draft) => draft.cueClass === "SPEECH" && draft.speaker !== null && draft.rule !== "headline" && !draft.negated,
    );
    const speaking: Joined | undefined = speakers.findLast((draft) => draft.rule !== "source") ?? speakers.at(-1);
    const quoting = own.find((draft) => draft.content.some((each) => startsParagraphQuotation(words, each)));
    if (quoting !== undefined && pending.length > 0) quoting.before.push(...pending);
    pending = [];
    if (speaking !== undefined) {
      last = speaking;
      lastSentence = words.index;
    }
    carriesOn = isOpen && speaking !== undefined;
  }
  return found.sort((a, b) => a.sentence - b.sentence || (a.cue?.start ?? 0) - (b.cue?.start ?? 0));
}

/** "Silva condemned the attack: “…”": the quotation behind the colon is hers. */
function attachClosing(words: SentenceWords, own: readonly Joined[]): void {
  const last = words.quotations.at(-1);
  if (last === undefined || words.tokens[last.start - 1]?.text !== ":" || words.tokens.length - last.end > 1) return;
  if (own.some((draft) => draft.content.some((part) => part.start < last.end && last.start < part.end))) return;
  own
    .findLast((draft) => draft.cueClass === "SPEECH" && draft.speaker !== null)
    ?.behind.push({ sentence: words.index, start: last.start, end: last.end });
}

const startsParagraphQuotation = (words: SentenceWords, content: Phrase): boolean =>
  words.quotations.some((quotation) => quotation.start === content.start && quotation.start === 0);

/** The quotation that is the whole sentence, when no report of the sentence has it. */
function freeQuotation(words: SentenceWords, own: readonly Draft[]): QuotedWords | null {
  const first = words.quotations.find((quotation) => quotation.end - quotation.start > 3);
  if (first === undefined || own.length > 0 || words.isHeadline) return null;
  const outside = words.tokens.filter(
    (token, index) => words.quoted[index] === -1 && !/^[.,;:!?()—–-]+$/.test(token.text),
  ).length;
  return outside === 0 || (outside <= 1 && first.start <= 1)
    ? { ...first, end: words.quotations.at(-1)?.end ?? first.end }
    : null;
}

/** The statement's words end with a quotation, its report behind or before them. */
function endsQuoted(draft: JoinedDraft, sentences: readonly SentenceWords[]): boolean {
  const last =
    draft.behind.at(-1) ??
    (draft.content.at(-1) === undefined ? undefined : { ...(draft.content.at(-1) as Phrase), sentence: draft.sentence });
  const words = last === undefined ? undefined : sentences[last.sentence];
  if (last === undefined || words === undefined) return false;
  const token = words.tokens[last.end - 1];
  return words.quoted[last.end - 1] !== -1 || isQuotationMark(token) || isComma(token);
}

function freeStatement(words: SentenceWords, free: QuotedWords, previous: JoinedDraft): Joined {
  return {
    sentence: words.index,
    speakerSentence: previous.speakerSentence,
    cueClass: "SPEECH",
    cue: null,
    cueLemma: "",
    speaker: previous.speaker,
    antecedent: previous.antecedent,
    content: [{ start: free.start, end: free.end }],
    rule: "free-quotation",
    frame: "free",
    negated: false,
    hypothetical: false,
    before: [],
    behind: [],
  };
}
