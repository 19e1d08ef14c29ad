import type { ActorName as ActorNameRow } from "@stance/schema";
import { builder } from "../builder.ts";

export const ActorName = builder.objectRef<ActorNameRow>("ActorName").implement({
  description: "A spelling that an actor goes by.",
  fields: (t) => ({
    name: t.exposeString("name", { description: "The name as articles write it." }),
    weak: t.exposeBoolean("weak", {
      description:
        'True for a name that many could answer to ("the president", "Kyiv" for a government): it never finds anybody by itself.',
    }),
  }),
});
