import type { VersionChange } from "@stance/schema";
import { builder } from "../builder.ts";

const VersionWords = builder.objectRef<NonNullable<VersionChange["added"]>>("VersionWords").implement({
  description: "Words at a place in the text of a version.",
  fields: (t) => ({
    start: t.exposeInt("start", { description: "Where they begin, in UTF-16 code units." }),
    end: t.exposeInt("end", { description: "Where they end, exclusive." }),
    text: t.exposeString("text", { description: "The words." }),
  }),
});

export const VersionChangeType = builder.objectRef<VersionChange>("VersionChange").implement({
  description: "What a version has in place of what the version before had.",
  fields: (t) => ({
    removed: t.expose("removed", {
      description: "What the version before had, with places in its text; null where words were only added.",
      type: VersionWords,
      nullable: true,
    }),
    added: t.expose("added", {
      description: "What this version has, with places in its text; null where words were only removed.",
      type: VersionWords,
      nullable: true,
    }),
  }),
});
