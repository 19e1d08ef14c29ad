import type { Extraction } from "@stance/schema";
import { printable } from "./output.ts";

/** What was found in one file, for people to read. */
export function listExtraction({ file, article, actors, statements, positions }: Extraction): string {
  const names = new Map(actors.map((actor) => [actor.id, actor.name]));
  const facts = [article.title, article.publisher, article.publishedAt, article.lang]
    .filter((fact) => fact !== null)
    .map(printable);
  const counts = `${statements.length} statements, ${positions.length} positions, ${actors.length} actors`;
  const lines = positions.flatMap(({ actor, topic, stance, target, condition, evidence }) => [
    `  ${printable(names.get(actor) ?? actor)} · ${topic} · ${stance}${target === null ? "" : ` · ${printable(target)}`}`,
    ...(condition === null ? [] : [`      if: ${printable(condition)}`]),
    ...evidence.map(({ text }) => `      “${printable(text)}”`),
  ]);
  return [printable(file), `  ${facts.join(" · ")}`, `  ${counts}`, ...lines, "", ""].join("\n");
}
