import type { Outlet as OutletRow } from "@stance/schema";
import { builder } from "../builder.ts";
import { Node } from "./node.ts";

export const Outlet = builder.objectRef<OutletRow>("Outlet").implement({
  description: "Who published: a newspaper, an agency, a press office.",
  interfaces: [Node],
  fields: (t) => ({
    name: t.exposeString("name", { description: "The name it publishes under." }),
  }),
});
