import type { Claim } from "./claim.ts";

type Answered = Pick<Claim, "kind" | "answer">;

/** Amounts nearer than this share of the larger one are one amount, rounded. */
const ROUNDING = 0.1;

/** Reasons that share at least this part of the shorter one's words are one reason, worded otherwise. */
const SAME_REASON = 0.5;

/** Whether two claims of one kind and subject cannot both be what happened. */
export function answersDiffer(one: Answered, other: Answered): boolean {
  const [first, second] = [one.answer[0] ?? "", other.answer[0] ?? ""];
  switch (one.kind) {
    case "AMOUNT":
      return areOtherAmounts(Number(first), Number(second));
    case "REASON":
      return areOtherReasons(one.answer, other.answer);
    case "OUTCOME":
      return first !== second && [first, second].includes("SETTLED");
    case "WHO":
      // Of those who put a thing forward one after the other, only whoever began it can be disputed.
      return first !== second && !(one.answer[1] === "LATER" && other.answer[1] === "LATER");
    case "STANCE":
    case "TERMS":
      return first !== second;
  }
}

const areOtherAmounts = (one: number, other: number): boolean =>
  Math.abs(one - other) > ROUNDING * Math.max(Math.abs(one), Math.abs(other));

function areOtherReasons(one: readonly string[], other: readonly string[]): boolean {
  const shared = one.filter((word) => other.includes(word)).length;
  return shared < SAME_REASON * Math.min(one.length, other.length);
}
