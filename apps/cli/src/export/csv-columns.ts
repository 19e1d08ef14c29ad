import type { ExportedPosition } from "./export-positions.ts";

/** The header of an export as CSV. */
export const EXPORT_COLUMNS = [
  "position",
  "actor",
  "topic",
  "proposition",
  "stance",
  "target",
  "condition",
  "basis",
  "confidence",
  "status",
  "said_earliest",
  "said_latest",
  "said_precision",
  "said_basis",
  "form",
  "reported_by",
  "words",
  "start",
  "end",
  "article",
  "title",
  "outlet",
  "published_latest",
] as const;

/** One row for each piece of evidence, in the order of the header. */
export function toCsvCells(position: ExportedPosition): (string | number | null)[][] {
  const { id, actor, topic, stance, target, condition, basis, confidence, status, saidOn, statement } = position;
  const said = [saidOn?.earliest ?? null, saidOn?.latest ?? null, saidOn?.precision ?? null, saidOn?.basis ?? null];
  const facts = [id, actor.name, topic.name, topic.proposition, stance, target, condition, basis, confidence, status, ...said];
  const telling = [statement.form, statement.reportedBy];
  return position.evidence.map(({ exact, start, end, article }) => {
    const place = [article.url ?? article.address, article.title, article.outlet, article.publishedAt?.latest ?? null];
    return [...facts, ...telling, exact, start, end, ...place].map(withoutFormula);
  });
}

/** Spreadsheets run a cell that begins like a formula; an apostrophe before it makes it words. */
const withoutFormula = (cell: string | number | null): string | number | null =>
  typeof cell === "string" && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
