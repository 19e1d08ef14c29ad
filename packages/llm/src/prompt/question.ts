import type { z } from "zod";

/** One request to the model: what it is told, what it is asked, and the form of its answer. */
export interface Question<Answer> {
  readonly name: string;
  readonly instructions: string;
  readonly prompt: string;
  readonly schema: z.ZodType<Answer>;
}
