import { matchBestFirst } from "../figures.ts";
import { type Judged, judged, lettersOf, placeOf } from "../judged.ts";
import type { Read } from "./read-five.ts";

/** A statement is found where expected and found words share at least half of each. */
export function judgeStatements(
  { expected, found }: Read,
  actorOf: ReadonlyMap<string, string>,
): { readonly statements: Judged; readonly withSpeaker: Judged } {
  const said = found.statements.filter((statement) => statement.form !== "ACTION");
  const wanted = expected.statements.map((statement) => lettersOf(expected.text, statement.contentSpans));
  const given = said.map((statement) => lettersOf(expected.text, statement.content));
  const pairs = matchBestFirst(wanted.length, given.length, (i, j) => {
    const [a, b] = [wanted[i] ?? new Set<number>(), given[j] ?? new Set<number>()];
    const shared = a.intersection(b).size;
    return shared === 0 || shared < a.size / 2 || shared < b.size / 2 ? 0 : shared / (a.size + b.size - shared);
  });
  const [foundOf, matched] = [new Map(pairs), new Set(pairs.map(([, j]) => j))];
  const missed: string[] = [];
  const misattributed: string[] = [];
  let right = 0;
  expected.statements.forEach((statement, i) => {
    if (statement.optional || statement.inHeadline) return;
    const key = `${placeOf(statement.contentSpans)} ${statement.speaker}`;
    const match = foundOf.get(i);
    if (match === undefined) {
      missed.push(key);
      return;
    }
    right += 1;
    const actor = actorOf.get(said[match]?.speaker?.actor ?? "") ?? "";
    if (![statement.speaker, ...(statement.coSpeakers ?? [])].includes(actor)) misattributed.push(key);
  });
  const wrong = said
    .filter((_, j) => !matched.has(j))
    .map(({ content, speaker }) => `${placeOf(content)} ${speaker?.actor ?? "nobody"}`);
  return {
    statements: judged(right, wrong, missed),
    withSpeaker: judged(right - misattributed.length, [...wrong, ...misattributed], [...missed, ...misattributed]),
  };
}
