const MONTHS: readonly (readonly string[])[] = [
  ["january", "jan", "januar", "jänner", "janvier", "enero", "gennaio", "januari"],
  ["february", "feb", "februar", "février", "febrero", "febbraio", "februari"],
  ["march", "mar", "märz", "mars", "marzo", "maart"],
  ["april", "apr", "avril", "abril", "aprile"],
  ["may", "mai", "mayo", "maggio", "mei"],
  ["june", "jun", "juni", "juin", "junio", "giugno"],
  ["july", "jul", "juli", "juillet", "julio", "luglio"],
  ["august", "aug", "août", "agosto", "augustus"],
  ["september", "sep", "sept", "septembre", "septiembre", "settembre"],
  ["october", "oct", "oktober", "okt", "octobre", "octubre", "ottobre"],
  ["november", "nov", "novembre", "noviembre"],
  ["december", "dec", "dezember", "dez", "décembre", "diciembre", "dicembre", "desember"],
];
const MONTH_NUMBERS = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/**
 * The first date written in a text, as `YYYY-MM-DD`, with time and zone kept where it is ISO 8601; null for none.
 * Of figures with slashes the month comes first where `monthFirst`, unless only the other order is a date.
 */
export function readWrittenDate(text: string, monthFirst: boolean): string | null {
  return readIso(text) ?? readNamedMonth(text) ?? readFigures(text, monthFirst);
}

function readIso(text: string): string | null {
  const found = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d{1,9})?\s?(Z|[+-]\d{2}:?\d{2})?)?(?!\d)/.exec(
    text,
  );
  if (found === null) {
    const compact = /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/.exec(text);
    return compact === null ? null : dayOf(compact[1], compact[2], compact[3]);
  }
  const [, year, month, day, minutes, seconds, zone] = found;
  const date = dayOf(year, month, day);
  return date === null || minutes === undefined ? date : `${date}T${minutes}${seconds ?? ""}${zone ?? ""}`;
}

function readNamedMonth(text: string): string | null {
  const dayFirst = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º)?[.\s,/-]+(?:de |of )?(\p{L}{3,10})\.?,?[\s,/-]+(?:de )?(\d{4})(?!\d)/gu;
  for (const [, day, month, year] of text.matchAll(dayFirst)) {
    const date = dayOf(year, monthNumber(month), day);
    if (date !== null) return date;
  }
  for (const [, month, day, year] of text.matchAll(/(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/gu)) {
    const date = dayOf(year, monthNumber(month), day);
    if (date !== null) return date;
  }
  return null;
}

function readFigures(text: string, monthFirst: boolean): string | null {
  const found = /(?<![\d./-])(?:(\d{4})[./](\d{1,2})[./](\d{1,2})|(\d{1,2})([./-])(\d{1,2})\5(\d{4}|\d{2}))(?![\d])/.exec(text);
  if (found === null) return null;
  const [, year, month, day, first, mark, second, last] = found;
  if (year !== undefined) return dayOf(year, month, day);
  const fullYear = last?.length === 2 ? `20${last}` : last;
  const [dayThenMonth, monthThenDay] = [dayOf(fullYear, second, first), dayOf(fullYear, first, second)];
  return monthFirst && mark !== "." ? (monthThenDay ?? dayThenMonth) : (dayThenMonth ?? monthThenDay);
}

const monthNumber = (name: string | undefined): string | undefined => MONTH_NUMBERS.get(name?.toLowerCase() ?? "")?.toString();

/** The web is no older than this. */
const EARLIEST_YEAR = 1990;

function dayOf(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isReal && Number(year) >= EARLIEST_YEAR && Number(year) < 2100 ? date.toISOString().slice(0, 10) : null;
}
