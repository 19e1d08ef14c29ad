import type { Document, FoundStatement } from "../findings.ts";
import { OWN_BODIES } from "./own-attitude.ts";
import { tokensWithin } from "./tokens-between.ts";

/**
 * The same statements; one that a speaker tells of "his country" or "her party" is that speaker's own, whoever else the
 * words may be taken for.
 */
export function spokenForByLeaders(
  document: Document,
  statements: readonly FoundStatement[],
  innerOf: (outer: FoundStatement) => readonly FoundStatement[],
): FoundStatement[] {
  const leaders = new Map<FoundStatement, string>();
  for (const outer of statements) {
    if (outer.cueClass !== "SPEECH" || outer.actor === null) continue;
    for (const inner of innerOf(outer)) if (isOwnSide(document, inner)) leaders.set(inner, outer.actor);
  }
  return statements.map((statement) => ({ ...statement, actor: leaders.get(statement) ?? statement.actor }));
}

const POSSESSIVES = new Set(["his", "her", "its", "their", "our", "my"]);

function isOwnSide(document: Document, { speaker }: FoundStatement): boolean {
  if (speaker === null) return false;
  const { first, end } = tokensWithin(document, speaker);
  return POSSESSIVES.has(document.tokens[first]?.lower ?? "") && OWN_BODIES.has(document.tokens[end - 1]?.lower ?? "");
}
