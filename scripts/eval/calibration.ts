import type { ReaderCounts } from "@stance/text";

type Said = ReaderCounts["confidences"][number];

/** Groups with fewer statements tell nothing of their own. */
const FEWEST = 10;

/** Confidence said against share right: by form, by rule, and by how sure the reader was. */
export function calibrationTable(title: string, counts: readonly ReaderCounts[]): string {
  const said = counts.flatMap(({ confidences }) => confidences);
  const tables = [
    groupLines("form", said, ({ cueClass, form }) => `${cueClass} ${form}`),
    groupLines("rule", said, ({ cueClass, form, rule }) => `${cueClass} ${form} ${rule}`),
    groupLines("said", said, ({ confidence }) => `${Math.min(9, Math.floor(confidence * 10)) / 10} and more`),
  ];
  return [title, `${"".padEnd(58)}    said   right       n`, ...tables.flat(), ""].join("\n");
}

function groupLines(name: string, said: readonly Said[], keyOf: (statement: Said) => string): string[] {
  const groups = [...Map.groupBy(said, keyOf)].map(([key, group]) => ({
    key,
    said: mean(group.map(({ confidence }) => confidence)),
    right: mean(group.map(({ right }) => Number(right))),
    count: group.length,
  }));
  const gap = groups.reduce((sum, group) => sum + Math.abs(group.said - group.right) * group.count, 0) / (said.length || 1);
  const lines = groups
    .filter(({ count }) => count >= FEWEST)
    .sort((a, b) => (name === "said" ? (a.key < b.key ? -1 : 1) : b.count - a.count))
    .map((group) => line(`  ${group.key}`, group.said, group.right, group.count));
  return [`by ${name}, mean gap ${gap.toFixed(3)}`, ...lines];
}

const line = (key: string, said: number, right: number, count: number): string =>
  [key.padEnd(58), said.toFixed(3).padStart(7), right.toFixed(3).padStart(7), String(count).padStart(7)].join(" ");

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
