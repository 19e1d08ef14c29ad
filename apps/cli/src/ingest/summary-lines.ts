import type { IngestSummary } from "@stance/ingest";

/** The summary of an ingest for people to read. */
export function summaryLines(summary: IngestSummary): string {
  const { read, unchanged, failed, otherLanguage, otherLanguages, statements, positions, seconds } = summary;
  const inputs = summary.new + summary.updated + unchanged + failed;
  const rows: readonly (readonly [string, string])[] = [
    ["inputs", String(inputs)],
    ["read", `${read} (${summary.new} new, ${summary.updated} updated)`],
    ["unchanged", String(unchanged)],
    ["failed", String(failed)],
    ...(otherLanguage === 0 ? [] : [["not read", `${byLanguage(otherLanguages)} (kept, and marked)`] as const]),
    ["statements", String(statements)],
    ["positions", String(positions)],
    ["articles/s", seconds === 0 ? "0" : (read / seconds).toFixed(1)],
  ];
  return `${rows.map(([name, value]) => `${name.padEnd(12)}${value}`).join("\n")}\n`;
}

const LANGUAGES = new Intl.DisplayNames(["en"], { type: "language" });

/** "3 in German, 1 in French", the most first. */
const byLanguage = (counts: IngestSummary["otherLanguages"]): string =>
  Object.entries(counts)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([code, count]) => `${count} in ${LANGUAGES.of(code)}`)
    .join(", ");
