import type { ReadLoose } from "./read-loose.ts";

/** A statement is compared with so many longer ones of its story, so that the time stays linear. */
const MOST_COMPARED = 100;

/** The statements without those whose words stand within another's of the same story: what is told once counts once. */
export function withoutRetold(statements: readonly ReadLoose[]): ReadLoose[] {
  const byStory = Map.groupBy(statements, ({ stories }) => stories[0]);
  const retold = new Set<ReadLoose>();
  for (const own of byStory.values()) {
    const longest = own.toSorted((a, b) => b.text.length - a.text.length);
    longest.forEach((statement, index) => {
      const longer = longest.slice(Math.max(0, index - MOST_COMPARED), index);
      if (longer.some(({ text }) => text.includes(statement.text))) retold.add(statement);
    });
  }
  return statements.filter((statement) => !retold.has(statement));
}
