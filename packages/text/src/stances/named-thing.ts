import type { Span } from "@stance/schema";
import type { FoundStatement } from "../findings.ts";
import { isPredicating } from "./cues.ts";

/** The words between a cue and its content, where there are any. */
export const betweenCueAndContent = ({ cue, content }: FoundStatement): Span[] => {
  const [first] = content;
  return cue === null || first === undefined || cue.end >= first.start ? [] : [{ start: cue.end, end: first.start }];
};

/** Whether a place is the thing that is named before the content says something of it: "calling it “important”". */
export const isNamedThing = (statement: FoundStatement, place: Span): boolean =>
  isPredicating(statement) &&
  betweenCueAndContent(statement).some((between) => place.start >= between.start && place.end <= between.end);
