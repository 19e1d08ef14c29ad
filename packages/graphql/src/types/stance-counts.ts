import type { StanceCounts as StanceCountsRow } from "@stance/schema";
import { builder } from "../builder.ts";

export const StanceCounts = builder.objectRef<StanceCountsRow>("StanceCounts").implement({
  description: "How many statements there are of each stance.",
  fields: (t) => ({
    support: t.exposeInt("SUPPORT", { description: "Statements for it." }),
    oppose: t.exposeInt("OPPOSE", { description: "Statements against it." }),
    conditional: t.exposeInt("CONDITIONAL", { description: "Statements for it under a condition." }),
    mixed: t.exposeInt("MIXED", { description: "Statements for a part of it and against another." }),
    neutral: t.exposeInt("NEUTRAL", { description: "Statements expressly on neither side." }),
    declined: t.exposeInt("DECLINED", { description: "Refusals to say." }),
    unclear: t.exposeInt("UNCLEAR", { description: "Statements from which nothing can be read." }),
  }),
});
