/** What a mark at one place of a text may be. `kind` pairs an opening mark with its closing one. */
export interface QuotationMark {
  readonly start: number;
  readonly end: number;
  readonly kind: "double" | "single" | "guillemet";
  readonly role: "open" | "close";
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const NEVER_QUOTED_AFTER = /^(?:\d0s|em\b|cause\b|til\b|tis\b|twas\b|n\b)/i;

/** The quotation marks between two places of a text, in order; apostrophes, inches and minutes are none. */
export function findMarks(text: string, from: number, to: number): QuotationMark[] {
  const marks: QuotationMark[] = [];
  const looksLikeMark = /[“„‟”«»"＂`‘'’]/g;
  looksLikeMark.lastIndex = from;
  for (let like = looksLikeMark.exec(text); like !== null && like.index < to; like = looksLikeMark.exec(text)) {
    const mark = markAt(text, like.index, from, to);
    if (mark === null) continue;
    marks.push(mark);
    looksLikeMark.lastIndex = mark.end;
  }
  return marks;
}

function markAt(text: string, index: number, from: number, to: number): QuotationMark | null {
  const make = (length: number, kind: QuotationMark["kind"], role: QuotationMark["role"]): QuotationMark => ({
    start: index,
    end: index + length,
    kind,
    role,
  });
  switch (text.charAt(index)) {
    case "“":
    case "„":
    case "‟":
      return make(1, "double", opensHere(text, index, 1, from, to) ? "open" : "close");
    case "”":
      return make(1, "double", "close");
    case "«":
      return make(1, "guillemet", "open");
    case "»":
      return make(1, "guillemet", "close");
    case '"':
    case "＂":
      return isInches(text, index, from) ? null : make(1, "double", opensHere(text, index, 1, from, to) ? "open" : "close");
    case "`":
      if (text.charAt(index + 1) === "`") return make(2, "double", "open");
      return opensHere(text, index, 1, from, to) ? make(1, "single", "open") : null;
    case "‘":
      return singleOpens(text, index, from, to) ? make(1, "single", "open") : null;
    case "'":
      if (text.startsWith("'''", index) && index > from && text.charAt(index - 1).trim() !== "")
        return make(1, "single", "close");
      if (text.charAt(index + 1) === "'") return make(2, "double", opensHere(text, index, 2, from, to) ? "open" : "close");
      if (singleOpens(text, index, from, to)) return make(1, "single", "open");
      return singleCloses(text, index, to) ? make(1, "single", "close") : null;
    case "’":
      return singleCloses(text, index, to) ? make(1, "single", "close") : null;
    default:
      return null;
  }
}

/** A mark opens where nothing, white space, a bracket, a dash or another mark is before it and no white space behind it. */
function opensHere(text: string, index: number, length: number, from: number, to: number): boolean {
  const before = index > from ? text.charAt(index - 1) : " ";
  const after = index + length < to ? text.charAt(index + length) : " ";
  if (after.trim() === "") return false;
  if (before.trim() === "" || "([{—–-/‘“«:".includes(before)) return true;
  return false;
}

const isInches = (text: string, index: number, from: number): boolean =>
  index > from &&
  /\d/.test(text.charAt(index - 1)) &&
  /^[ -]?(?:x|by|tall|long|wide|deep|thick)\b/.test(text.slice(index + 1, index + 8));

function singleOpens(text: string, index: number, from: number, to: number): boolean {
  if (!opensHere(text, index, 1, from, to)) return false;
  const after = text.slice(index + 1, index + 8);
  return /^["“[(]?[\p{L}\p{N}$[]/u.test(after) && !NEVER_QUOTED_AFTER.test(after);
}

const singleCloses = (text: string, index: number, to: number): boolean =>
  index + 1 >= to || !LETTER_OR_DIGIT.test(text.charAt(index + 1));
