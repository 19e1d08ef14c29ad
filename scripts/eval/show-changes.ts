import { type Change, changeLine, changesBetween, type Findings, tallyChanges } from "./changes.ts";
import type { Articles } from "./findings.ts";

/** Prints what was gained and lost since `before`: a tally by corpus and measure, then each change. */
export function showChanges(before: Findings, { findings, texts }: Articles): void {
  const changes = changesBetween(before, findings);
  const groups = Map.groupBy(changes, ({ article }) => corpusOf(article));
  if (changes.length === 0) console.log("Nothing is found otherwise.");
  for (const [corpus, group] of groups) {
    console.log(`${corpus}\n${tallyChanges(group).join("\n")}`);
    for (const change of group) console.log(changeLine(change, textOf(change, texts)));
    console.log();
  }
}

const corpusOf = (article: string): string => article.match(/^(PolNeAR|open corpus) /)?.[1] ?? "sample articles";

const textOf = ({ article }: Change, texts: Articles["texts"]): string | undefined => texts[article];
