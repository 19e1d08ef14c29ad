import type { Span } from "@stance/schema";
import { builder } from "../builder.ts";

export const TextRange = builder.objectRef<Span>("TextRange").implement({
  description: "A stretch of the text beside it.",
  fields: (t) => ({
    start: t.exposeInt("start", { description: "Where it begins, in UTF-16 code units." }),
    end: t.exposeInt("end", { description: "Where it ends, exclusive." }),
  }),
});
