import type { MeasuredReader } from "./extractions.ts";

/** One line of the table: a measure, what is to be reached, and what each reader reaches. */
export interface Row {
  readonly measure: string;
  /** What issue 3 asks for; null where it names no figure. */
  readonly target: number | null;
  readonly values: Readonly<Partial<Record<MeasuredReader, number>>>;
  /** Digits after the point: 3 for shares, 0 for rates. */
  readonly digits: number;
}

export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

export const share = (measure: string, target: number | null, values: Row["values"]): Row => ({
  measure,
  target,
  values,
  digits: 3,
});

export const rate = (measure: string, target: number | null, values: Row["values"]): Row => ({
  measure,
  target,
  values,
  digits: 0,
});

const shown = ({ digits }: Row, value: number | undefined): string => (value === undefined ? "–" : value.toFixed(digits));

const wanted = (row: Row): string => (row.target === null ? "" : row.target.toFixed(row.digits === 3 ? 2 : row.digits));

/** Whether the better reader reaches the target; empty without one. */
function verdict({ target, values, digits }: Row): string {
  if (target === null) return "";
  const best = Math.max(...Object.values(values));
  return Number(best.toFixed(digits)) >= target ? "reached" : "below";
}

export function textTable({ title, rows }: Section): string {
  const lines = rows.map((row) =>
    [
      row.measure.padEnd(58),
      shown(row, row.values.rules).padStart(7),
      shown(row, row.values.tagger).padStart(7),
      wanted(row).padStart(7),
      verdict(row),
    ].join(" "),
  );
  return [title, `${"".padEnd(58)}   rules  tagger  target`, ...lines, ""].join("\n");
}

/** All sections as one table of Markdown. */
export function markdownTable(sections: readonly Section[]): string {
  const lines = sections.flatMap(({ title, rows }) => [
    `| **${title}** | | | |`,
    ...rows.map(
      (row) => `| ${row.measure} | ${shown(row, row.values.rules)} | ${shown(row, row.values.tagger)} | ${wanted(row)} |`,
    ),
  ]);
  return ["| measure | rules | tagger | to reach |", "|---|---|---|---|", ...lines].join("\n");
}
