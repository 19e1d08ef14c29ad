import { Stance } from "@stance/schema";
import { z } from "zod";

/** A stance as the model gives it: of one numbered item, on one topic. */
export const DraftStance = z.object({
  item: z.number().describe("the number of the item"),
  topic: z.string().describe("the id of the topic"),
  stance: Stance,
  condition: z.string().nullable().describe("for CONDITIONAL: the condition, word for word from the item; else null"),
  target: z
    .string()
    .nullable()
    .describe("which version of the thing is meant, word for word from the item; null where none is told apart"),
  confidence: z.number().describe("how sure you are, from 0 to 1"),
});
export type DraftStance = z.infer<typeof DraftStance>;

export const StancesAnswer = z.object({ stances: z.array(DraftStance) });
export type StancesAnswer = z.infer<typeof StancesAnswer>;
