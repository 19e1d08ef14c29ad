import type { Document } from "../findings.ts";
import type { TokenRange } from "./tokens-between.ts";

/** Whether a thing is hoped from: "a framework that he hopes will last". Who calls it by such words wants it. */
export const isHopedFrom = ({ tokens }: Document, { first, end }: TokenRange): boolean =>
  tokens.slice(first, end).some(({ lemma, tag }) => lemma === "hope" && tag === "VERB");
