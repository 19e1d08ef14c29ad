import type { Candidate } from "../explain/decision.ts";
import type { TokenRange } from "./read-run.ts";
import { nameOf, type Registry } from "./registry.ts";
import { type Scan, spanOf } from "./scan.ts";

/** Somebody for whom the words could stand. */
interface Considered {
  readonly key: string;
  readonly score?: number;
}

/** Why the runner-up was not taken, by the rule of the choice. */
const REASONS: Readonly<Record<string, string>> = {
  "two-antecedents": "two candidates that fit almost equally well are as good as none",
  "ambiguous-title": "several hold that office, and not one alone was just named",
  "no-antecedent": "nobody whom the pronoun fits was named shortly before",
  "ambiguous-surname": "several of that surname are named, and nothing tells which is meant",
  "established-surname": "the surname alone has meant the other before",
  surname: "it is named in full only later",
  "holder-just-named": "no other holder of that office was just named",
  pronoun: "it stands further back, is no subject, is quoted or is named less often",
};

/** Tells for whom a pronoun, title or surname was taken, and the best of those for whom it was not. */
export function tellAntecedent(
  scan: Scan,
  registry: Registry,
  range: TokenRange,
  meant: { readonly actor: string | null; readonly rule: string },
  considered: readonly (Considered | undefined)[],
): void {
  if (scan.explain === undefined) return;
  const span = spanOf(scan, range);
  const candidateOf = (one: Considered | undefined): Candidate | null =>
    one === undefined ? null : { span, reading: nameOf(registry, one.key), rule: meant.rule, score: one.score ?? null };
  const chosen = candidateOf(considered.find((one) => one !== undefined && one.key === meant.actor));
  const runnerUp = candidateOf(considered.find((one) => one !== undefined && one.key !== meant.actor));
  const reason = chosen !== null && runnerUp === null ? "" : (REASONS[meant.rule] ?? "");
  scan.explain({ question: "ANTECEDENT", span, subject: null, chosen, runnerUp, reason });
}
