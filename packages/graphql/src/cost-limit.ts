import { KnownError } from "@stance/schema";
import type { DocumentNode } from "graphql";
import { type CostInput, costOf } from "./cost.ts";

/** More than four times what the largest operation of our own may come to. */
const MOST_VALUES = 100_000;
/** More than twice as deep as any operation of our own. */
const MOST_DEPTH = 20;

/** Why this operation is too deep or too wide to be run, with its cost; null where it may run. The document must be valid. */
export function costRefusal(document: DocumentNode, input: CostInput): KnownError | null {
  const { values, depth } = costOf(document, input);
  if (depth > MOST_DEPTH)
    return refusal(
      `The query is ${depth} fields deep; ${MOST_DEPTH} is the most. Ask again from a node's id for what lies deeper.`,
    );
  if (values > MOST_VALUES)
    return refusal(
      `The query may come to ${figure(values)} values; ${MOST_VALUES} is the most. Ask for shorter pages with \`first\`, or in several queries.`,
    );
  return null;
}

const refusal = (message: string): KnownError => new KnownError("QUERY_TOO_COSTLY", message);

/** Digits to a million; beyond it the size alone tells. */
const figure = (values: number): string => (values < 1_000_000 ? String(values) : values.toExponential(1));
