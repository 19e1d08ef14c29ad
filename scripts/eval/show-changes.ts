import { type Change, changeLine, changesBetween, type Findings, tallyChanges } from "./changes.ts";
import type { Articles } from "./findings.ts";

/** Prints what was gained and lost since `before`: a tally by corpus and measure, then each change. */
export function showChanges(before: Findings, { findings, texts }: Articles): void {
  const changes = changesBetween(before, findings);
  const groups = Map.groupBy(changes, ({ article }) => corpusOf(article));
  if (changes.length === 0) console.log("Nothing is found otherwise.");
  for (const [corpus, group] of groups) {
    console.log(`${corpus}\n${tallyChanges(group).join("\n")}`);
    for (const change of onceEach(group)) console.log(changeLine(change, texts[change.article]));
    console.log();
  }
}

const corpusOf = (article: string): string => article.match(/^(PolNeAR|open corpus) /)?.[1] ?? "sample articles";

/** A finding that several measures tell of is shown once, with all of them. */
const onceEach = (changes: readonly Change[]): Change[] =>
  [...Map.groupBy(changes, ({ article, kind, key }) => JSON.stringify([article, kind, key])).values()].flatMap(
    ([first, ...others]) =>
      first === undefined ? [] : [{ ...first, measure: [first, ...others].map(({ measure }) => measure).join(" · ") }],
  );
