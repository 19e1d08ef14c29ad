import type { IngestSummary } from "@stance/ingest";

/** The summary of an ingest for people to read. */
export function summaryLines(summary: IngestSummary): string {
  const { read, unchanged, failed, otherLanguage, statements, positions, seconds } = summary;
  const inputs = summary.new + summary.updated + unchanged + failed;
  const rows: readonly (readonly [string, string])[] = [
    ["inputs", String(inputs)],
    ["read", `${read} (${summary.new} new, ${summary.updated} updated)`],
    ["unchanged", String(unchanged)],
    ["failed", String(failed)],
    ...(otherLanguage === 0 ? [] : [["not English", `${otherLanguage}, kept without a reading`] as const]),
    ["statements", String(statements)],
    ["positions", String(positions)],
    ["articles/s", seconds === 0 ? "0" : (read / seconds).toFixed(1)],
  ];
  return `${rows.map(([name, value]) => `${name.padEnd(12)}${value}`).join("\n")}\n`;
}
