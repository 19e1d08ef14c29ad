import { z } from "zod";

/** What the model is asked to say of each statement; every string is a claim that the article holds it verbatim. */
export const DraftStatement = z.object({
  speaker: z.string().nullable().describe("the words that name who says or does it, at this place; null where nobody is named"),
  speakerName: z
    .string()
    .nullable()
    .describe("the fullest name that the article gives this speaker anywhere; null where it gives none"),
  cue: z.string().nullable().describe("the reporting or acting words, such as a verb; null for a free-standing quotation"),
  content: z.array(z.string()).describe("what is said or done, one string for each unbroken stretch of words"),
  reportedBy: z.string().nullable().describe("by whose account it is told, where that is another than the speaker; else null"),
  isAct: z.boolean().describe("true where something was done, not said"),
});
export type DraftStatement = z.infer<typeof DraftStatement>;

export const StatementsAnswer = z.object({ statements: z.array(DraftStatement) });
export type StatementsAnswer = z.infer<typeof StatementsAnswer>;
