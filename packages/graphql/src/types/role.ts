import type { Role as RoleRow } from "@stance/schema";
import { builder } from "../builder.ts";

export const Role = builder.objectRef<RoleRow>("Role").implement({
  description: "What an actor is called to be.",
  fields: (t) => ({
    title: t.exposeString("title", { description: 'The role in the articles\' words: "Ukrainian President".' }),
  }),
});
